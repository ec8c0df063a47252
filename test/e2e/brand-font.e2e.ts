/** A brand's own font: refused where its licence says so, kept with the kit, and in everything that leaves the app. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { defaultExportOptions } from '../../shared/scene/pictures/export-options.ts'
import { temporaryFolder } from '../storage/libraries.ts'
import { madeFont } from '../support/made-font.ts'
import { fontsOfPdf, fontTableOf, pdffontsMissing } from '../support/pdf-fonts.ts'
import { openExample, savedJourney } from './support/canvas.ts'
import { answerOpenDialog, answerSaveDialog } from './support/dialogs.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { openByPalette } from './support/surfaces.ts'

const fontOfKit = async (page: Page) => (await request(page, 'app:start')).settings.brandKits[0]?.font?.name

it('is chosen once, and sets the headings of PDF, page, pictures, report and wall', async () => {
  const { app, page } = await openThroughline()
  await openExample(page)
  const folder = temporaryFolder()
  const [locked, file] = ['locked.ttf', 'kestrel.ttf'].map((name) => join(folder, name))
  writeFileSync(locked ?? '', madeFont({ embedding: 2 }))
  writeFileSync(file ?? '', madeFont())
  await openByPalette(page, 'Brand…', 'Brand')
  const dialog = page.getByRole('dialog', { name: 'Brand', exact: true })
  const choose = dialog.getByRole('button', { name: 'Choose font…' })
  expect(await choose.isDisabled()).toBe(true)
  await dialog.getByRole('textbox', { name: 'Brand name' }).fill('Kestrel Rail')
  await answerOpenDialog(app, [locked ?? ''])
  await choose.click()
  await page.getByText('Couldn’t use “locked.ttf” as the font: its licence allows no document to carry it.').waitFor()
  expect(await fontOfKit(page)).toBe(undefined)
  await answerOpenDialog(app, [file ?? ''])
  await choose.click()
  const name = dialog.getByText('Kestrel Sans Bold', { exact: true })
  await name.waitFor()
  const familyOf = () => name.evaluate((element) => getComputedStyle(element).fontFamily)
  await expect.poll(familyOf).toMatch(/^"Kestrel Sans"/)
  expect(await fontOfKit(page)).toBe('Kestrel Sans Bold')
  await saveScreenshot(page, 'brand-font')
  await dialog.getByRole('button', { name: 'Remove font' }).click()
  await expect.poll(() => fontOfKit(page)).toBe(undefined)
  const removed = page.locator('[role=status]').filter({ hasText: 'Removed the font' })
  await removed.locator('button', { hasText: 'Undo' }).click()
  await expect.poll(() => fontOfKit(page)).toBe('Kestrel Sans Bold')
  await dialog.getByRole('button', { name: 'Done' }).click()
  await dialog.waitFor({ state: 'detached' })

  const { id: journeyId } = (await savedJourney(page)).journey
  const written = async (format: 'pdf' | 'svg' | 'html' | 'png') => {
    const out = join(folder, `out.${format}`)
    await answerSaveDialog(app, out)
    await request(page, 'journey:export', { journeyId, format, options: defaultExportOptions })
    return readFileSync(out)
  }
  const report = async () => {
    const out = join(folder, 'report.pdf')
    await answerSaveDialog(app, out)
    await request(page, 'journey:export-report', { journeyId, format: 'pdf', hasAppendix: false })
    return readFileSync(out)
  }
  for (const pdf of [await written('pdf'), await report()]) {
    expect(fontsOfPdf(pdf)).toContain('Kestrel-Sans-Bold')
    if (pdffontsMissing === null) {
      const own = fontTableOf(pdf).filter((font) => font.name?.endsWith('+Kestrel-Sans-Bold'))
      expect(own.length).toBeGreaterThan(0)
      expect(own.filter(({ isEmbedded, isText }) => !isEmbedded || !isText)).toEqual([])
    }
  }
  const svg = (await written('svg')).toString()
  const carried = /@font-face\{font-family:'Kestrel Sans'[^}]*src:url\(data:font\/woff;base64,([^)]+)\)/.exec(svg)?.[1]
  expect(
    Buffer.from(carried ?? '', 'base64')
      .subarray(0, 4)
      .toString(),
  ).toBe('wOFF')
  expect(svg).toContain(`font-family="'Kestrel Sans', 'Inter Variable'`)
  await written('html')
  const drawn = await drawnOnPage(app, join(folder, 'out.html'))
  expect(drawn).toMatchObject({ heading: expect.stringMatching(/^"Kestrel Sans"/), status: 'loaded' })
  const [withFont, kits] = [await written('png'), (await request(page, 'app:start')).settings.brandKits]
  await request(page, 'app:save-settings', { brandKits: kits.map((kit) => ({ ...kit, font: null })) })
  expect((await written('png')).equals(withFont)).toBe(false)
  await request(page, 'app:save-settings', { brandKits: kits })

  await page.keyboard.press('F5')
  const title = page.getByRole('application', { name: 'Presentation' }).getByRole('heading', { level: 1 })
  const titleFamily = () => title.evaluate((element) => getComputedStyle(element).fontFamily)
  await expect.poll(titleFamily).toMatch(/^"Kestrel Sans"/)
  await saveScreenshot(page, 'brand-font-on-wall')
  await page.keyboard.press('Escape')
})

/** What a browser makes of the file, under the file's own policy. */
async function drawnOnPage(app: Awaited<ReturnType<typeof openThroughline>>['app'], path: string): Promise<unknown> {
  return await app.evaluate(async ({ BrowserWindow }, path) => {
    const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, partition: 'brand-font' } })
    await window.loadFile(path)
    const look = `document.fonts.ready.then(() => ({
      heading: getComputedStyle(document.querySelector('h1')).fontFamily,
      status: [...document.fonts].find(({ family }) => family.includes('Kestrel'))?.status,
    }))`
    const seen: unknown = await window.webContents.executeJavaScript(look)
    window.destroy()
    return seen
  }, path)
}
