/** Large files in the real window: they are read in another process while the app goes on, and the library stays as it was if reading breaks off. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { cardTitled, openExample, savedJourney } from './support/canvas.ts'
import { answerOpenDialog } from './support/dialogs.ts'
import { type Launched, launchThroughline, temporaryFolder } from './support/launch.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'

/** 15 MB of tasks, which take some seconds to read. */
function largeFile(): string {
  const file = join(temporaryFolder(), 'large.mmd')
  const task = (index: number) => `  Asks the ${index}th of many questions at the counter of a station: 4: Ana, Bo\n`
  const tasks = Array.from({ length: 195_000 }, (_none, index) => task(index))
  writeFileSync(file, `journey\n title Large\n section Go\n${tasks.join('')}`)
  return file
}

async function beginImport({ app, page }: Pick<Launched, 'app' | 'page'>, file: string): Promise<void> {
  await answerOpenDialog(app, [file])
  await page.keyboard.press('ControlOrMeta+o')
  await progressOf(page).waitFor()
}

const progressOf = (page: Page) => page.getByRole('status').filter({ hasText: 'Reading large.mmd' })

const readerOf = (app: ElectronApplication) =>
  app.evaluate(({ app }) => app.getAppMetrics().find(({ name }) => name === 'Throughline reader')?.pid)

it('goes on saving while a large file is read, and forgets it where that is cancelled', async () => {
  const { app, page } = await launchThroughline()
  await openExample(page)
  const before = await request(page, 'library:list')
  await beginImport({ app, page }, largeFile())
  await saveScreenshot(page, 'import-progress')
  await cardTitled(page, 'Pays').click()
  await page.keyboard.press('F2')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Pays at the counter')
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => [...(await savedJourney(page)).touchpoints.values()].map(({ title }) => title))
    .toContain('Pays at the counter')
  await progressOf(page).getByRole('button', { name: 'Cancel' }).click()
  await page.getByText('Import cancelled. Nothing was imported.').waitFor()
  await progressOf(page).waitFor({ state: 'detached' })
  const after = await request(page, 'library:list')
  expect(after.map(({ journeyId }) => journeyId)).toEqual(before.map(({ journeyId }) => journeyId))
  await expect.poll(() => readerOf(app)).toBeUndefined()
})

it('says in a sentence that reading broke off, keeps the library, and takes in the next file', async () => {
  const { app, page } = await launchThroughline()
  await openExample(page)
  await beginImport({ app, page }, largeFile())
  const reader = await readerOf(app)
  expect(reader).toBeGreaterThan(0)
  process.kill(reader ?? 0, 'SIGKILL')
  await page
    .getByText(/Couldn’t import .*large\.mmd: it needs more memory than is available.*Your library is unchanged\./)
    .waitFor()
  const small = join(temporaryFolder(), 'small.mmd')
  writeFileSync(small, 'journey\n title Small\n section Go\n  Walk: 4: Ana\n')
  await answerOpenDialog(app, [small])
  await page.keyboard.press('ControlOrMeta+o')
  await page.getByRole('button', { name: 'Import 1 touchpoint' }).click()
  await page.getByText('Imported “Small”.').waitFor()
  expect((await request(page, 'library:list')).map(({ title }) => title).sort()).toEqual([
    'Small',
    'Travelling Europe by rail',
  ])
})
