/** Looking at a part of the journey: what the filter isn't about is dimmed, the row over the canvas says what it is about. */
import { expect, it } from 'vitest'
import { cardTitled, openExample } from './support/canvas.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'

it('dims what does not match, counts what does, and ends by one click', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const dimmed = page.locator('article[data-dimmed]')
  await page.keyboard.press('ControlOrMeta+Shift+f')
  const bar = page.getByRole('toolbar', { name: 'Filter' })
  await expect.poll(() => page.locator(':focus').textContent()).toBe('Persona')
  await bar.getByRole('button', { name: 'Moment of truth' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitemcheckbox', { name: /Moments of truth/ }).press('Enter')
  await bar.getByText('3 of 27 touchpoints match').waitFor()
  await expect.poll(() => dimmed.count()).toBe(24)
  expect(await cardTitled(page, 'Pays').getAttribute('data-dimmed')).toBeNull()
  await saveScreenshot(page, 'filter')
  await bar.getByRole('button', { name: 'Owner' }).click()
  await page.getByRole('menuitemcheckbox', { name: /^Fulfil/ }).click()
  await bar.getByText('1 of 27 touchpoints match').waitFor()
  await bar.getByRole('button', { name: /^Remove filter: Owner Fulfil/ }).click()
  await bar.getByText('3 of 27 touchpoints match').waitFor()
  await bar.getByRole('button', { name: 'Clear', exact: true }).click()
  await expect.poll(() => dimmed.count()).toBe(0)
  await page.keyboard.press('ControlOrMeta+Shift+f')
  await bar.waitFor({ state: 'detached' })
})
