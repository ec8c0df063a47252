/** The strategy frame: its screens read the journey, and what is missing is fixed where it is seen. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { titlesByCell } from '../support/titles-by-cell.ts'
import { canvasOf, cardTitled, expectSaved, openExample, savedJourney } from './support/canvas.ts'
import { chooseOption } from './support/choose-option.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { temporaryFolder } from './support/launch.ts'
import { openThroughline } from './support/shared-window.ts'
import { resizeTo } from './support/window-size.ts'

async function showCoverage(page: Page): Promise<void> {
  await openExample(page)
  await canvasOf(page).focus()
  await page.keyboard.press('ControlOrMeta+Shift+g')
  await page.getByRole('grid', { name: 'Coverage matrix' }).waitFor()
}

const cell = (page: Page, name: string) => page.getByRole('grid').getByRole('button', { name })
const mobileAwareness = 'Research and planning / Phone and text'

it('fills a white cell of the matrix by the keyboard alone, in one undo step', async () => {
  const { page } = await openThroughline()
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
  const { page } = await openThroughline()
  await showCoverage(page)
  await cell(page, 'Other websites and e-mail, Research and planning: 2 live').click()
  await page.getByRole('grid').waitFor({ state: 'detached' })
  await cardTitled(page, 'Searches the web').waitFor()
  expect(await page.locator('[data-touchpoint-id][data-selected]').count()).toBe(2)
})

it('brings the first channel of a kind with its first touchpoint, in one undo step, and takes back what got no title', async () => {
  const file = join(temporaryFolder(), 'small.journey')
  const stages = [{ id: 's1', name: 'Find', phase: 'awareness' }]
  const channels = [{ id: 'c1', name: 'Web', kind: 'digital' }]
  const journey = { id: 'small', title: 'Small' }
  writeFileSync(file, JSON.stringify({ format: 'throughline-journey', version: 1, journey, stages, channels }))
  const { page } = await openThroughline(file)
  await showCoverage(page)
  await page.getByRole('radio', { name: 'Kinds' }).click()
  const grid = ({ channels, touchpoints }: Awaited<ReturnType<typeof savedJourney>>) => [
    [...channels.values()].map(({ name, kind }) => `${name}: ${kind}`),
    [...touchpoints.values()].map(({ title }) => title),
  ]
  const empty = [['Web: digital'], []]
  await cell(page, 'Social, Find: empty').click()
  await page.keyboard.type('S')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Escape')
  await cell(page, 'Social, Find: empty').waitFor()
  await expectSaved(page, grid, empty)
  await cell(page, 'Social, Find: empty').click()
  await page.keyboard.type('Sees a post')
  await page.keyboard.press('Enter')
  await cell(page, 'Social, Find: 1 live').waitFor()
  await expectSaved(page, grid, [['Web: digital', 'Social: social'], ['Sees a post']])
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page, grid, empty)
})

it('leaves the app as a table and as a picture', async () => {
  const { app, page } = await openThroughline()
  await showCoverage(page)
  const folder = temporaryFolder()
  const exported = async (format: string, file: string): Promise<string> => {
    await answerSaveDialog(app, join(folder, file))
    await page.getByRole('button', { name: 'Export matrix' }).click()
    await page.getByRole('menuitem', { name: format }).click()
    await page.getByText(`Saved as ${join(folder, file)}`).waitFor()
    return readFileSync(join(folder, file), 'latin1')
  }
  await page.getByRole('radio', { name: 'Kinds' }).click()
  expect((await exported('CSV', 'kinds.csv')).split('\r\n')[1]).toBe('Social,1,0,0,0,1,1,3')
  await page.getByRole('radio', { name: 'Channels' }).click()
  expect((await exported('Excel', 'coverage.xlsx')).slice(0, 2)).toBe('PK')
  expect((await exported('PNG', 'coverage.png')).slice(1, 4)).toBe('PNG')
  const svg = await exported('SVG', 'coverage.svg')
  expect(svg).toContain('Empty')
  expect(svg).toContain('@font-face')
})

async function showPart(page: Page, tab: string, part: string): Promise<void> {
  await openExample(page)
  await page.getByRole('radio', { name: 'Strategy' }).click()
  await page.getByRole('tab', { name: tab, exact: true }).click()
  await page.getByRole('heading', { name: tab, level: 2 }).waitFor()
  await page.getByRole('navigation', { name: 'Parts of this screen' }).getByRole('button', { name: part }).click()
  await page.getByRole('region', { name: part, exact: true }).waitFor()
}

it('leads from a missing pillar to the field that fixes it, and reads it again', async () => {
  const { page } = await openThroughline()
  await showPart(page, 'Why', 'Five pillars')
  const check = page.locator('[data-check=success]')
  expect(await check.getAttribute('data-standing')).toBe('missing')
  await check.getByRole('button', { name: 'Define success' }).click()
  await page.keyboard.type('More first visitors who book')
  await page.locator('[data-check=success][data-standing=there]').getByText('“More first visitors who book”').waitFor()
  await page.locator('[data-check=purpose]').getByRole('button').click()
  await page.keyboard.type('Make Europe near')
  await page.locator('[data-check=purpose][data-standing=there]').waitFor()
  await expectSaved(page, ({ journey }) => [journey.success, journey.purpose.purpose], [
    'More first visitors who book',
    'Make Europe near',
  ])
})

it('lets a touchpoint serve a need and an objective where nothing did, and puts an objective out of focus', async () => {
  const { page } = await openThroughline()
  await showPart(page, 'Why', 'Needs × objectives')
  const crossing = page.getByRole('button', { name: /^Pay a fair price.* × Fewer calls/ })
  await crossing.getByText('Opportunity', { exact: true }).waitFor()
  await crossing.click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Reviews fares/ })
    .click()
  await page.getByRole('dialog').getByText('Serve both', { exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Pay a fair price.* × Fewer calls.*served by 1 touchpoint/ }).waitFor()
  await expectSaved(page, ({ touchpoints }) => touchpoints.get('fares')?.objectiveIds, ['o-conv', 'o-calls'])
  await page.getByRole('button', { name: 'Remove from focus: Fewer calls' }).click()
  await expectSaved(page, ({ objectives }) => objectives.get('o-calls')?.focus, false)
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await crossing.getByText('Opportunity', { exact: true }).waitFor()
})

it('writes why, what and how in place by the keyboard, each one undo step', async () => {
  const { page } = await openThroughline()
  await showPart(page, 'Why', 'Why, what, how')
  await page.getByRole('button', { name: 'What: Talks with friends who have been: Write what' }).focus()
  await page.keyboard.type('Honest stories')
  await page.keyboard.press('Tab')
  await page
    .getByRole('button', { name: 'How: Talks with friends who have been: Write how' })
    .and(page.locator(':focus'))
    .waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Cards to hand on')
  await page.keyboard.press('Enter')
  const friends = ({ touchpoints }: Awaited<ReturnType<typeof savedJourney>>) => {
    const { what, how } = touchpoints.get('friends') ?? {}
    return [what, how]
  }
  await expectSaved(page, friends, ['Honest stories', 'Cards to hand on'])
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page, friends, ['Honest stories', ''])
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page, friends, ['', ''])
  await chooseOption(
    page.getByRole('combobox', { name: 'Differentiator: Talks with friends who have been' }),
    'Information',
  )
  await expectSaved(page, ({ touchpoints }) => touchpoints.get('friends')?.differentiator, 'information')
})

it('shows each persona as a portrait, and leads to what it says', async () => {
  const { page } = await openThroughline()
  await showPart(page, 'People', 'Personas')
  const portrait = page.getByRole('article', { name: 'First-time visitor' })
  await portrait.getByText('Reached in all 6 stages').waitFor()
  await portrait.getByRole('button', { name: /quotes?$/ }).click()
  await portrait.getByRole('textbox', { name: 'Add quote' }).fill('Which pass do I need?')
  await page.keyboard.press('Enter')
  await expectSaved(
    page,
    ({ quotes }) => [...quotes.values()].some((one) => one.text === 'Which pass do I need?'),
    true,
  )
  await portrait.getByRole('button', { name: 'Set channel use' }).click()
  await page.getByRole('group', { name: 'Channel use of First-time visitor' }).waitFor()
})

it('says how a persona uses a channel, and sees at once whether that fits what is covered', async () => {
  const { page } = await openThroughline()
  await showCoverage(page)
  const use = page.getByRole('button', { name: /^Use of Station and train/ })
  await use.click()
  for (const persona of ['First-time visitor', 'Returning traveller']) {
    await chooseOption(page.getByRole('combobox', { name: `Use of Station and train by ${persona}` }), 'Never')
  }
  await page.keyboard.press('Escape')
  await use.getByText('Covered but never used').waitFor()
  await page.getByText('5 of 6 channels fit how personas use them').waitFor()
  await cell(page, 'Station and train, Shopping: rightly empty').waitFor()
  await expectSaved(page, ({ personas }) => personas.get('planner')?.channelUse.station, 'never')
})

it('names a voice on a social channel and says how it speaks', async () => {
  const { page } = await openThroughline()
  await showPart(page, 'People', 'Voices')
  await page.getByRole('button', { name: 'Voice: Posts photos from the train: Who speaks?' }).click()
  await page.keyboard.type('Ana')
  await page.keyboard.press('Enter')
  await page.getByText(/Speaking:.*Ana \(1\)/).waitFor()
  await chooseOption(page.getByRole('combobox', { name: 'Interaction: Posts photos from the train' }), 'Dialogue')
  await expectSaved(
    page,
    ({ touchpoints }) => [touchpoints.get('share')?.owner.name, touchpoints.get('share')?.interaction],
    ['Ana', 'dialogue'],
  )
})

it('gives everything that nobody owns in a stage an owner, in one undo step', async () => {
  const { page } = await openThroughline()
  await showPart(page, 'People', 'Owners')
  await page.getByRole('button', { name: 'No owner, Travel: 2 touchpoints' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Owner' }).fill('Train crew')
  await chooseOption(dialog.getByRole('combobox', { name: 'Role' }), 'Collaboration')
  await dialog.getByRole('button', { name: 'Assign to all 2' }).click()
  await page.getByRole('button', { name: 'Collaboration, Travel: 5 touchpoints' }).waitFor()
  const owners = ({ touchpoints }: Awaited<ReturnType<typeof savedJourney>>) =>
    [...touchpoints.values()].filter(({ owner }) => owner.name === 'Train crew').length
  await expectSaved(page, owners, 2)
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expectSaved(page, owners, 0)
})

it('weighs an opportunity on the chart by the keys, and follows it in the table', async () => {
  const { page } = await openThroughline()
  await showPart(page, 'Next', 'Opportunities')
  const table = page.getByRole('grid', { name: 'Opportunities' })
  const chip = page.getByRole('button', { name: /^\d+ Let people see where their refund stands/ })
  await chip.press('ArrowUp')
  await page.getByRole('button', { name: /Let people see where their refund stands: impact 5, effort 2/ }).waitFor()
  await page.locator(':focus[data-chip="refund-status"]').press('ArrowLeft')
  const refund = ({ opportunities }: Awaited<ReturnType<typeof savedJourney>>) => {
    const { impact, effort, horizon, status, owner } = opportunities.get('refund-status') ?? {}
    return [impact, effort, horizon, status, owner?.name]
  }
  await expectSaved(page, refund, [5, 1, 'next', 'open', 'Refunds'])
  await page.locator('[data-chip="refund-status"]').dragTo(page.locator('[data-weight="3/4"]'))
  await expectSaved(page, refund, [3, 4, 'next', 'open', 'Refunds'])
  const row = table.locator('[data-opportunity="refund-status"]')
  await chooseOption(row.getByRole('combobox', { name: /^Horizon/ }), 'Now')
  await chooseOption(row.getByRole('combobox', { name: /^Status/ }), 'Chosen')
  await row.getByRole('button', { name: /^Owner/ }).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Service desk')
  await page.keyboard.press('Escape')
  await expectSaved(page, refund, [3, 4, 'now', 'chosen', 'Service desk'])
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page, refund, [3, 4, 'now', 'chosen', 'Refunds'])
})

it('shows what an opportunity would solve before it is built, here and in the details', async () => {
  const { page } = await openThroughline()
  await showPart(page, 'Next', 'Opportunities')
  const row = page.locator('[data-opportunity="v1-wait-1"]')
  await row.getByRole('button', { name: /finding/ }).click()
  const sheet = page.getByRole('dialog')
  const unhappy = sheet.getByRole('button', { name: /leaves people unhappy/ })
  await sheet.getByText('Would solve', { exact: true }).waitFor()
  await unhappy.click()
  await canvasOf(page).waitFor()
  await page.locator('[data-touchpoint-id="wait"][data-selected]').waitFor()
  await page.getByRole('tab', { name: 'Details' }).click()
  await page.getByRole('button', { name: /^Impact 4, effort 2/ }).click()
  await page.getByText('assumes that it works', { exact: false }).waitFor()
})

it('adds an opportunity, a measure and a question, and answers it in place', async () => {
  const { page } = await openThroughline()
  await showPart(page, 'Next', 'Questions, decisions, parking lot')
  for (const [field, text] of [
    ['Add opportunity', 'Sell at the station'],
    ['Add measure', 'Calls a week'],
    ['Add question', 'Who buys on paper?'],
  ] as const) {
    await page.getByRole('textbox', { name: field }).fill(text)
    await page.keyboard.press('Enter')
  }
  await page.getByRole('button', { name: /^Answer to note 2/ }).click()
  await page.keyboard.type('Few')
  await page.keyboard.press('Escape')
  await expectSaved(
    page,
    ({ opportunities, measures, notes }) => [
      [...opportunities.values()].at(-1)?.text,
      [...measures.values()].at(-1)?.name,
      [...notes.values()].map(({ text, kind, answer }) => [text, kind, answer]).at(-1),
    ],
    ['Sell at the station', 'Calls a week', ['Who buys on paper?', 'question', 'Few']],
  )
})

it('holds every column and every label beside the panel on a laptop', async () => {
  const launched = await openThroughline()
  const { page } = launched
  await showCoverage(page)
  await resizeTo(launched, 1280, 720)
  const sideways = (name: string) =>
    page.getByRole('grid', { name }).evaluate(({ parentElement }) => {
      const { scrollWidth = 0, clientWidth = 0 } = parentElement ?? {}
      return scrollWidth - clientWidth
    })
  const smallest = () =>
    page.getByRole('tabpanel').evaluateAll((panels) =>
      Math.min(
        ...panels
          .flatMap((panel) => [...panel.querySelectorAll('td *, th *')])
          // Initials in a persona's badge are part of the picture.
          .filter(({ firstChild }) => firstChild instanceof Text && !/^[A-Z]{1,2}$/.test(firstChild.data))
          .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      ),
    )
  await expect.poll(() => sideways('Coverage matrix')).toBe(0)
  expect(await smallest()).toBeGreaterThanOrEqual(11)
  await page.getByRole('tab', { name: 'People', exact: true }).click()
  expect(await sideways('Owners and stages')).toBe(0)
  await page.getByRole('tab', { name: 'Next', exact: true }).click()
  const chip = await page.getByRole('button', { name: /Electronic tickets first: impact/ }).boundingBox()
  const label = await page.getByText('Big projects').boundingBox()
  expect(label?.y).toBeGreaterThanOrEqual((chip?.y ?? 0) + (chip?.height ?? 0))
})
