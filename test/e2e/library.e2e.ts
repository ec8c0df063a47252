/** The library: journeys made, renamed, copied, deleted, brought back, and taken in from files. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'
import { canvasOf, openLibrary } from './support/canvas.ts'
import { answerOpenDialog } from './support/dialogs.ts'
import { temporaryFolder } from './support/launch.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'

const example = join(repositoryFolder, 'resources', 'examples', 'rail-europe.journey')
const rail = 'Travelling Europe by rail'

const titles = (page: Page) => request(page, 'library:list').then((list) => list.map(({ title }) => title).sort())
const card = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title })

/** A file like the example, but another journey. */
function otherJourneyFile(title: string): string {
  const file = join(temporaryFolder(), 'other.journey')
  writeFileSync(file, readFileSync(example, 'utf8').replace('"rail-europe"', '"other"').replace(rail, title))
  return file
}

it('renames, duplicates, deletes and brings back', async () => {
  const { page } = await openThroughline()
  await openLibrary(page)
  await card(page, rail)
    .getByRole('button', { name: /Menu for/ })
    .click()
  // Whoever types at once loses no letter.
  const focused = await page.getByRole('menuitem', { name: 'Rename' }).evaluate((item: HTMLElement) => {
    item.click()
    return new Promise((resolve) => setTimeout(() => resolve(document.activeElement?.tagName)))
  })
  expect(focused).toBe('INPUT')
  await page.keyboard.type('By rail')
  await page.keyboard.press('Enter')
  await expect.poll(() => titles(page)).toEqual(['By rail'])
  await card(page, 'By rail')
    .getByRole('button', { name: /Menu for/ })
    .click()
  await page.getByRole('menuitem', { name: 'Duplicate' }).click()
  await expect.poll(() => titles(page)).toHaveLength(2)
  await saveScreenshot(page, 'library')
  const copied = await titles(page)
  await card(page, 'By rail')
    .first()
    .getByRole('button', { name: /Menu for/ })
    .click()
  await page.getByRole('menuitem', { name: 'Move to trash' }).click()
  await expect.poll(() => titles(page)).toHaveLength(1)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => titles(page)).toEqual(copied)
})

it('makes a journey from each template', async () => {
  const { page } = await openThroughline()
  await openLibrary(page)
  const templates = await request(page, 'library:templates')
  for (const { title } of templates) {
    await page.getByRole('button', { name: 'New journey' }).click()
    await page.getByRole('menuitem', { name: new RegExp(title) }).click()
    await canvasOf(page).waitFor()
    await page.getByRole('button', { name: 'All journeys' }).click()
    await page.getByRole('button', { name: 'New journey' }).waitFor()
  }
  expect(await titles(page)).toHaveLength(templates.length + 1)
})

it('takes a file in by the dialog', async () => {
  const { app, page } = await openThroughline()
  await openLibrary(page)
  await answerOpenDialog(app, [otherJourneyFile('From a dialog')])
  await page.getByRole('button', { name: 'Import' }).click()
  await expect.poll(() => titles(page)).toEqual(['From a dialog', rail])
})

it('takes files in that are dropped, and says of a broken one why not', async () => {
  const { page } = await openThroughline()
  await openLibrary(page)
  await card(page, rail).waitFor()
  await drop(page, 'dropped.journey', readFileSync(otherJourneyFile('Dropped'), 'utf8'))
  await expect.poll(() => titles(page)).toEqual(['Dropped', rail])
  await page.keyboard.press('ControlOrMeta+l')
  await drop(page, 'broken.journey', '{"format": "throughline-journey", "version": 99}')
  await page
    .getByText(/version/)
    .first()
    .waitFor()
  expect(await titles(page)).toEqual(['Dropped', rail])
})

async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, text]) => {
      const data = new DataTransfer()
      data.items.add(new File([text], name))
      return data
    },
    [name, text] as const,
  )
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('#root > *', type, { dataTransfer: transfer })
  }
}
