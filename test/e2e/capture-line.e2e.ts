/** The capture line: what the room says becomes a record of its kind at the card in focus, on the map and while presenting. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { titlesByCell } from '../support/titles-by-cell.ts'
import { canvasOf, cardTitled, connectionsByTitle, drag, expectSaved, middleOf, openExample } from './support/canvas.ts'
import { writePage } from './support/clipboard.ts'
import { openThroughline } from './support/shared-window.ts'
import { openWithCards } from './support/with-cards.ts'

const fieldOf = (page: Page) => page.getByRole('textbox', { name: /^Capture: / })

async function say(page: Page, line: string): Promise<void> {
  await page.keyboard.type(line)
  await page.keyboard.press('Enter')
}

/** What was said about a touchpoint, as "kind: text". */
function saidOf(document: JourneyDocument, title: string): string[] {
  const touchpoint = inOrder(document.touchpoints).find((one) => one.title === title)
  if (!touchpoint) return []
  const isAbout = ({ touchpointIds }: { touchpointIds: readonly string[] }) => touchpointIds.includes(touchpoint.id)
  return [
    ...touchpoint.pains.map((text) => `pain: ${text}`),
    ...inOrder(document.opportunities)
      .filter(isAbout)
      .map(({ text }) => `opportunity: ${text}`),
    ...inOrder(document.quotes)
      .filter(isAbout)
      .map(({ text }) => `quote: ${text}`),
    ...inOrder(document.notes)
      .filter(isAbout)
      .map(({ kind, text, owner, due }) => [`${kind}: ${text}`, owner.name, due].filter(Boolean).join(', ')),
  ]
}

it('writes every kind at the card in focus by keys alone, and each step back names what it takes', async () => {
  const { page } = await openWithCards([[1, 0, 'Looks']])
  await page.keyboard.press('F9')
  await say(page, 'Compares')
  await page.getByText('after Compares').waitFor()
  await page.keyboard.type('P ')
  await page.getByRole('textbox', { name: 'Capture: pain' }).waitFor()
  await say(page, 'Fares differ')
  await say(page, 'O Show all fares')
  await say(page, 'Q "I gave up"')
  await say(page, '? Who sets the fares @Sales by 2027-01-15')
  await page.keyboard.press('Alt+d')
  await say(page, 'One fare for all')
  await say(page, 'N Group fares')
  const said = [
    'pain: Fares differ',
    'opportunity: Show all fares',
    'quote: I gave up',
    'question: Who sets the fares, Sales, 2027-01-15',
    'decision: One fare for all',
    'parked: Group fares',
  ]
  await expectSaved(page, (document) => saidOf(document, 'Compares'), said)
  await page.keyboard.press('Shift+Tab')
  await page.getByText('after Looks').waitFor()
  await page.getByText('Undo: Add to parking lot').waitFor()
  await page.keyboard.press('ControlOrMeta+z')
  await page.getByText('Undo: Add decision').waitFor()
  await expectSaved(page, (document) => saidOf(document, 'Compares'), said.slice(0, -1))
  await page.keyboard.type('half a thought')
  await page.keyboard.press('Escape')
  await fieldOf(page).waitFor({ state: 'hidden' })
  await page.keyboard.press('F9')
  expect(await fieldOf(page).inputValue()).toBe('half a thought')
})

it('says with a touchpoint how it feels, what it is and what leads to it', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.locator('[data-touchpoint-id]').first().click()
  await page.keyboard.press('F9')
  await page.keyboard.type('Waits in a queue')
  for (const keys of ['ControlOrMeta+ArrowDown', 'Alt+m', 'Alt+s', 'Alt+c']) await page.keyboard.press(keys)
  await page.keyboard.press('Enter')
  const added = (document: JourneyDocument) =>
    inOrder(document.touchpoints).find(({ title }) => title === 'Waits in a queue')
  await expectSaved(page, (document) => Object.values(added(document)?.emotions ?? {}), [-1])
  await expectSaved(page, (document) => [added(document)?.momentOfTruth, added(document)?.status], [true, 'planned'])
  await expectSaved(
    page,
    (document) => connectionsByTitle(document).filter((one) => one.endsWith('-> Waits in a queue')).length,
    1,
  )
  // On an empty line the same keys mean the card in focus.
  await page.keyboard.press('Alt+m')
  await expectSaved(page, (document) => added(document)?.momentOfTruth, false)
})

it('makes many of pasted lines in one step', async () => {
  const { app, page, stages, channels } = await openWithCards([[1, 0, 'Looks']])
  const cell = `${stages[1]} / ${channels[0]}`
  await writePage(app, '', '- Compares\n- P Fares differ\n- Doubts')
  await page.keyboard.press('F9')
  await page.keyboard.press('ControlOrMeta+v')
  await expectSaved(page, titlesByCell, [`${cell}: Looks, Compares, Doubts`])
  await expectSaved(page, (document) => saidOf(document, 'Compares'), ['pain: Fares differ'])
  await page.getByText('Undo: Add 2 touchpoints and 1 pain').waitFor()
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page, titlesByCell, [`${cell}: Looks`])
})

it('asks for a card where a pain has none, and keeps what was typed', async () => {
  const { page } = await openWithCards([[1, 0, 'Looks']])
  await page.keyboard.press('Escape')
  await page.keyboard.press('F9')
  await say(page, 'P Slow')
  await page.getByText(/Press Tab to select one/).waitFor()
  expect(await fieldOf(page).inputValue()).toBe('Slow')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expectSaved(page, (document) => saidOf(document, 'Looks'), ['pain: Slow'])
})

it('is open over the wall too, where Tab picks among its cards and no title moves', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.keyboard.press('F5')
  await page.getByRole('application', { name: 'Presentation' }).waitFor()
  await page.keyboard.press('ArrowRight')
  const first = page.locator('[data-touchpoint-id]').first()
  const title = (await first.getAttribute('aria-label')) ?? ''
  const before = await first.boundingBox()
  await page.keyboard.press('F9')
  await page.keyboard.press('Tab')
  await page.getByText(`after ${title}`).waitFor()
  expect(await first.boundingBox()).toEqual(before)
  const held = (document: JourneyDocument) =>
    saidOf(document, title).filter((line) => line.endsWith('Nobody explains it'))
  await say(page, 'P Nobody explains it')
  await expectSaved(page, held, ['pain: Nobody explains it'])
  const stage = await page.getByRole('heading', { level: 1 }).textContent()
  await page.keyboard.press('PageDown')
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).not.toBe(stage)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await canvasOf(page)
    .and(page.getByRole('application', { name: 'Journey map' }))
    .waitFor()
})

it('moves nothing by a drag while the layout is locked', async () => {
  const { page, stages, channels } = await openWithCards([[1, 0, 'Looks']])
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('Lock layout')
  await page.keyboard.press('Enter')
  const unlock = page.getByRole('button', { name: 'Layout locked' })
  await unlock.waitFor()
  const from = await middleOf(cardTitled(page, 'Looks'))
  const to = { x: from.x, y: from.y + 160 }
  await drag(page, from, to)
  await page.mouse.up()
  await expectSaved(page, titlesByCell, [`${stages[1]} / ${channels[0]}: Looks`])
  await unlock.click()
  await drag(page, from, to)
  await page.mouse.up()
  await expectSaved(page, titlesByCell, [`${stages[1]} / ${channels[1]}: Looks`])
})

it('keeps what the room left open in one list, which the panel counts and a key opens', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.locator('[data-touchpoint-id]').first().click()
  await page.keyboard.press('F9')
  await say(page, '? Who sets the fares')
  await say(page, 'N Group fares')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /open question.* · \d+ parked/ }).waitFor()
  await page.keyboard.press('Shift+F9')
  const list = page.getByRole('grid', { name: 'Questions, decisions and parking lot' })
  const row = list.getByRole('row').filter({ hasText: 'Who sets the fares' })
  await row.getByRole('button', { name: 'Talks with friends who have been' }).waitFor()
  await page.getByRole('textbox', { name: 'Add decision' }).fill('One fare for all @Sales by 2027-01-15')
  await page.keyboard.press('Enter')
  await row.getByRole('button', { name: /^Answer to note/ }).click()
  await page.keyboard.type('The call centre')
  await page.keyboard.press('Escape')
  const listed = (document: JourneyDocument) =>
    inOrder(document.notes)
      .slice(-3)
      .map(({ kind, text, owner, due, answer }) => [kind, text, owner.name, due, answer])
  await expectSaved(page, listed, [
    ['question', 'Who sets the fares', '', null, 'The call centre'],
    ['parked', 'Group fares', '', null, ''],
    ['decision', 'One fare for all', 'Sales', '2027-01-15', ''],
  ])
})
