/** The strategy frame: its screens read the journey, and what is missing is mended where it is seen. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { canvasOf, cardTitled, expectSaved, openExample, savedJourney, titlesByCell } from './support/canvas.ts'
import { launchThroughline } from './support/launch.ts'

async function showCoverage(page: Page): Promise<void> {
  await openExample(page)
  await canvasOf(page).focus()
  await page.keyboard.press('Shift+S')
  await page.getByRole('grid', { name: 'Coverage matrix' }).waitFor()
}

const cell = (page: Page, name: string) => page.getByRole('grid').getByRole('button', { name })
const mobileAwareness = 'Research and planning / Phone and text'

it('fills a white cell of the matrix by the keyboard alone, in one undo step', async () => {
  const { page } = await launchThroughline()
  await showCoverage(page)
  const before = titlesByCell(await savedJourney(page))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Title', exact: true }).waitFor()
  await page.keyboard.type('Gets a tip in a travel app')
  await page.keyboard.press('Enter')
  await cell(page, 'Phone and text, Research and planning: 1 live').waitFor()
  await expectSaved(
    page,
    (document) => titlesByCell(document).find((line) => line.startsWith(mobileAwareness)),
    `${mobileAwareness}: Gets a tip in a travel app`,
  )
  await page.keyboard.press('ControlOrMeta+z')
  await cell(page, 'Phone and text, Research and planning: empty').waitFor()
  await expectSaved(page, titlesByCell, before)
})

it('goes from a filled cell to its cards on the map', async () => {
  const { page } = await launchThroughline()
  await showCoverage(page)
  await cell(page, 'Other websites and e-mail, Research and planning: 2 live').click()
  await page.getByRole('grid').waitFor({ state: 'detached' })
  await cardTitled(page, 'Searches the web').waitFor()
  expect(await page.locator('[data-touchpoint-id][data-selected]').count()).toBe(2)
})
