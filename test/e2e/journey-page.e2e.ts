/** The front page of the journey: purpose, people and aims, with links to touchpoints that lead both ways. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { canvasOf, cardTitled, expectSaved, openExample } from './support/canvas.ts'
import { launchThroughline } from './support/launch.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'

const pageOf = (page: Page) => page.getByRole('region', { name: 'Front page of the journey' })
const itemOf = (page: Page, item: string) => page.locator(`[data-page-item="${item}"]`)

it('links a need to touchpoints, jumps to one, and comes back to the need from there', async () => {
  const { page } = await launchThroughline()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openExample(page)
  await page.keyboard.press('ControlOrMeta+j')
  await pageOf(page).waitFor()
  const need = itemOf(page, 'needs:n-help')
  await need.getByRole('button', { name: /^Link touchpoints to/ }).click()
  await page.getByRole('textbox', { name: 'Find a touchpoint' }).fill('compares')
  await page.getByRole('checkbox', { name: /Compares rail/ }).click()
  await expectSaved(page, (document) => document.touchpoints.get('compare')?.needIds.includes('n-help'), true)
  await page.keyboard.press('Escape')
  await page.getByRole('textbox', { name: 'Find a touchpoint' }).waitFor({ state: 'detached' })
  await need.getByRole('button', { name: 'Compares rail with flights and cars', exact: true }).click()
  await pageOf(page).waitFor({ state: 'detached' })
  await expect.poll(() => cardTitled(page, 'Compares rail').getAttribute('data-selected')).not.toBeNull()
  await page.getByRole('tab', { name: 'Details' }).click()
  await page.getByRole('button', { name: /^Show “Get help from a person/ }).click()
  await pageOf(page).waitFor()
  await expect.poll(() => page.locator(':focus').inputValue()).toContain('Get help from a person')
  await need.getByRole('button', { name: 'Unlink Compares rail with flights and cars' }).click()
  await expectSaved(page, (document) => document.touchpoints.get('compare')?.needIds.includes('n-help'), false)
  await pageOf(page).press('ControlOrMeta+z')
  await expectSaved(page, (document) => document.touchpoints.get('compare')?.needIds.includes('n-help'), true)
})

it('holds purpose, success, brand persona and people, and keeps the map from the keys meanwhile', async () => {
  const { page } = await launchThroughline()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openExample(page)
  await cardTitled(page, 'Pays').click()
  await page.getByRole('button', { name: 'Front page of the journey' }).click()
  await pageOf(page).press('Delete')
  await page.getByLabel('Success, and how it is measured').fill('One in five planners books')
  await page.getByLabel('Purpose', { exact: true }).fill('To make trains the easy way')
  await page.getByLabel('Stand for', { exact: true }).fill('No surprises')
  await pageOf(page).getByRole('textbox', { name: 'Add persona' }).fill('Commuter')
  await page.keyboard.press('Enter')
  await expectSaved(
    page,
    ({ journey, personas, touchpoints }) => [
      journey.success,
      journey.purpose.purpose,
      journey.brandPersona.standFor,
      [...personas.values()].map(({ name }) => name),
      touchpoints.size,
    ],
    [
      'One in five planners books',
      'To make trains the easy way',
      'No surprises',
      ['First-time visitor', 'Returning traveller', 'Commuter'],
      27,
    ],
  )
  for (const theme of ['light', 'dark'] as const) {
    await request(page, 'app:save-settings', { theme })
    await page.reload()
    await canvasOf(page).waitFor()
    await page.keyboard.press('ControlOrMeta+j')
    await pageOf(page).waitFor()
    await saveScreenshot(page, `journey-page-${theme}`)
    await itemOf(page, 'objectives:o-conv').scrollIntoViewIfNeeded()
    await saveScreenshot(page, `journey-page-items-${theme}`)
  }
  await page.keyboard.press('Escape')
  await pageOf(page).waitFor({ state: 'detached' })
  await expect.poll(() => canvasOf(page).evaluate((canvas) => canvas === document.activeElement)).toBe(true)
})
