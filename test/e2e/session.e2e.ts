/** A whole session in front of the room, by keys alone, in two windows with a clock that the test turns, to the hand-out for who wasn't there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate/browser'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { chooseByTyping, pressButton, runByPalette, tabTo } from './support/by-keys.ts'
import { expectSaved, savedJourney } from './support/canvas.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { temporaryFolder } from './support/launch.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { killWall, onWall, presentApart, says } from './support/wall.ts'

/** What the room says: each touchpoint takes along what is said of it. */
const captures = [
  ...[
    'Sees a poster',
    'P Small print',
    'O Say the fare',
    'Q I never look up',
    '? Who prints them @Marketing by 2027-02-01',
  ],
  ...[
    'Hears a podcast',
    'P No link',
    'P Too long',
    'O Name one route',
    'Q It sounded far',
    'N Sponsor a podcast @Marketing',
  ],
  ...[
    'Asks at a counter',
    'P Queues',
    'O A card to take home',
    'Q She drew me a map',
    '? How many ask',
    'N Opening hours',
  ],
  ...['Gets a newsletter', 'P Every week', 'P All fares alike', 'O Fares from my town', 'Q Straight to the bin'],
  ...[
    'Watches a video',
    'P No prices',
    'O Link to the map',
    '? Whose video is it',
    'D One film a country @Film by 2027-05-01',
  ],
  ...['Talks to a driver', 'Q Ask at platform 1', 'N Badges for drivers'],
] as const
const counts = { touchpoint: 6, pain: 7, opportunity: 5, quote: 5, question: 3, decision: 1, parked: 3 }

async function say(page: Page, line: string): Promise<void> {
  await page.keyboard.type(line)
  await page.keyboard.press('Enter')
}

const stageOf = (page: Page) => onWall(page).getByRole('heading', { level: 1 }).textContent()
const footer = (page: Page) => onWall(page).locator('footer').textContent()

/** How many of each kind the journey holds. */
function heldIn({ touchpoints, opportunities, quotes, notes }: JourneyDocument) {
  const kinds = [...notes.values()].map(({ kind }) => kind)
  const ofKind = (wanted: string) => kinds.filter((kind) => kind === wanted).length
  return {
    touchpoint: touchpoints.size,
    pain: [...touchpoints.values()].flatMap(({ pains }) => pains).length,
    opportunity: opportunities.size,
    quote: quotes.size,
    question: ofKind('question'),
    decision: ofKind('decision'),
    parked: ofKind('parked'),
  }
}

/** The letter before a thing on the ballot of the one whose turn it is. */
async function letterOf(page: Page, name: string): Promise<string> {
  const card = page.getByRole('list', { name: 'Ballot' }).getByRole('button').filter({ hasText: name })
  return ((await card.locator('kbd').textContent()) ?? '').toLowerCase()
}

/** Seven people vote in turn at the facilitator's keyboard; the last two think otherwise. */
async function voteInSecret(page: Page): Promise<void> {
  await page.keyboard.press('F7')
  await tabTo(page, page.getByRole('textbox', { name: 'Voters' }))
  await page.keyboard.type('7')
  await page.keyboard.press('Enter')
  for (let voter = 1; voter <= 7; voter += 1) {
    await page.getByText(`Voter ${voter} of 7`).waitFor()
    for (const title of voter > 5 ? ['Confirms', 'Confirms', 'Confirms'] : ['Pays', 'Pays', 'Reviews fares']) {
      await page.keyboard.press(await letterOf(page, title))
    }
    await page.getByText('3 of 3 dots placed').waitFor()
    await page.keyboard.press('Enter')
    if (voter < 7) {
      await page.getByText(`Pass the keyboard on: ${7 - voter} to go`).waitFor()
      await page.keyboard.press('Enter')
    }
  }
  await page.getByText('All 7 have voted.').waitFor()
  await expectSaved(page, ({ ballots }) => ballots.size, 0)
  await page.keyboard.press('Enter')
  await page.getByRole('table', { name: 'Votes: What matters most?' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expectSaved(page, ({ ballots }) => ballots.size, 1)
}

/** Goes on by one key of a remote until the wall says where it is to be. */
async function goOn(wall: Page, key: 'PageUp' | 'PageDown', to: string): Promise<void> {
  for (let here = await footer(wall); !here?.startsWith(to); ) {
    await wall.keyboard.press(key)
    await expect.poll(() => footer(wall), { message: `${key} goes on from ${here}` }).not.toBe(here)
    here = await footer(wall)
  }
}

it('is held from its agenda to its outcome, and nothing of it is lost', { timeout: 240_000 }, async () => {
  const { app, page, wall } = await presentApart()
  const agenda = page.getByRole('region', { name: 'Agenda' })
  const before = heldIn(await savedJourney(page))
  await page.clock.install()
  await page.keyboard.press('Shift+F7')
  await tabTo(page, page.getByRole('textbox', { name: 'Add item' }))
  for (const item of ['Research: collect 20', 'Booking: vote 20', 'Wrap up 10']) await say(page, item)
  await chooseByTyping(page, page.getByRole('combobox', { name: 'Stage of “Research: collect”' }), 'Research')
  await chooseByTyping(page, page.getByRole('combobox', { name: 'Stage of “Booking: vote”' }), 'Booking')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('ControlOrMeta+F7')
  const begunAt = await page.evaluate(() => Date.now())
  await wall.getByRole('timer', { name: /^Agenda: Research: collect/ }).waitFor()
  await expect.poll(() => stageOf(wall)).toBe('Research and planning')

  await page.keyboard.press('F9')
  for (const line of captures) await say(page, line)
  await onWall(wall).getByText('Talks to a driver').waitFor()
  await page.keyboard.press('Escape')
  const expected = Object.entries(counts).map(([kind, count]) => [kind, before[kind as keyof typeof counts] + count])
  expect(captures).toHaveLength(30)
  await expectSaved(page, heldIn, Object.fromEntries(expected))

  const said = page.getByRole('region', { name: 'From the room' })
  await said.getByText('6 touchpoints · 7 pains · 5 opportunities · 1 decision · 3 questions · 3 parked').waitFor()
  await said.getByText('One film a country').waitFor()

  // The clock is that of both windows; it stands still while the minutes are compared.
  await page.clock.pauseAt(begunAt + 28 * 60_000)
  await agenda.getByText('8 minutes behind.').waitFor()
  await wall.getByRole('timer', { name: /^Agenda: Research: collect, −/ }).waitFor()
  await saveScreenshot(page, 'session-late')
  await saveScreenshot(wall, 'session-late-on-the-wall')
  await runByPalette(page, 'Shorten rest of agenda')
  await agenda.getByText('On time.').waitFor()
  await page.clock.resume()
  await page.keyboard.press('ControlOrMeta+F7')
  await wall.getByRole('timer', { name: /^Agenda: Booking: vote, 1[45]:\d\d left$/ }).waitFor()
  await expect.poll(() => stageOf(wall)).toBe('Booking')

  await voteInSecret(page)
  const results = onWall(wall).getByRole('region', { name: 'What matters most?' })
  await results.getByText('Pays').waitFor()
  await saveScreenshot(wall, 'session-votes-on-the-wall')
  await page.keyboard.press('Escape')
  await results.waitFor({ state: 'detached' })
  const pays = onWall(wall).locator('[data-selected]').filter({ hasText: 'Pays' })
  for (let tabs = 0; tabs < 12 && (await pays.count()) === 0; tabs += 1) await page.keyboard.press('Tab')
  await pays.waitFor()
  await page.keyboard.press('F9')
  await page.getByText('after Pays').waitFor()
  await say(page, 'D Say every fee on the first screen @Web shop by 2027-03-01')
  await page.keyboard.press('Escape')

  // The wall's part by a remote alone: to the outcome and back, black for a pause.
  await wall.bringToFront()
  await goOn(wall, 'PageDown', 'Outcome')
  await onWall(wall).getByText('Say every fee on the first screen').waitFor()
  await saveScreenshot(wall, 'session-outcome')
  await wall.keyboard.press('b')
  await onWall(page).locator('[data-cover=black]').waitFor()
  await wall.keyboard.press('b')
  await onWall(page).locator('[data-cover]').waitFor({ state: 'detached' })
  await goOn(wall, 'PageUp', 'Stage 3 of 6')

  await killWall(app)
  const told = () => says(app, true, 'document.querySelector("h1")?.textContent')
  const hasText = (text: string) => says(app, true, `document.body.textContent.includes(${JSON.stringify(text)})`)
  await expect.poll(told).toBe('Booking')
  await expect.poll(() => hasText('Booking: vote')).toBe(true)

  await page.bringToFront()
  await page.keyboard.press('ControlOrMeta+F7')
  await runByPalette(page, 'End agenda')
  await agenda.getByRole('button', { name: 'Start agenda' }).waitFor()
  await page.keyboard.press('End')
  await expect.poll(() => hasText('Outcome, ')).toBe(true)
  await expect.poll(() => footer(page)).toContain('Outcome')
  await page.keyboard.press('ControlOrMeta+Shift+j')
  const dialog = page.getByRole('dialog', { name: 'Outcome' })
  await dialog.getByText('6 touchpoints added').waitFor()
  const handOut = join(temporaryFolder(), 'outcome')
  for (const [button, ending] of [
    ['Save as Markdown…', 'md'],
    ['Save as slides…', 'pptx'],
  ] as const) {
    await answerSaveDialog(app, `${handOut}.${ending}`)
    await pressButton(page, dialog.getByRole('button', { name: button }))
    await page.getByText(`Saved as ${handOut}.${ending}`).waitFor()
  }
  await page.keyboard.press('Escape')
  await page.keyboard.press('F5')
  await page.getByRole('application', { name: 'Journey map' }).waitFor()
  await expect.poll(() => app.windows().length).toBe(1)

  const text = readFileSync(`${handOut}.md`, 'utf8')
  for (const line of handedOut) expect(text).toContain(line)
  const slides = Object.entries(unzipSync(readFileSync(`${handOut}.pptx`)))
    .filter(([path]) => /slides\/slide\d+\.xml$/.test(path))
    .map(([, part]) => strFromU8(part))
  expect(slides.join('')).toContain('Say every fee on the first screen')
  await expectSaved(page, ({ touchpoints }) => inOrder(touchpoints).find(({ title }) => title === 'Pays')?.votes, 10)
})

/** What someone who wasn't there must read. */
const handedOut = [
  '6 touchpoints, 7 pains, 5 opportunities, 2 decisions, 3 questions, 3 parked',
  '- **One film a country**: Film · by 1 May 2027 · on “Watches a video”',
  '- **Say every fee on the first screen**: Web shop · by 1 March 2027 · on “Pays”',
  '- **Who prints them**: Marketing · by 1 February 2027 · on “Sees a poster”',
  '- **Sponsor a podcast**: Marketing · on “Hears a podcast”',
  '- **Pays**: 10 dots, from 5 of 7',
  '- **Reviews fares**: 5 dots, from 5 of 7',
  '- **Confirms the itinerary**: 6 dots from 2 of 7 voters',
  '- **7 pains added**: “Small print”, “No link”',
  '- **5 opportunities added**: “Say the fare”, “Name one route”',
]
