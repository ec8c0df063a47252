/** Backups made, looked into, and brought back from, by hand. */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { fewJourneys } from '../../renderer/screens/library/few-journeys.ts'
import { openExample, openLibrary, savedJourney } from './support/canvas.ts'
import { launchThroughline, temporaryFolder } from './support/launch.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'

const rail = 'Travelling Europe by rail'
const titles = (page: Page) => request(page, 'library:list').then((list) => list.map(({ title }) => title).sort())

async function backUpNow(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+b')
  const dialog = page.getByRole('dialog', { name: 'Backups' })
  const before = await dialog.getByRole('option').count()
  await dialog.getByRole('button', { name: 'Back up now' }).click()
  await expect.poll(() => dialog.getByRole('option').count()).toBeGreaterThan(before)
  await dialog.getByRole('img').waitFor()
}

it('bring one journey back beside what it became', async () => {
  const { page } = await launchThroughline()
  await openExample(page)
  await backUpNow(page)
  await saveScreenshot(page, 'backups')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('textbox', { name: 'Title of the journey' }).fill('Changed since')
  await savedJourney(page)
  await page.keyboard.press('ControlOrMeta+Shift+b')
  await page.getByRole('button', { name: 'Restore this journey' }).click()
  await expect.poll(() => titles(page)).toEqual(['Changed since', expect.stringContaining(rail)])
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect.poll(async () => (await savedJourney(page)).journey.title).toContain(rail)
})

it('bring the whole library back, and take that back again', async () => {
  const { page } = await launchThroughline()
  await openLibrary(page)
  await backUpNow(page)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await request(page, 'library:create', { templateId: 'blank' })
  expect(await titles(page)).toHaveLength(2)
  await page.keyboard.press('ControlOrMeta+Shift+b')
  await page.getByRole('button', { name: 'Restore whole library' }).click()
  await expect.poll(() => titles(page)).toEqual([rail])
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => titles(page)).toHaveLength(2)
})

it('offer no Undo once the library was changed after it was brought back', async () => {
  const { page } = await launchThroughline()
  await openLibrary(page)
  // Folders are offered from so many journeys on.
  for (let count = 1; count <= fewJourneys; count++) await request(page, 'library:create', { templateId: 'blank' })
  await backUpNow(page)
  await page.getByRole('button', { name: 'Restore whole library' }).click()
  const notice = page.getByText('Restored the library from the backup.')
  await notice.hover()
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  expect(await undo.count()).toBe(1)
  await page.getByRole('button', { name: 'New folder' }).press('Enter')
  await page.getByRole('textbox', { name: 'Folder name' }).fill('Mine')
  await page.keyboard.press('Enter')
  await expect.poll(() => undo.count()).toBe(0)
  expect(await notice.count()).toBe(1)
})

it('stand beside a journey that is damaged, which can be looked at and not changed', async () => {
  const folder = temporaryFolder()
  const library = join(folder, 'mine.db')
  const first = await launchThroughline({ userDataFolder: folder, library })
  await openExample(first.page)
  await backUpNow(first.page)
  await first.close()
  const database = new Database(library)
  database.prepare("UPDATE touchpoints SET title = 'Rotten' WHERE title = 'Pays'").run()
  database.close()

  const { page } = await launchThroughline({ userDataFolder: folder, library })
  await openExample(page)
  const banner = page.getByRole('alert').filter({ hasText: 'Read-only.' })
  await banner.waitFor()
  await saveScreenshot(page, 'read-only')
  await page.getByRole('article', { name: /^Rotten/ }).click()
  await page.keyboard.press('Delete')
  expect(await page.getByRole('article', { name: /^Rotten/ }).count()).toBe(1)
  await banner.getByRole('button', { name: 'Open last good backup' }).click()
  await page.getByRole('button', { name: 'Restore this journey' }).click()
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByRole('article', { name: /^Pays/ }).waitFor()
  expect((await savedJourney(page)).journey.title).toContain(rail)
})
