/** What the journey misses, seen while editing: on the canvas, in the panel, and mended from both. */
import { expect, it } from 'vitest'
import { canvasOf, cardTitled, expectSaved, openExample, savedJourney, titlesByCell } from './support/canvas.ts'
import { launchThroughline } from './support/launch.ts'
import { saveScreenshot } from './support/screenshots.ts'

const mobileCell = 'Research and planning / Phone and text'

it('marks empty awareness cells and fills one by a click', async () => {
  const { page } = await launchThroughline()
  await openExample(page)
  const ghost = page.getByRole('button', { name: /Nothing on Phone and text/ })
  await ghost.click()
  await page.keyboard.type('Gets a tip in a travel app')
  await page.keyboard.press('Enter')
  await ghost.waitFor({ state: 'detached' })
  await page.getByText('No awareness on mobile').waitFor({ state: 'detached' })
  await expectSaved(
    page,
    (document) => titlesByCell(document).find((cell) => cell.startsWith(mobileCell)),
    `${mobileCell}: Gets a tip in a travel app`,
  )
  await canvasOf(page).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await ghost.waitFor()
  await page.getByText('No awareness on mobile').waitFor()
})

it('fills an empty awareness cell by Enter', async () => {
  const { page } = await launchThroughline()
  await openExample(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.locator('[data-ghost][data-focused]').waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Asks a friend by text')
  await page.keyboard.press('Enter')
  await expectSaved(
    page,
    (document) => titlesByCell(document).find((cell) => cell.startsWith(mobileCell)),
    `${mobileCell}: Asks a friend by text`,
  )
})

it('shows where a finding is, and repairs it in one undo step', async () => {
  const { page } = await launchThroughline()
  await openExample(page)
  const before = titlesByCell(await savedJourney(page))
  const findings = page.getByRole('complementary')
  await findings.getByText('No awareness on mobile').waitFor()
  await findings.getByRole('button', { name: 'Show' }).first().click()
  await page.locator('[data-focused]').first().waitFor()
  await findings.getByRole('button', { name: 'Add touchpoint' }).first().click()
  await page.keyboard.type('Sees a map in a social app')
  await page.keyboard.press('Enter')
  await cardTitled(page, 'Sees a map in a social app').waitFor()
  await findings.getByText('No awareness on mobile').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expectSaved(page, titlesByCell, before)
})

it('says in the panel what the rings count', async () => {
  const { page } = await launchThroughline()
  await openExample(page)
  const panel = page.getByRole('complementary')
  await panel.getByText('50%').waitFor()
  await panel.getByText('47%').waitFor()
  await saveScreenshot(page, 'gaps')
  expect(await panel.getByText('Must fix before sharing').isVisible()).toBe(true)
})
