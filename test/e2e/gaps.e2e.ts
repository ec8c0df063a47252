/** What the journey misses, seen while editing: on the canvas, in the panel, and fixed from both. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { analyze } from '../../shared/gaps/analyze.ts'
import { ruleIds } from '../../shared/gaps/rule/rule-ids.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { titlesByCell } from '../support/titles-by-cell.ts'
import { canvasOf, cardTitled, expectSaved, openExample, openLibrary, savedJourney } from './support/canvas.ts'
import { chooseOption } from './support/choose-option.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { resizeTo } from './support/window-size.ts'
import { openWithCards } from './support/with-cards.ts'

const panelOf = (page: Page) => page.getByRole('complementary')
const rowOf = (page: Page, rule: string) => panelOf(page).locator(`[data-rule-row="${rule}"]`)
/** The button of a row, which opens it. */
const headOf = (page: Page, rule: string) => panelOf(page).locator(`[data-row="${rule}"]`)
const open = (page: Page, rule: string) => headOf(page, rule).click()

const mobileCell = 'Research and planning / Phone and text'

it('marks empty awareness cells and fills one by a click', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const ghost = page.getByRole('button', { name: /Nothing on Phone and text/ })
  await ghost.click()
  await page.keyboard.type('Gets a tip in a travel app')
  await page.keyboard.press('Enter')
  await ghost.waitFor({ state: 'detached' })
  await rowOf(page, 'awareness-kind-missing').getByText('channel kind not in awareness').waitFor()
  await expectSaved(
    page,
    (document) => titlesByCell(document).find((cell) => cell.startsWith(mobileCell)),
    `${mobileCell}: Gets a tip in a travel app`,
  )
  await canvasOf(page).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await ghost.waitFor()
  await rowOf(page, 'awareness-kind-missing').getByText('channel kinds not in awareness').waitFor()
})

it('fills an empty awareness cell by Enter', async () => {
  const { page } = await openThroughline()
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

it('says whom the map reaches, and in three sentences what to do next', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const panel = panelOf(page)
  await panel.getByRole('heading', { name: 'Reach' }).waitFor()
  expect(await panel.getByText('Reached in all 6 stages').count()).toBe(2)
  await panel.getByText('17 of 36').waitFor()
  const steps = panel.locator('ol li')
  expect(await steps.count()).toBe(3)
  await saveScreenshot(page, 'gaps')
  await steps.first().getByRole('button').click()
  await page.locator('[data-focused]').first().waitFor()
  await rowOf(page, 'awareness-kind-missing').getByRole('button', { name: 'Phone and text', exact: true }).waitFor()
})

it('shows where a finding is, and fixes it in one undo step', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const before = titlesByCell(await savedJourney(page))
  await open(page, 'awareness-kind-missing')
  const row = rowOf(page, 'awareness-kind-missing')
  await row.getByRole('button', { name: 'Phone and text', exact: true }).click()
  await page.locator('[data-focused]').first().waitFor()
  await row
    .getByRole('button', { name: /^Add touchpoint/ })
    .first()
    .click()
  await page.keyboard.type('Sees a map in a social app')
  await page.keyboard.press('Enter')
  await cardTitled(page, 'Sees a map in a social app').waitFor()
  await row.getByText('channel kind not in awareness').waitFor()
  await page.getByRole('button', { name: /^Undo/ }).first().click()
  await expectSaved(page, titlesByCell, before)
})

it('fills a row of many in one go, by keyboard alone, and takes it back in one step', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const unheard = (document: JourneyDocument) =>
    analyze(document).findings.filter(({ rule }) => rule === 'conversation-unheard').length
  const before = unheard(await savedJourney(page))
  expect(before).toBeGreaterThan(1)
  await headOf(page, 'conversation-unheard').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Social team')
  await saveScreenshot(page, 'gaps-table')
  await rowOf(page, 'conversation-unheard').getByRole('button', { name: 'Same for all' }).click()
  await rowOf(page, 'conversation-unheard').getByRole('button', { name: 'Done' }).click()
  await rowOf(page, 'conversation-unheard').waitFor({ state: 'detached' })
  await expectSaved(page, unheard, 0)
  await canvasOf(page).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await rowOf(page, 'conversation-unheard').waitFor()
  await expectSaved(page, unheard, before)
})

it('keeps what was typed in a table on Escape, and gives the keys back to the row', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await open(page, 'success-undefined')
  await rowOf(page, 'success-undefined').getByRole('textbox').fill('60 of 100 travel by rail again')
  await page.keyboard.press('Escape')
  await rowOf(page, 'success-undefined').waitFor({ state: 'detached' })
  await expectSaved(page, ({ journey }) => journey.success, '60 of 100 travel by rail again')
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches('[data-row]'))).toBe(true)
})

it('walks through the rows by arrow keys, opens and closes them', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await headOf(page, 'awareness-kind-missing').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowRight')
  await rowOf(page, 'awareness-kind-missing').locator('[data-finding]').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await rowOf(page, 'awareness-kind-missing').locator('[aria-pressed=true]').waitFor()
  await page.keyboard.press('Escape')
  await rowOf(page, 'awareness-kind-missing').locator('[data-finding]').first().waitFor({ state: 'detached' })
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-row')))
    .toBe('awareness-kind-missing')
})

it('marks unasked only gaps that must be fixed, and lights the places of the open row alone', async () => {
  const launched = await openThroughline()
  const { page } = launched
  await openExample(page)
  await page.locator('[data-mark]').first().waitFor()
  const severities = await page.locator('[data-mark]').evaluateAll((marks) => marks.map((one) => one.dataset.mark))
  expect(new Set(severities)).toEqual(new Set(['must']))
  // In a narrower window the columns have room for the mark alone.
  await resizeTo(launched, 1600, 960)
  await page.locator('[data-stage-id]').first().getByText('2 gaps').waitFor()
  expect(await page.locator('article[data-lit]').count()).toBe(0)
  await open(page, 'truth-unhappy')
  await cardTitled(page, 'Chooses between pass').and(page.locator('[data-lit]')).waitFor()
  expect(await page.locator('article[data-lit]').count()).toBeLessThanOrEqual(2)
  await saveScreenshot(page, 'gaps-lit')
  await page.getByRole('button', { name: 'Close panel' }).click()
  await page.locator('article[data-lit]').first().waitFor({ state: 'detached' })
})

it('opens from a mark on the map the finding that it is about', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const mark = page.locator('[data-stage-id]').first().locator('[data-mark]')
  await page.getByRole('button', { name: 'Close panel' }).click()
  await mark.click()
  await rowOf(page, 'awareness-kind-missing').locator('[aria-pressed=true]').waitFor()
  await canvasOf(page).focus()
  await page.keyboard.press('Alt+g')
  await mark.waitFor({ state: 'hidden' })
})

it('shows on the canvas what a fix would make, and takes it back where it is not made', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const before = titlesByCell(await savedJourney(page))
  const previewed = page.locator('[data-previewed]')
  await open(page, 'awareness-kind-missing')
  const row = rowOf(page, 'awareness-kind-missing')
  const fix = row.getByRole('button', { name: /^Add touchpoint/ }).first()
  await fix.hover()
  await previewed.first().waitFor()
  await headOf(page, 'success-undefined').hover()
  await previewed.waitFor({ state: 'detached' })
  expect(titlesByCell(await savedJourney(page))).toEqual(before)
  await fix.hover()
  await previewed.first().waitFor()
  await fix.click()
  await page.keyboard.type('Gets a tip in a travel app')
  await page.keyboard.press('Enter')
  await cardTitled(page, 'Gets a tip in a travel app').waitFor()
  expect(await previewed.count()).toBe(0)
})

it('goes from finding to finding by F8 and fixes the shown one by a shortcut', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.keyboard.press('F8')
  await page.keyboard.press('F8')
  await rowOf(page, 'awareness-kind-missing').locator('[aria-pressed=true]').waitFor()
  await canvasOf(page).focus()
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.keyboard.type('Asks a friend')
  await page.keyboard.press('Enter')
  await rowOf(page, 'awareness-kind-missing').getByText('channel kind not in awareness').waitFor()
})

it('dismisses a finding with a note, keeps both over a restart of the window, and reopens it', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const panel = panelOf(page)
  await page.keyboard.press('F8')
  await page.keyboard.press('ControlOrMeta+Shift+Enter')
  await panel.getByLabel('Reason (optional)').waitFor()
  await page.keyboard.type('Nobody phones us before the trip')
  await page.keyboard.press('Enter')
  await headOf(page, 'awareness-kind-missing').getByText('channel kind not in awareness').waitFor()
  await expectSaved(page, (document) => analyze(document).dismissed.map(({ note }) => note), [
    'Nobody phones us before the trip',
  ])
  await page.reload()
  await openExample(page)
  await headOf(page, 'more').click()
  await panel.getByRole('button', { name: /^Dismissed/ }).click()
  expect(await panel.getByLabel('Reason (optional)').inputValue()).toBe('Nobody phones us before the trip')
  await saveScreenshot(page, 'gaps-dismissed')
  await panel.getByRole('button', { name: 'Reopen' }).click()
  await headOf(page, 'awareness-kind-missing').getByText('channel kinds not in awareness').waitFor()
  await expectSaved(page, (document) => analyze(document).dismissed.length, 0)
})

it('says of every rule whether it passes, and lets the journey choose', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const panel = panelOf(page)
  await headOf(page, 'more').click()
  await panel.getByRole('button', { name: /^Rules/ }).click()
  const outcomes = await panel.locator('[data-rule]').evaluateAll((rules) => rules.map((rule) => rule.dataset.outcome))
  expect(outcomes).toHaveLength(ruleIds.length)
  expect(new Set(outcomes)).toEqual(new Set(['pass', 'flag', 'fail']))
  const rule = panel.locator('[data-rule=success-undefined]')
  await rule.getByRole('button', { name: /Success not defined/ }).click()
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
  await crowded.getByLabel('Most touchpoints per cell').fill('6')
  await crowded.getByText('Pass', { exact: true }).waitFor()
  await canvasOf(page).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await crowded.getByText('Flag', { exact: true }).waitFor()
  await page.keyboard.press('ControlOrMeta+z')
  await rule.getByText('Fail', { exact: true }).waitFor()
})

it('adds nothing by clicks alone: what has no title is drawn, not counted, not saved, and goes', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const before = titlesByCell(await savedJourney(page))
  await open(page, 'awareness-kind-missing')
  const row = rowOf(page, 'awareness-kind-missing')
  const gap = row.getByText('channel kinds not in awareness')
  const add = row.getByRole('button', { name: /^Add touchpoint/ }).first()
  await add.click()
  const field = canvasOf(page).getByRole('textbox', { name: 'Title' })
  await field.waitFor()
  expect(await field.inputValue()).toBe('')
  expect(await gap.isVisible()).toBe(true)
  expect(titlesByCell(await savedJourney(page))).toEqual(before)
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'detached' })
  expect(titlesByCell(await savedJourney(page))).toEqual(before)
  await add.click()
  await page.keyboard.type('Gets a tip in a travel app')
  await page.keyboard.press('Escape')
  await cardTitled(page, 'Gets a tip in a travel app').waitFor()
  await gap.waitFor({ state: 'detached' })
  await expectSaved(
    page,
    (document) => titlesByCell(document).find((cell) => cell.startsWith(mobileCell)),
    `${mobileCell}: Gets a tip in a travel app`,
  )
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page, titlesByCell, before)
})

it('lets the stage of a missing phase be named before it is there', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const stageNames = (document: JourneyDocument) => inOrder(document.stages).map(({ name }) => name)
  await page.locator('[data-stage-id=booking]').getByRole('button').first().click()
  await page.keyboard.press('Delete')
  await page.locator('[data-stage-id=booking]').waitFor({ state: 'detached' })
  const before = stageNames(await savedJourney(page))
  await page.getByRole('tab', { name: 'What this map tells' }).click()
  await open(page, 'phase-missing')
  const add = rowOf(page, 'phase-missing').getByRole('button', { name: /^Add decision stage/ })
  const field = page.getByRole('textbox', { name: 'Name', exact: true })
  await add.click()
  await field.waitFor()
  await page.keyboard.press('Enter')
  await field.waitFor({ state: 'detached' })
  await expectSaved(page, stageNames, before)
  await add.click()
  await page.keyboard.type('Choosing')
  await saveScreenshot(page, 'gaps-stage-draft')
  await page.keyboard.press('Escape')
  await add.waitFor({ state: 'detached' })
  await expectSaved(page, stageNames, [...before.slice(0, 2), 'Choosing', ...before.slice(2)])
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page, stageNames, before)
})

it('shows what the journey is strict about, and takes the choice back', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const sections = () => panelOf(page).locator('h3').allTextContents()
  await headOf(page, 'success-undefined').waitFor()
  expect(await sections()).toEqual(['Reach', 'Do next', 'Gaps', 'Insights', 'More'])
  await headOf(page, 'more').click()
  await headOf(page, 'rules').click()
  await chooseOption(panelOf(page).getByRole('combobox', { name: 'What this journey shows' }), /^Sketch/)
  await headOf(page, 'more').click()
  await expect.poll(sections).toEqual(['Reach', 'Do next', 'Gaps', 'More'])
  await expectSaved(page, ({ journey }) => journey.extra.gaps, { strictness: 'sketch' })
  await canvasOf(page).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(sections).toEqual(['Reach', 'Do next', 'Gaps', 'Insights', 'More'])
  await headOf(page, 'more').click()
  await headOf(page, 'owner-missing').waitFor()
})

it('claims no lack of low points where no emotion is known', async () => {
  const { page } = await openWithCards([
    [0, 1, 'Asks'],
    [1, 1, 'Compares'],
    [2, 1, 'Pays'],
  ])
  await panelOf(page).getByRole('heading', { name: 'Gaps' }).waitFor()
  expect(await panelOf(page).getByRole('heading', { name: 'Insights' }).count()).toBe(0)
})

it('invites a journey that has only just begun, without a finding and without red', async () => {
  const { page } = await openThroughline()
  await openLibrary(page)
  await page.getByRole('button', { name: 'New journey' }).click()
  await page.getByRole('menuitem', { name: /^Blank/ }).click()
  const panel = panelOf(page)
  await panel.getByRole('heading', { name: 'Begin in awareness' }).waitFor()
  expect(await page.locator('[data-mark], [data-finding], [data-rule-row]').count()).toBe(0)
  await saveScreenshot(page, 'gaps-blank')
  for (const title of ['Sees a poster', 'Asks a friend', 'Searches the web']) {
    await page.locator('[data-ghost]').first().click()
    await page.keyboard.type(title)
    await page.keyboard.press('Escape')
    await cardTitled(page, title).waitFor()
  }
  await panel.getByRole('heading', { name: 'Do next' }).waitFor()
})
