/** The brief: purpose, people and aims, with links to touchpoints that lead both ways. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { canvasOf, cardTitled, expectSaved, openExample } from './support/canvas.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'

const briefOf = (page: Page) => page.getByRole('region', { name: 'Brief' })
const itemOf = (page: Page, item: string) => page.locator(`[data-brief-item="${item}"]`)

it('links a need to touchpoints, jumps to one, and comes back to the need from there', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.keyboard.press('ControlOrMeta+j')
  await briefOf(page).waitFor()
  const need = itemOf(page, 'needs:n-help')
  await need.getByRole('button', { name: /^Link touchpoints to/ }).click()
  await page.getByRole('textbox', { name: 'Find a touchpoint' }).fill('compares')
  await page.getByRole('checkbox', { name: /Compares rail/ }).click()
  await expectSaved(page, (document) => document.touchpoints.get('compare')?.needIds.includes('n-help'), true)
  await page.keyboard.press('Escape')
  await page.getByRole('textbox', { name: 'Find a touchpoint' }).waitFor({ state: 'detached' })
  await need.getByRole('button', { name: 'Compares rail with flights and cars', exact: true }).click()
  await briefOf(page).waitFor({ state: 'detached' })
  await expect.poll(() => cardTitled(page, 'Compares rail').getAttribute('data-selected')).not.toBeNull()
  await page.getByRole('tab', { name: 'Details' }).click()
  await page.getByRole('button', { name: /^Needs and objectives served/ }).click()
  await page.getByRole('button', { name: /^Open “Get help from a person/ }).click()
  await briefOf(page).waitFor()
  await expect.poll(() => page.locator(':focus').inputValue()).toContain('Get help from a person')
  await need.getByRole('button', { name: 'Unlink Compares rail with flights and cars' }).click()
  await expectSaved(page, (document) => document.touchpoints.get('compare')?.needIds.includes('n-help'), false)
  await briefOf(page).press('ControlOrMeta+z')
  await expectSaved(page, (document) => document.touchpoints.get('compare')?.needIds.includes('n-help'), true)
})

it('holds purpose, success, brand persona and people, and keeps the map from the keys meanwhile', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await cardTitled(page, 'Pays').click()
  await page.getByRole('radio', { name: 'Brief' }).click()
  await briefOf(page).press('Delete')
  await page.getByLabel('Success, and how it is measured').fill('One in five planners books')
  await briefOf(page)
    .getByRole('button', { name: /^More state/ })
    .click()
  await page.getByLabel('Purpose', { exact: true }).fill('To make trains the easy way')
  await page.getByLabel('Stand for', { exact: true }).fill('No surprises')
  await briefOf(page).getByRole('textbox', { name: 'Add persona' }).fill('Commuter')
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
    await briefOf(page).waitFor()
    await saveScreenshot(page, `brief-${theme}`)
    await itemOf(page, 'objectives:o-conv').scrollIntoViewIfNeeded()
    await saveScreenshot(page, `brief-items-${theme}`)
  }
  await page.keyboard.press('Escape')
  await briefOf(page).waitFor({ state: 'detached' })
  await expect.poll(() => canvasOf(page).evaluate((canvas) => canvas.contains(document.activeElement))).toBe(true)
})

it('is the third of three views, which keys go through in their switch', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const view = (name: string) => page.getByRole('radio', { name, exact: true })
  const expectShown = async (shown: string) => {
    await page.getByRole('radio', { name: shown, exact: true, checked: true }).waitFor()
    expect(await briefOf(page).count()).toBe(shown === 'Brief' ? 1 : 0)
    expect(await page.getByRole('region', { name: 'Strategy' }).count()).toBe(shown === 'Strategy' ? 1 : 0)
  }
  await expectShown('Map')
  await view('Map').focus()
  for (const shown of ['Strategy', 'Brief', 'Map']) {
    await page.keyboard.press('ArrowRight')
    await expectShown(shown)
    await view(shown).and(page.locator(':focus')).waitFor()
  }
  await page.keyboard.press('ControlOrMeta+Shift+s')
  await expectShown('Strategy')
  await page.keyboard.press('ControlOrMeta+j')
  await expectShown('Brief')
  await page.keyboard.press('ControlOrMeta+j')
  await expectShown('Map')
  await view('Brief').click()
  await expectShown('Brief')
  await view('Strategy').click()
  await expectShown('Strategy')
  await page.keyboard.press('Escape')
  await expectShown('Map')
})
