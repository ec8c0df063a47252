/** Not one look-up of a name and not one call abroad, whatever the app is asked to do. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'
import { expectSaved, openExample } from './support/canvas.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { exportPicture } from './support/export.ts'
import { temporaryFolder } from './support/launch.ts'
import { builtApp, openTraced, runCommand, straceMissing, traced } from './support/traced.ts'

const example = join(repositoryFolder, 'resources', 'examples', 'rail-europe.journey')
/** Chromium's own look-ups came within two seconds of a start. */
const aWhile = 3_000

it('a window that is opened, written in and exported from calls nobody', async (test) => {
  if (straceMissing) return test.skip(straceMissing)
  const { command, callsAbroad } = traced(await builtApp())
  const folder = temporaryFolder()
  const { app, page } = await openTraced(command, folder)
  await openExample(page)
  await page.getByRole('textbox', { name: 'Title of the journey' }).fill('Zwischn den Städtn, mispeled')
  await page.keyboard.press('Enter')
  await expectSaved(page, ({ journey }) => journey.title, 'Zwischn den Städtn, mispeled')
  const out = join(folder, 'map.png')
  await answerSaveDialog(app, out)
  await exportPicture(page, 'PNG')
  await expect.poll(() => existsSync(out)).toBe(true)
  // Nothing tells that a call won't come: the page itself lets the time pass in which it came.
  await page.evaluate((pause) => new Promise((resolve) => setTimeout(resolve, pause)), aWhile)
  await app.close()
  expect(callsAbroad()).toEqual([])
})

it.each(['export', 'report', 'import', 'gaps'])('the command %s calls nobody', async (name) => {
  if (straceMissing) return
  const { command, callsAbroad } = traced(await builtApp())
  const folder = temporaryFolder()
  const table = join(folder, 'table.csv')
  writeFileSync(table, 'Stage,Channel,Title\nAware,Shop,Sees a poster\n')
  const args = {
    export: ['export', example, '-o', join(folder, 'map.png'), '-o', join(folder, 'map.pdf')],
    report: ['report', example, '-o', join(folder, 'report.pdf')],
    import: ['import', table, '-o', join(folder, 'table.journey')],
    gaps: ['gaps', example],
  }[name]
  const { status, told } = await runCommand(command, args ?? [])
  expect(status, told).toBe(0)
  expect(callsAbroad()).toEqual([])
})
