/** Saved views: named, come back to, exported, renamed and deleted, all of it by keys. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { viewsOf } from '../../shared/journey/views.ts'
import { expectSaved, openExample, savedJourney } from './support/canvas.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { temporaryFolder } from './support/launch.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'

/** What is read twice the same: the map moves a frame or two after what makes it move. */
async function settled<T>(read: () => Promise<T>): Promise<T> {
  let last = await read()
  await expect
    .poll(async () => {
      const previous = last
      last = await read()
      return last === previous
    })
    .toBe(true)
  return last
}

it('keeps zoom, place, lanes, filter and folds under a name, and shows them again', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const transform = () => page.locator('.react-flow__viewport').evaluate((view) => view.style.transform)
  await page.keyboard.press('ControlOrMeta+1')
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('pains lane')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+Shift+f')
  await page.getByRole('button', { name: 'Status' }).click()
  await page.getByRole('menuitemcheckbox', { name: /Live/ }).click()
  const chip = page.getByRole('button', { name: 'Remove filter: Status Live' })
  await chip.waitFor()
  const before = await settled(transform)

  await page.locator('[data-canvas]').focus()
  await page.keyboard.press('Alt+Shift+V')
  const sheet = page.getByRole('dialog', { name: 'Saved views' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
  await saveScreenshot(page, 'views-first')
  await page.keyboard.type('What is live')
  await page.keyboard.press('Enter')
  await sheet.waitFor({ state: 'detached' })
  await expectSaved(page, ({ journey }) => viewsOf(journey).map(({ name }) => name), ['What is live'])
  await page.getByText('Saved view “What is live”.').waitFor()
  await page.getByRole('button', { name: 'Show all views' }).click()
  await sheet.getByText('What is live').waitFor()
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })

  await page.keyboard.press('ControlOrMeta+Shift+f')
  await page.keyboard.press('ControlOrMeta+0')
  await page.locator('[data-canvas]').focus()
  await page.keyboard.press('Alt+i')
  await expect.poll(transform).not.toBe(before)
  await expect.poll(() => chip.count()).toBe(0)

  await page.keyboard.press('Alt+1')
  await chip.waitFor()
  await expect.poll(transform).toBe(before)
  expect(viewsOf((await savedJourney(page)).journey)[0]).toMatchObject({
    filter: { status: ['live'] },
    lanes: ['emotions', 'pains'],
  })
  await saveScreenshot(page, 'view-shown')
})

it('renames and deletes a view, each as one step to undo', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const names = ({ journey }: Awaited<ReturnType<typeof savedJourney>>) => viewsOf(journey).map(({ name }) => name)
  const sheet = page.getByRole('dialog', { name: 'Saved views' })
  for (const name of ['First', 'Second']) {
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Alt+Shift+V')
    await sheet.getByRole('textbox').fill(name)
    await page.keyboard.press('Enter')
    await sheet.waitFor({ state: 'detached' })
  }
  await page.getByRole('button', { name: 'Saved views' }).click()
  await expect.poll(() => sheet.evaluate((element) => getComputedStyle(element).opacity)).toBe('1')
  await saveScreenshot(page, 'views')
  await sheet.getByRole('button', { name: 'Rename view “First”' }).click()
  await sheet.getByRole('textbox', { name: 'New name' }).fill('For the client')
  await page.keyboard.press('Enter')
  await sheet.getByRole('button', { name: 'Delete view “Second”' }).click()
  await expectSaved(page, names, ['For the client'])
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page, names, ['For the client', 'Second'])
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page, names, ['First', 'Second'])
})

it('exports a view with its part and its lanes', async () => {
  const { app, page } = await openThroughline()
  await openExample(page)
  await page
    .locator('[data-stage-id]', { hasText: 'Booking' })
    .first()
    .click({ position: { x: 60, y: 60 } })
  await page.keyboard.press('Alt+v')
  const sheet = page.getByRole('dialog', { name: 'Saved views' })
  await sheet.getByRole('textbox').fill('Booking alone')
  await sheet.getByRole('radio', { name: 'Stage' }).click()
  await sheet.getByRole('button', { name: 'Save view' }).click()
  await sheet.waitFor({ state: 'detached' })
  const out = join(temporaryFolder(), 'view.svg')
  await answerSaveDialog(app, out)
  await page.keyboard.press('ControlOrMeta+e')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'SVG' }).click()
  await dialog.getByRole('radio', { name: 'Saved view', exact: true }).click()
  await dialog.getByRole('combobox', { name: 'View' }).waitFor()
  await saveScreenshot(page, 'export-dialog-view')
  await dialog.getByRole('button', { name: 'Export SVG…' }).click()
  await dialog.waitFor({ state: 'detached' })
  const svg = readFileSync(out, 'utf8')
  expect(svg).toContain('Reviews fares')
  expect(svg).not.toContain('Writes a review')
})
