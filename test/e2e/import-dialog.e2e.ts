/** Whatever comes in is looked at first: the file beside its map, guesses to be changed, and a word about what is left out. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'
import { inOrder } from '../../shared/journey/document.ts'
import { chooseByTyping, pressButton } from './support/by-keys.ts'
import { openLibrary, savedJourney } from './support/canvas.ts'
import { chooseOption } from './support/choose-option.ts'
import { answerOpenDialog } from './support/dialogs.ts'
import { dropFiles, dropPaths } from './support/drop-files.ts'
import { temporaryFolder } from './support/launch.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'

const page = [
  ...['# Garden centre', '', '## Stage 1: Discover', '', '**Actions:** Hears of it', '', '**Weather:** Rain', ''],
  ...['## Stage 2: Buy', '', '**Actions:** Pays at the till', '', '## Key insights', '', '- Signs are small', ''],
].join('\n')

const diagram = (title: string) => `\`\`\`mermaid\njourney\n title ${title}\n section Go\n  Walks: 4: Ana\n\`\`\`\n\n`

const dialogOf = (window: Page) => window.getByRole('dialog', { name: 'Import a map' })
const titlesIn = async (window: Page) => (await request(window, 'library:list')).map(({ title }) => title)

it('shows a page beside its map, lets each label mean something else, and says what is left out, by keys alone', async () => {
  const { page: window } = await openThroughline()
  await openLibrary(window)
  const before = await titlesIn(window)
  await dropFiles(window, [['garden.md', page]])
  const dialog = dialogOf(window)
  await dialog.getByRole('region', { name: 'The file' }).getByText('## Stage 1: Discover').waitFor()
  await dialog.getByRole('img', { name: 'The map “Garden centre”' }).getByText('Pays at the till').waitFor()
  await dialog.getByText('Left out 1 section: “Key insights”.').waitFor()
  await saveScreenshot(window, 'import-page')
  expect(await titlesIn(window)).toEqual(before)
  await chooseByTyping(window, dialog.getByRole('combobox', { name: 'Field for “Weather”' }), 'Pains')
  await dialog.getByText('The notes hold “Weather”').waitFor({ state: 'detached' })
  await pressButton(window, dialog.getByRole('button', { name: 'Import 2 touchpoints' }))
  await dialog.waitFor({ state: 'detached' })
  await window.getByText('Left out 1 section: “Key insights”.').waitFor()
  expect(inOrder((await savedJourney(window)).touchpoints).map(({ title, pains }) => [title, pains])).toEqual([
    ['Hears of it', ['Rain']],
    ['Pays at the till', []],
  ])
})

it('offers every journey of a page, and takes those that are chosen', async () => {
  const { page: window } = await openThroughline()
  await openLibrary(window)
  await dropFiles(window, [['walks.md', `# Walks\n\n${['To work', 'Home', 'Away'].map(diagram).join('')}`]])
  const dialog = dialogOf(window)
  await dialog.getByRole('button', { name: 'Import 3 journeys' }).waitFor()
  await dialog.getByRole('checkbox', { name: 'Home' }).click()
  await dialog.getByRole('img', { name: 'The map “Home”' }).waitFor()
  await saveScreenshot(window, 'import-several')
  await dialog.getByRole('button', { name: 'Import 2 journeys' }).click()
  await window.getByText('Imported 2 journeys.').waitFor()
  expect((await titlesIn(window)).sort()).toEqual(['Away', 'To work', 'Travelling Europe by rail'])
})

it('reads the scores of a diagram again on the scale that is chosen', async () => {
  const { page: window } = await openThroughline()
  await openLibrary(window)
  const text = 'journey\n title Walks\n section Go\n  Walks: 5: Ana\n  Rests: 1: Ana\n'
  await dropFiles(window, [['walks.mmd', text]])
  const dialog = dialogOf(window)
  await chooseOption(dialog.getByRole('combobox', { name: 'Scale of the scores' }), 'Scores from 0 to 10')
  await dialog.getByText('“Score” uses a scale from 0 to 10.').waitFor()
  await saveScreenshot(window, 'import-scores')
  await dialog.getByRole('button', { name: 'Import 2 touchpoints' }).click()
  await dialog.waitFor({ state: 'detached' })
  const { touchpoints } = await savedJourney(window)
  expect(inOrder(touchpoints).map(({ title, emotions }) => [title, Object.values(emotions)])).toEqual([
    ['Walks', [0]],
    ['Rests', [-2]],
  ])
})

it('opens a file of its own without asking, and nothing at all where a look was enough', async () => {
  const { page: window } = await openThroughline()
  await openLibrary(window)
  await dropFiles(window, [['walk.mmd', 'journey\n title A walk\n section Go\n  Walks: 4: Ana\n']])
  await dialogOf(window).getByRole('combobox', { name: 'Import stage “Go” as' }).waitFor()
  await window.keyboard.press('Escape')
  await dialogOf(window).waitFor({ state: 'detached' })
  expect(await titlesIn(window)).toEqual(['Travelling Europe by rail'])
  await dropPaths(window, [join(repositoryFolder, 'resources', 'examples', 'rail-europe.journey')])
  await window.locator('[data-cell]').first().waitFor()
  expect(await dialogOf(window).count()).toBe(0)
})

it('looks at 10,000 rows again after each choice', async () => {
  const { app, page: window } = await openThroughline()
  await openLibrary(window)
  const file = join(temporaryFolder(), 'large.csv')
  const row = (at: number) =>
    `Asks the ${at}th question,Stage ${at % 12},Channel ${at % 9},too slow,${(at % 5) + 1},red`
  const rows = Array.from({ length: 10_000 }, (_none, at) => row(at))
  writeFileSync(file, `Touchpoint,Stage,Channel,Pain points,Emotion,Colour\n${rows.join('\n')}\n`)
  await answerOpenDialog(app, [file])
  await window.keyboard.press('ControlOrMeta+o')
  const dialog = dialogOf(window)
  await dialog.getByText('10,000 new touchpoints.').waitFor()
  await chooseOption(dialog.getByRole('combobox', { name: 'Field for “Colour”' }), 'Pains')
  await dialog.getByText('Stages in columns').click()
  await dialog.getByText('Stages in rows').click()
  await dialog.getByText('10,000 new touchpoints.').waitFor()
})
