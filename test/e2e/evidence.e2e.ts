/** What is known of a touchpoint, a stage or an objective: opportunities, quotes and measures, by keys alone and by mouse. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import type { Opportunity } from '../../shared/journey/schema.ts'
import { canvasOf, cardTitled, expectSaved, openExample, savedJourney } from './support/canvas.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { resizeTo } from './support/window-size.ts'

const last = <T extends { rank: string }>(records: ReadonlyMap<string, T>): T | undefined =>
  [...records.values()].toSorted((one, other) => (one.rank < other.rank ? -1 : 1)).at(-1)
const idOf = (document: JourneyDocument, title: string) =>
  [...document.touchpoints.values()].find((touchpoint) => touchpoint.title === title)?.id

/** Puts the theme on, and waits until no colour is on its way any more. */
async function wear(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await page.waitForFunction(
    (wanted) =>
      document.documentElement.dataset.theme === wanted &&
      document.getAnimations().every((one) => !(one instanceof CSSTransition)),
    theme,
  )
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

it('adds a quote, an opportunity and a measure with a value by keys alone, each taken back in one step', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await cardTitled(page, 'Pays').click()
  await press(page, 'Alt+q')
  await expect.poll(() => page.locator(':focus').getAttribute('placeholder')).toBe('Add quote')
  await page.keyboard.type('Where do I pay?')
  await press(page, 'Enter', 'Escape')
  await expectSaved(page, (document) => last(document.quotes)?.text, 'Where do I pay?')
  await cardTitled(page, 'Pays').click()
  await press(page, 'Alt+o')
  await page.keyboard.type('One page to pay')
  await press(page, 'Enter', 'Escape')
  await expectSaved(
    page,
    (document) => {
      const { text, touchpointIds } = last(document.opportunities) ?? ({} as Partial<Opportunity>)
      return { text, isHere: touchpointIds?.join() === idOf(document, 'Pays') }
    },
    { text: 'One page to pay', isHere: true },
  )
  await cardTitled(page, 'Pays').click()
  await press(page, 'Alt+k')
  await page.keyboard.type('Trust')
  await press(page, 'Enter')
  await page.getByRole('textbox', { name: 'New value', exact: true }).waitFor()
  for (let presses = 0; presses < 40; presses++) {
    if (await page.getByLabel('New value', { exact: true }).evaluate((field) => field === document.activeElement)) break
    await press(page, 'Shift+Tab')
  }
  // What is no number isn't taken for the digits that it begins with.
  await page.keyboard.type('1.234,5')
  await press(page, 'Enter')
  const typed = page.getByLabel('New value', { exact: true })
  expect(await typed.inputValue()).toBe('1.234,5')
  expect(last((await savedJourney(page)).measures)?.values).toEqual([])
  await press(page, 'ControlOrMeta+a')
  await page.keyboard.type('4.5')
  await press(page, 'Tab')
  await page.keyboard.type('120')
  await press(page, 'Enter')
  await expectSaved(page, (document) => last(document.measures)?.values.map(({ value, n }) => [value, n]), [[4.5, 120]])
  await page.getByText('Target and 1 value', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Undo: Add value' }).click()
  await expectSaved(page, (document) => last(document.measures)?.values, [])
  await page.getByRole('button', { name: 'Undo: Add measure' }).click()
  await page.getByRole('button', { name: 'Undo: Add opportunity' }).click()
  await page.getByRole('button', { name: 'Undo: Add quote' }).click()
  await expectSaved(page, (document) => last(document.quotes)?.text === 'Where do I pay?', false)
})

it('weighs and links an opportunity and deletes it by mouse, and keeps empty sections folded', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await cardTitled(page, 'Pays').click()
  await page.getByRole('tab', { name: 'Details' }).click()
  await page.getByRole('button', { name: /^More/ }).click()
  const backstage = page.getByRole('button', { name: /^Backstage and systems/ })
  expect(await backstage.getAttribute('aria-expanded')).toBe('false')
  await backstage.click()
  await page.getByRole('textbox', { name: 'Add system' }).fill('Payment gateway')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Add opportunity' }).fill('One page to pay')
  await page.keyboard.press('Enter')
  const added = page
    .locator('[data-field^="opportunities:"]')
    .filter({ has: page.getByRole('button', { name: 'Delete opportunity One page to pay' }) })
    .first()
  await added.getByRole('button', { name: /^Impact, effort/ }).click()
  await added.getByRole('radiogroup', { name: 'Impact' }).getByRole('radio', { name: '4' }).click()
  await added.getByRole('radiogroup', { name: 'Effort' }).getByRole('radio', { name: '2' }).click()
  await added.getByRole('radiogroup', { name: 'Horizon' }).getByRole('radio', { name: 'Next' }).click()
  await added
    .getByRole('radiogroup', { name: 'Status of the opportunity' })
    .getByRole('radio', { name: 'Chosen' })
    .click()
  await added.getByRole('textbox', { name: 'Owner' }).fill('Ticket team')
  await added.getByRole('button', { name: /^Link touchpoints to/ }).click()
  await page.getByRole('textbox', { name: 'Find a touchpoint' }).fill('compares')
  await page.getByRole('checkbox', { name: /Compares rail/ }).click()
  await page.keyboard.press('Escape')
  await expectSaved(
    page,
    (document) => {
      const { impact, effort, horizon, status, owner, touchpointIds } =
        last(document.opportunities) ?? ({} as Partial<Opportunity>)
      return [impact, effort, horizon, status, owner?.name, touchpointIds?.length]
    },
    [4, 2, 'next', 'chosen', 'Ticket team', 2],
  )
  await added.getByRole('button', { name: 'Impact 4, effort 2, next, chosen, Ticket team, 2 touchpoints' }).waitFor()
  for (const theme of ['light', 'dark'] as const) {
    await wear(page, theme)
    await saveScreenshot(page, `evidence-opportunity-${theme}`)
  }
  await added.getByRole('button', { name: 'Delete opportunity One page to pay' }).click()
  await page.getByText('Deleted opportunity “One page to pay”.').waitFor()
  await expectSaved(page, (document) => last(document.opportunities)?.text === 'One page to pay', false)
})

it('measures a stage, and search leads to the field that says it, folded or not', async () => {
  const launched = await openThroughline()
  const { page } = launched
  await openExample(page)
  await page.locator('[data-stage-id] > button').first().click()
  await page.keyboard.press('Alt+k')
  await page.keyboard.type('Known brand')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Unit' }).fill('percent')
  await page.getByRole('textbox', { name: 'Target' }).fill('60')
  for (const [day, value] of [
    ['2026-09-01', '31'],
    ['2026-10-01', '42'],
    ['2026-11-01', '55'],
  ] as const) {
    await page.getByLabel('Date of the new value').fill(day)
    await page.getByRole('textbox', { name: 'New value', exact: true }).fill(value)
    await page.getByRole('button', { name: 'Add value', exact: true }).click()
  }
  await expectSaved(
    page,
    (document) => {
      const measure = last(document.measures)
      return [document.stages.has(measure?.stageId ?? ''), measure?.target, measure?.values.map(({ value }) => value)]
    },
    [true, 60, [31, 42, 55]],
  )
  for (const [width, height] of [
    [1280, 720],
    [1440, 900],
  ] as const) {
    await resizeTo(launched, width, height)
    for (const theme of ['light', 'dark'] as const) {
      await wear(page, theme)
      await saveScreenshot(page, `evidence-stage-${width}-${theme}`)
    }
  }
  await page.getByRole('button', { name: /^Target and 3 values/ }).click()
  await page.getByRole('textbox', { name: 'Unit' }).waitFor({ state: 'detached' })
  await canvasOf(page).press('Escape')
  await canvasOf(page).press('ControlOrMeta+f')
  await page.keyboard.type('percent')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Unit' }).waitFor()
  await page.getByText('Stage 1 of').waitFor()
})

it('lists what a persona said in its own place, and takes a quote down there', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.getByRole('radio', { name: 'Strategy', exact: true }).click()
  await page.getByRole('tab', { name: 'People', exact: true }).click()
  const before = await savedJourney(page)
  const persona = inOrder(before.personas)[0]
  const own = inOrder(before.quotes).filter(({ personaId }) => personaId === persona?.id)
  expect(own.length).toBeGreaterThan(0)
  const quotes = page.getByRole('group', { name: `Quotes of ${persona?.name}` })
  await quotes.getByRole('button', { name: /quotes?$/ }).click()
  expect(await quotes.getByRole('textbox', { name: 'Quote', exact: true }).first().inputValue()).toBe(own[0]?.text)
  await quotes.getByRole('textbox', { name: 'Add quote' }).fill('I never look there')
  await page.keyboard.press('Enter')
  const isLast = (document: JourneyDocument) => last(document.quotes)?.text === 'I never look there'
  await expectSaved(page, (document) => [isLast(document), last(document.quotes)?.personaId], [true, persona?.id])
  await saveScreenshot(page, 'evidence-persona-quotes')
  await page.getByRole('button', { name: 'Undo: Add quote' }).click()
  await expectSaved(page, isLast, false)
})

it('measures an objective and the journey as a whole: a value with date and answers, its line, and back', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const objectiveId = inOrder((await savedJourney(page)).objectives)[0]?.id ?? ''
  await page.getByRole('radio', { name: 'Strategy', exact: true }).click()
  const places = [
    {
      name: 'Share of the objective',
      about: objectiveId,
      tab: 'Why',
      place: page.locator(`[data-field="objectives:${objectiveId}"]`),
    },
    { name: 'Share of all', about: null, tab: 'Next', place: page.locator('[data-part=measures]') },
  ]
  for (const { name, about, tab, place } of places) {
    await page.getByRole('tab', { name: tab, exact: true }).click()
    if (about !== null)
      await page
        .getByRole('button', { name: /^Objective: / })
        .first()
        .click()
    await place.getByRole('textbox', { name: 'Add measure' }).fill(name)
    await page.keyboard.press('Enter')
    const isThere = (document: JourneyDocument) => {
      const measure = last(document.measures)
      return measure?.name === name && measure.objectiveId === about && !measure.stageId && !measure.touchpointId
    }
    await expectSaved(page, isThere, true)
    const id = last((await savedJourney(page)).measures)?.id
    const item = page.locator(`[data-field="measures:${id}"]`)
    await item.getByRole('textbox', { name: 'Target' }).fill('60')
    await item.getByLabel('Date of the new value').fill('2026-10-01')
    await item.getByRole('textbox', { name: 'New value', exact: true }).fill('42')
    await item.getByRole('textbox', { name: 'Answers behind the new value' }).fill('120')
    await item.getByRole('button', { name: 'Add value', exact: true }).click()
    const values = (document: JourneyDocument) =>
      document.measures.get(id ?? '')?.values.map(({ at, value, n }) => [at, value, n])
    await expectSaved(page, values, [['2026-10-01', 42, 120]])
    await item.getByText('42 (target 60)').waitFor()
    // The value is a point of the line, and the target a line of its own.
    expect(await item.locator('svg circle').first().isVisible()).toBe(true)
    expect(await item.locator('svg line[stroke-dasharray]').count()).toBe(1)
    await item.scrollIntoViewIfNeeded()
    await saveScreenshot(page, `evidence-${about === null ? 'journey' : 'objective'}-measure`)
    await page.getByRole('button', { name: 'Undo: Add value' }).click()
    await expectSaved(page, values, [])
    await item.getByText('42 (target 60)').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo: Change target' }).click()
    await page.getByRole('button', { name: 'Undo: Add measure' }).click()
    await expectSaved(page, isThere, false)
  }
})
