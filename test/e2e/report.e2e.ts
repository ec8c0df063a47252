/** The report: read in the app, written from it, and printed on the command line. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repositoryFolder } from '../../electron/development/folders.ts'
import { openExample } from './support/canvas.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { launchThroughline, temporaryFolder } from './support/launch.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { startCommand } from './support/start-command.ts'

/** How many pages a PDF has: its page objects lie open in the file. */
function pagesOf(file: string): number {
  const text = readFileSync(file).toString('latin1')
  expect(text.startsWith('%PDF-')).toBe(true)
  return text.match(/\/Type \/Page\b/g)?.length ?? 0
}

it('is read in the app and saved as PDF and as Markdown, with the last edit in it', async () => {
  const { app, page } = await launchThroughline()
  await openExample(page)
  await page.getByRole('textbox', { name: 'Title of the journey' }).fill('Europe by rail, reported')
  await page.keyboard.press('ControlOrMeta+Shift+r')
  const dialog = page.getByRole('dialog', { name: 'Report' })
  await dialog.getByRole('heading', { name: 'Europe by rail, reported' }).waitFor()
  await dialog.getByRole('heading', { name: 'What to do first' }).waitFor()
  await saveScreenshot(page, 'report')
  await dialog.getByRole('table').scrollIntoViewIfNeeded()
  await saveScreenshot(page, 'report-coverage')

  const folder = temporaryFolder()
  await answerSaveDialog(app, join(folder, 'report.pdf'))
  await dialog.getByRole('button', { name: 'Save as PDF…' }).click()
  await page.getByText(`Saved as ${join(folder, 'report.pdf')}`).waitFor()
  expect(pagesOf(join(folder, 'report.pdf'))).toBeGreaterThan(3)

  await answerSaveDialog(app, join(folder, 'report.md'))
  await dialog.getByRole('button', { name: 'Save as Markdown…' }).click()
  await page.getByText(`Saved as ${join(folder, 'report.md')}`).waitFor()
  expect(readFileSync(join(folder, 'report.md'), 'utf8')).toMatch(/^# Europe by rail, reported\n/)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
})

it('is printed on the command line without a window', async () => {
  const folder = temporaryFolder()
  const out = join(folder, 'rail.pdf')
  const example = join(repositoryFolder, 'resources', 'examples', 'rail-europe.journey')
  const command = await startCommand({ userDataFolder: folder })
  const own = command.args.slice(0, command.args.indexOf(repositoryFolder) + 1)
  const child = spawn(command.executable, [...own, 'report', example, '-o', out], { env: command.env, stdio: 'ignore' })
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0)
  expect(pagesOf(out)).toBeGreaterThan(3)
})
