/** The strategy frame: its screens read the journey, and what is missing is mended where it is seen. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { titlesByCell } from '../support/titles-by-cell.ts'
import { canvasOf, cardTitled, expectSaved, openExample, savedJourney } from './support/canvas.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { launchThroughline, temporaryFolder } from './support/launch.ts'

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

it('brings the first channel of a kind with its first touchpoint, in one undo step, and takes back what got no title', async () => {
  const file = join(temporaryFolder(), 'small.journey')
  const stages = [{ id: 's1', name: 'Find', phase: 'awareness' }]
  const channels = [{ id: 'c1', name: 'Web', kind: 'digital' }]
  const journey = { id: 'small', title: 'Small' }
  writeFileSync(file, JSON.stringify({ format: 'throughline-journey', version: 1, journey, stages, channels }))
  const { page } = await launchThroughline({ args: [file] })
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
  const { app, page } = await launchThroughline()
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
  expect(svg).toContain('Nobody is met')
  expect(svg).toContain('@font-face')
})

async function showTab(page: Page, name: string): Promise<void> {
  await openExample(page)
  await page.getByRole('radio', { name: 'Strategy' }).click()
  await page.getByRole('tab', { name, exact: true }).click()
  await page.getByRole('heading', { name, level: 2 }).waitFor()
}

it('leads from a missing pillar to the field that mends it, and reads it again', async () => {
  const { page } = await launchThroughline()
  await showTab(page, 'Five pillars')
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
  const { page } = await launchThroughline()
  await showTab(page, 'Needs × objectives')
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
  await page.getByRole('button', { name: 'Take out of focus: Fewer calls' }).click()
  await expectSaved(page, ({ objectives }) => objectives.get('o-calls')?.focus, false)
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await crossing.getByText('Opportunity', { exact: true }).waitFor()
})

it('writes why, what and how in place by the keyboard, each one undo step', async () => {
  const { page } = await launchThroughline()
  await showTab(page, 'Why, what, how')
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
})

it('says how a persona uses a channel, and sees at once whether the journey fits', async () => {
  const { page } = await launchThroughline()
  await showTab(page, 'Channel use')
  const row = page.getByRole('row', { name: /^Station and train/ })
  await row.getByText('Used sometimes').waitFor()
  await page.getByRole('combobox', { name: 'Use of Station and train by First-time visitor' }).click()
  await page.getByRole('option', { name: 'Never' }).click()
  await row.getByText('Served, but nobody uses it').waitFor()
  await expectSaved(page, ({ personas }) => personas.get('planner')?.channelUse.station, 'never')
})

it('names a voice on a social channel and says how it speaks', async () => {
  const { page } = await launchThroughline()
  await showTab(page, 'Voices')
  await page.getByRole('button', { name: 'Voice: Writes a review: Name who speaks' }).click()
  await page.keyboard.type('Ana')
  await page.keyboard.press('Enter')
  await page.getByText('Speaking: Ana (1).').waitFor()
  await page.getByRole('combobox', { name: 'Interaction: Writes a review' }).click()
  await page.getByRole('option', { name: 'Dialogue' }).click()
  await expectSaved(
    page,
    ({ touchpoints }) => [touchpoints.get('review')?.owner.name, touchpoints.get('review')?.interaction],
    ['Ana', 'dialogue'],
  )
})

it('gives everything that nobody owns in a stage an owner, in one undo step', async () => {
  const { page } = await launchThroughline()
  await showTab(page, 'Owners')
  await page.getByRole('button', { name: 'Nobody, Travel: 5 touchpoints' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Owner' }).fill('Train crew')
  await dialog.getByRole('combobox', { name: 'Role' }).click()
  await page.getByRole('option', { name: 'Collaboration' }).click()
  await dialog.getByRole('button', { name: 'Give all 5 this owner' }).click()
  await page.getByRole('button', { name: 'Collaboration, Travel: 5 touchpoints' }).waitFor()
  const owners = ({ touchpoints }: Awaited<ReturnType<typeof savedJourney>>) =>
    [...touchpoints.values()].filter(({ owner }) => owner.name === 'Train crew').length
  await expectSaved(page, owners, 5)
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expectSaved(page, owners, 0)
})
