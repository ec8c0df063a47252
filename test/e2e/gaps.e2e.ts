/** What the journey misses, seen while editing: on the canvas, in the panel, and mended from both. */
import { expect, it } from 'vitest'
import { analyze } from '../../shared/gaps/report.ts'
import { titlesByCell } from '../support/titles-by-cell.ts'
import { canvasOf, cardTitled, expectSaved, openExample, savedJourney } from './support/canvas.ts'
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
  await page.getByRole('heading', { name: 'No awareness on mobile' }).waitFor({ state: 'detached' })
  await expectSaved(
    page,
    (document) => titlesByCell(document).find((cell) => cell.startsWith(mobileCell)),
    `${mobileCell}: Gets a tip in a travel app`,
  )
  await canvasOf(page).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await ghost.waitFor()
  await page.getByRole('heading', { name: 'No awareness on mobile' }).waitFor()
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
  await findings.getByRole('heading', { name: 'No awareness on mobile' }).waitFor()
  await findings.getByRole('button', { name: 'Show' }).first().click()
  await page.locator('[data-focused]').first().waitFor()
  await findings.getByRole('button', { name: 'Add touchpoint' }).first().click()
  await page.keyboard.type('Sees a map in a social app')
  await page.keyboard.press('Enter')
  await cardTitled(page, 'Sees a map in a social app').waitFor()
  await findings.getByRole('heading', { name: 'No awareness on mobile' }).waitFor({ state: 'detached' })
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

it('shows on the canvas what a repair would make, and takes it back where it is not made', async () => {
  const { page } = await launchThroughline()
  await openExample(page)
  const before = titlesByCell(await savedJourney(page))
  const panel = page.getByRole('complementary')
  const previewed = page.locator('[data-previewed]')
  await panel.getByRole('button', { name: 'Plan the idea' }).hover()
  await previewed.filter({ hasText: 'Orders a printed' }).waitFor()
  await panel.getByRole('heading', { name: 'No awareness on mobile' }).hover()
  await previewed.waitFor({ state: 'detached' })
  expect(titlesByCell(await savedJourney(page))).toEqual(before)
  const repair = panel.getByRole('button', { name: 'Add touchpoint' }).first()
  await repair.hover()
  await previewed.filter({ hasText: 'Hears of us' }).waitFor()
  await saveScreenshot(page, 'gaps-preview')
  await repair.click()
  await page.keyboard.type('Gets a tip in a travel app')
  await page.keyboard.press('Enter')
  await cardTitled(page, 'Gets a tip in a travel app').waitFor()
  expect(await previewed.count()).toBe(0)
})

it('shows a preview to the keyboard as well, and repairs the shown gap by a shortcut', async () => {
  const { page } = await launchThroughline()
  await openExample(page)
  await page.keyboard.press('F8')
  await page.keyboard.press('F8')
  const shown = page.getByRole('complementary').getByRole('button', { name: 'Show', pressed: true })
  await shown.focus()
  await page.keyboard.press('Tab')
  await page.locator('[data-previewed]').waitFor()
  await canvasOf(page).focus()
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.getByRole('heading', { name: 'No awareness on traditional' }).waitFor({ state: 'detached' })
})

it('dismisses a finding with a note, keeps both over a restart of the window, and brings it back', async () => {
  const { page } = await launchThroughline()
  await openExample(page)
  const panel = page.getByRole('complementary')
  await page.keyboard.press('F8')
  await page.keyboard.press('ControlOrMeta+Shift+Enter')
  await panel.getByLabel('Why it may stay as it is').waitFor()
  await page.keyboard.type('Nobody phones us before the trip')
  await page.keyboard.press('Enter')
  await panel.getByRole('heading', { name: 'No awareness on mobile' }).waitFor({ state: 'detached' })
  await expectSaved(page, (document) => analyze(document).dismissed.map(({ note }) => note), [
    'Nobody phones us before the trip',
  ])
  await page.reload()
  await openExample(page)
  await panel.getByRole('button', { name: /^Dismissed/ }).click()
  expect(await panel.getByLabel('Why it may stay as it is').inputValue()).toBe('Nobody phones us before the trip')
  await saveScreenshot(page, 'gaps-dismissed')
  await panel.getByRole('button', { name: 'Bring back' }).click()
  await panel.getByRole('heading', { name: 'No awareness on mobile' }).waitFor()
  await expectSaved(page, (document) => analyze(document).dismissed.length, 0)
})

it('says of every rule whether it passes, and lets the journey choose', async () => {
  const { page } = await launchThroughline()
  await openExample(page)
  const panel = page.getByRole('complementary')
  await panel.getByRole('tab', { name: /pass$/ }).click()
  const outcomes = await panel.locator('[data-rule]').evaluateAll((rules) => rules.map((rule) => rule.dataset.outcome))
  expect(outcomes).toHaveLength(37)
  expect(new Set(outcomes)).toEqual(new Set(['pass', 'flag', 'fail']))
  const rule = panel.locator('[data-rule=success-undefined]')
  await rule.getByRole('button', { name: /Success is undefined/ }).click()
  await rule.getByText('Five pillars of new media strategy').waitFor()
  await rule.getByRole('switch').click()
  await rule.getByText('Off', { exact: true }).waitFor()
  await saveScreenshot(page, 'gaps-rules')
  await expectSaved(
    page,
    (document) => analyze(document).findings.some((found) => found.rule === 'success-undefined'),
    false,
  )
  const crowded = panel.locator('[data-rule=cell-crowded]')
  await crowded.getByRole('button', { name: /Crowded cell/ }).click()
  await crowded.getByLabel('Touchpoints in a cell, at most').fill('6')
  await crowded.getByText('Pass', { exact: true }).waitFor()
  await canvasOf(page).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await crowded.getByText('Flag', { exact: true }).waitFor()
  await page.keyboard.press('ControlOrMeta+z')
  await rule.getByText('Fail', { exact: true }).waitFor()
})

it('opens from a mark on the map the finding that it is about', async () => {
  const { page } = await launchThroughline()
  await openExample(page)
  const mark = cardTitled(page, 'Chooses between pass').locator('[data-mark]')
  expect(await mark.getAttribute('title')).toContain('leaves people unhappy')
  await page.getByRole('button', { name: 'Close panel' }).click()
  await mark.click()
  const panel = page.getByRole('complementary')
  await panel.locator('[data-finding=truth-weak]').getByRole('button', { name: 'Show', pressed: true }).waitFor()
  const places = await page.locator('[data-mark]').evaluateAll((marks) => marks.map((one) => one.dataset.mark))
  expect(new Set(places)).toEqual(new Set(['must', 'should', 'could']))
  await canvasOf(page).focus()
  await page.keyboard.press('Shift+G')
  await mark.waitFor({ state: 'hidden' })
})

it('repairs one gap after another by clicks alone, and takes each back by itself', async () => {
  const { page } = await launchThroughline()
  await openExample(page)
  const before = titlesByCell(await savedJourney(page))
  const panel = page.getByRole('complementary')
  await panel.getByRole('button', { name: 'Add touchpoint' }).first().click()
  await panel.getByRole('heading', { name: 'No awareness on mobile' }).waitFor({ state: 'detached' })
  await panel.getByRole('button', { name: 'Plan the idea' }).click()
  await panel.getByRole('heading', { name: 'No awareness on traditional' }).waitFor({ state: 'detached' })
  await cardTitled(page, 'Hears of us via Phone and text').waitFor()
  await canvasOf(page).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await panel.getByRole('heading', { name: 'No awareness on traditional' }).waitFor()
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page, titlesByCell, before)
})
