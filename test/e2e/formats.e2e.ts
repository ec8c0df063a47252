/** Formats in the real window: out by the export dialog, in by dialog, drop and paste, tables with their preview. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'
import { expectSaved, openExample, openLibrary } from './support/canvas.ts'
import { chooseOption } from './support/choose-option.ts'
import { answerOpenDialog, answerSaveDialog } from './support/dialogs.ts'
import { dropFiles } from './support/drop-files.ts'
import { temporaryFolder } from './support/launch.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'

const example = join(repositoryFolder, 'resources', 'examples', 'rail-europe.journey')

it('exports every format that the dialog offers', async () => {
  const { app, page } = await openThroughline()
  await openExample(page)
  const folder = temporaryFolder()
  const formats = [
    ['Excel', 'xlsx', /^PK/],
    ['CSV', 'csv', /^\uFEFFID,Touchpoint,Stage/],
    ['Markdown', 'md', /^# Travelling Europe by rail/],
    ['Mermaid', 'mmd', /^journey\n {2}title Travelling/],
    ['JSON Canvas', 'canvas', /^\{\n {2}"nodes"/],
    ['Throughline', 'journey', /"throughline-journey"/],
  ] as const
  for (const [name, ending, beginning] of formats) {
    await answerSaveDialog(app, join(folder, `map.${ending}`))
    await page.keyboard.press('ControlOrMeta+e')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name, exact: true }).click()
    if (ending === 'csv') await saveScreenshot(page, 'export-csv')
    await dialog.getByRole('button', { name: `Export ${name}…` }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(readFileSync(join(folder, `map.${ending}`), 'utf8')).toMatch(beginning)
  }
  expect(readFileSync(join(folder, 'map.journey'), 'utf8')).toBe(readFileSync(example, 'utf8'))
})

it('takes in files of every format at once, and says which it could not', async () => {
  const { app, page } = await openThroughline()
  await openLibrary(page)
  const folder = temporaryFolder()
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  await answerOpenDialog(app, [
    file('a.mmd', 'journey\n title From Mermaid\n section Go\n  Walk: 4: Ana\n'),
    file('broken.canvas', '{'),
    file('c.md', '# From an outline\n\n## Buy\n\n- Pay\n'),
  ])
  await page.getByRole('button', { name: 'Import' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import a map' })
  await dialog.getByRole('button', { name: 'Import 1 touchpoint' }).waitFor()
  await dialog.getByRole('button', { name: 'Import all 2 files' }).click()
  await page.getByText('Imported 2 journeys.').waitFor()
  await page.getByText(/Couldn’t open .*broken\.canvas: line 1, column 2/).waitFor()
  const titles = (await request(page, 'library:list')).map(({ title }) => title).sort()
  expect(titles).toEqual(['From Mermaid', 'From an outline', 'Travelling Europe by rail'])
})

it('shows a table before it comes in, maps its columns, and imports it in one step of undo', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const before = await request(page, 'library:list')
  const all = before[0]?.touchpointCount ?? 0
  await dropFiles(page, [
    [
      'workshop.csv',
      'Beobachtung;Journey stage;Medium;Pain points;Votes;Colour\nSees a poster;Research and planning;Station wall;too small; 2;red\nAsks a friend;Daydreaming;Social media and friends;;x;blue\n',
    ],
  ])
  const dialog = page.getByRole('dialog', { name: 'Import a map' })
  await dialog.getByText('The notes hold “Beobachtung”, “Votes” and “Colour”.').waitFor()
  await chooseOption(dialog.getByRole('combobox', { name: 'Field for “Beobachtung”' }), 'Touchpoint')
  await dialog.getByText('2 new touchpoints.').waitFor()
  await dialog.getByText('The notes hold “Votes” and “Colour”.').waitFor()
  await chooseOption(dialog.getByRole('combobox', { name: 'Import stage “Daydreaming” as' }), 'New, Awareness')
  await chooseOption(dialog.getByRole('combobox', { name: 'Import channel “Station wall” as' }), 'New, Traditional')
  await saveScreenshot(page, 'import-table')
  await dialog.getByRole('button', { name: 'Import 2 touchpoints' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expectSaved(
    page,
    ({ touchpoints, stages, channels }) => [
      touchpoints.size,
      [...stages.values()].find(({ name }) => name === 'Daydreaming')?.phase,
      [...channels.values()].find(({ name }) => name === 'Station wall')?.kind,
      [...touchpoints.values()].find(({ title }) => title === 'Sees a poster')?.pains,
    ],
    [all + 2, 'awareness', 'traditional', ['too small']],
  )
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expectSaved(page, ({ touchpoints, stages }) => [touchpoints.size, stages.size], [all, 6])
})

it('turns a table round by hand, and asks for the column that names touchpoints where none does', async () => {
  const { page } = await openThroughline()
  await openLibrary(page)
  const map = ',Discover,Buy\nTouchpoints,Radio,Till\nEmotion,4,1\nOpinion,fine,poor\n'
  await dropFiles(page, [
    ['map.csv', map],
    ['odd.csv', 'Colour;Size\nred;3\n'],
  ])
  const dialog = page.getByRole('dialog', { name: 'Import a map' })
  await dialog.getByText('“Emotion” uses a scale from 1 to 5.').waitFor()
  await dialog.getByRole('combobox', { name: 'Field for “Touchpoints”' }).waitFor()
  await dialog.getByText('2 stages, 1 channel, 2 touchpoints').waitFor()
  await saveScreenshot(page, 'import-turned')
  await dialog.getByText('Stages in rows').click()
  await dialog.getByText('“Emotion” uses a scale').waitFor({ state: 'detached' })
  await dialog.getByText('Stages in columns').click()
  await dialog.getByRole('button', { name: 'Import 2 touchpoints' }).click()
  await dialog.getByText('Choose “Touchpoint” above the column').waitFor()
  expect(await dialog.getByRole('button', { name: 'Nothing to import' }).isDisabled()).toBe(true)
})

it('makes a journey of a table that was pasted', async () => {
  const { page } = await openThroughline()
  await openLibrary(page)
  await page.keyboard.press('ControlOrMeta+Shift+o')
  const dialog = page.getByRole('dialog')
  await dialog
    .getByRole('textbox', { name: 'Table' })
    .fill('Touchpoint\tStage\tChannel\nSees a poster\tDiscover\tStation\n=1+1\tBuy\tShop\n')
  await dialog.getByRole('button', { name: 'Continue' }).click()
  await dialog.getByText('2 new stages').waitFor()
  await saveScreenshot(page, 'import-pasted')
  await dialog.getByRole('button', { name: 'Import 2 touchpoints' }).click()
  await expectSaved(page, ({ touchpoints }) => [...touchpoints.values()].map(({ title }) => title), [
    'Sees a poster',
    '=1+1',
  ])
})
