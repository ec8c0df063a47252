/** Journeys that leave the app by its dialogs and by the clipboard. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate/browser'
import type { ElectronApplication, Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import { fontsOfPdf } from '../support/pdf-fonts.ts'
import { openExample, openLibrary } from './support/canvas.ts'
import { chooseOption } from './support/choose-option.ts'
import { answerMessages, answerOpenDialog, answerSaveDialog, messagesAsked } from './support/dialogs.ts'
import { exportPicture, pngSize } from './support/export.ts'
import { temporaryFolder } from './support/launch.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { resizeTo } from './support/window-size.ts'

it('writes a PNG at the chosen scale and an SVG with its fonts inside', async () => {
  const { app, page } = await openThroughline()
  await openExample(page)
  const folder = temporaryFolder()
  await answerSaveDialog(app, join(folder, 'once.png'))
  await exportPicture(page, 'PNG', '1×')
  await answerSaveDialog(app, join(folder, 'twice.png'))
  await exportPicture(page, 'PNG', '2×')
  const once = pngSize(join(folder, 'once.png'))
  expect(once.width).toBeGreaterThan(1_000)
  expect(pngSize(join(folder, 'twice.png'))).toEqual({ width: once.width * 2, height: once.height * 2 })

  await answerSaveDialog(app, join(folder, 'map.svg'))
  await exportPicture(page, 'SVG')
  const svg = readFileSync(join(folder, 'map.svg'), 'utf8')
  expect(svg).toContain('@font-face')
  expect(svg).toContain('data:font/woff2;base64,')
  expect(svg).toContain('Talks with')
  expect(svg).not.toMatch(/<script|foreignObject|https?:\/\/(?!www\.w3\.org)/)
})

it('writes slides of the chosen stage, and shows beforehand what it will write', async () => {
  const { app, page } = await openThroughline()
  await openExample(page)
  const out = join(temporaryFolder(), 'slides.pptx')
  await answerSaveDialog(app, out)
  await page.keyboard.press('ControlOrMeta+e')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('img', { name: 'Preview of Travelling Europe by rail' }).waitFor()
  await saveScreenshot(page, 'export-dialog')
  await dialog.getByRole('radio', { name: 'PowerPoint' }).click()
  await dialog.getByText(/^Slide 1 of \d+$/).waitFor()
  await saveScreenshot(page, 'export-dialog-overview')
  for (let slide = 2; slide <= 5; slide++) await dialog.getByRole('button', { name: 'Next slide' }).click()
  await dialog.getByText(/^Slide 5 of \d+$/).waitFor()
  await saveScreenshot(page, 'export-dialog-deck')
  await dialog.getByRole('radio', { name: 'PNG' }).click()
  await dialog.getByRole('radio', { name: 'Stage' }).click()
  await chooseOption(dialog.getByRole('combobox', { name: 'Stage' }), 'Booking')
  await saveScreenshot(page, 'export-dialog-stage')
  await dialog.getByRole('radio', { name: 'PowerPoint' }).click()
  await saveScreenshot(page, 'export-dialog-slides')
  await dialog.getByRole('button', { name: 'Export PowerPoint…' }).click()
  await dialog.waitFor({ state: 'detached' })
  const slide = strFromU8(unzipSync(readFileSync(out))['ppt/slides/slide1.xml'] ?? new Uint8Array())
  expect(slide).toContain('Reviews fares')
  expect(slide).not.toContain('Writes a review')
})

it('starts from who gets it, says what differs, and shows files of words before they are written', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.keyboard.press('ControlOrMeta+e')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const findings = dialog.getByRole('checkbox', { name: 'Findings' })
  await expect.poll(() => findings.isChecked()).toBe(false)
  await dialog.getByRole('radio', { name: 'Author' }).click()
  await expect.poll(() => findings.isChecked()).toBe(true)
  await findings.click()
  await dialog.getByText('Changed: findings.').waitFor()
  await dialog.getByRole('button', { name: 'Reset' }).click()
  await expect.poll(() => findings.isChecked()).toBe(true)
  const audience = async () => (await request(page, 'app:start')).settings.exportAudience
  await expect.poll(audience).toBe('author')
  const preview = dialog.getByRole('document', { name: 'Preview of the file' })
  await dialog.getByRole('radio', { name: 'Markdown' }).click()
  await preview.getByText('# Travelling Europe by rail').waitFor()
  await dialog.getByRole('radio', { name: 'Excel' }).click()
  await preview.getByRole('cell', { name: 'Talks with friends who have been' }).waitFor()
  await chooseOption(dialog.getByRole('combobox', { name: 'Sheet' }), 'Quotes')
  await preview.getByRole('columnheader', { name: 'Source' }).waitFor()
  await saveScreenshot(page, 'export-dialog-workbook')
})

it('copies what is selected, or the whole journey, as a picture', async () => {
  const { app, page } = await openThroughline()
  await openExample(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+Shift+p')
  await page.getByText('Copied the journey as an image').waitFor()
  const whole = await clipboardImageSize(app)
  expect(whole.width).toBeGreaterThan(2_000)
  await page.locator('[data-touchpoint-id]', { hasText: 'Pays' }).click()
  await page.keyboard.press('ControlOrMeta+Shift+p')
  await page.getByText('Copied the selection as an image').waitFor()
  const part = await clipboardImageSize(app)
  expect(part.width).toBeGreaterThan(100)
  expect(part.width).toBeLessThan(whole.width / 2)
})

/** Electron 44 and before had another way to read an image. */
function clipboardImageSize(app: ElectronApplication): Promise<{ width: number; height: number }> {
  return app.evaluate(async ({ clipboard, nativeImage }) => {
    const earlier = clipboard as { readImage?: () => Electron.NativeImage }
    if (earlier.readImage) return earlier.readImage().getSize()
    const [item] = await clipboard.read()
    const blob = await item?.getType('image/png')
    if (!(blob instanceof Blob)) return { width: 0, height: 0 }
    return nativeImage.createFromBuffer(Buffer.from(await blob.arrayBuffer())).getSize()
  })
}

it('tells how far a large picture is, and leaves nothing behind where it is cancelled', async () => {
  const { app, page } = await openThroughline()
  await openExample(page)
  const folder = temporaryFolder()
  await answerSaveDialog(app, join(folder, 'huge.png'))
  await page.keyboard.press('ControlOrMeta+e')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Width' }).click()
  await dialog.getByRole('textbox', { name: 'Width in pixels' }).fill('20000')
  await dialog.getByRole('button', { name: 'Export PNG…' }).click()
  await expect.poll(() => dialog.getByRole('progressbar').getAttribute('value')).not.toBeNull()
  await saveScreenshot(page, 'export-dialog-progress')
  await dialog.getByRole('button', { name: 'Cancel export' }).click()
  await dialog.getByRole('button', { name: 'Export PNG…' }).waitFor()
  expect(readdirSync(folder)).toEqual([])
})

it('writes a poster as a map of its sheets and then sheet by sheet, in the face that it is measured in', async () => {
  const { app, page } = await openThroughline()
  await openExample(page)
  const out = join(temporaryFolder(), 'poster.pdf')
  await answerSaveDialog(app, out)
  await page.keyboard.press('ControlOrMeta+e')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'PDF' }).click()
  await dialog.getByRole('checkbox', { name: 'Poster of several sheets' }).click()
  await dialog.getByRole('radio', { name: '3', exact: true }).click()
  const said = await dialog.getByText(/^\d+ sheets, 3 across and \d+ down: .* and a map of the sheets\.$/).textContent()
  await saveScreenshot(page, 'export-dialog-poster')
  await dialog.getByRole('button', { name: 'Export PDF…' }).click()
  await dialog.waitFor({ state: 'detached' })
  const pdf = readFileSync(out)
  const pageCount = pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length
  expect(pageCount).toBe(Number.parseInt(said ?? '', 10) + 1)
  expect(fontsOfPdf(pdf).every((name) => name.includes('Inter'))).toBe(true)
})

it('can be left while the printer works alone, leaves no PDF behind, and prints the next', async () => {
  const { app, page } = await openThroughline()
  await openExample(page)
  const folder = temporaryFolder()
  await answerSaveDialog(app, join(folder, 'map.pdf'))
  await page.keyboard.press('ControlOrMeta+e')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'PDF' }).click()
  await dialog.getByRole('radio', { name: 'One for each stage' }).click()
  // The page that prints begins when it is asked, and has its PDF when the test says so.
  await app.evaluate(({ app }) => {
    const goingOn = new Promise((resolve) => app.once('printer-goes-on' as 'activate', resolve))
    app.once('web-contents-created', (_, contents) => {
      const print = contents.printToPDF.bind(contents)
      contents.printToPDF = async (options) => {
        const printing = print(options)
        await goingOn
        return await printing
      }
    })
  })
  await dialog.getByRole('button', { name: 'Export PDF…' }).click()
  await dialog.getByRole('button', { name: 'Cancel export' }).click()
  await dialog.getByRole('button', { name: 'Export PDF…' }).waitFor()
  expect(readdirSync(folder)).toEqual([])
  await app.evaluate(({ app }) => {
    app.emit('printer-goes-on')
  })
  await dialog.getByRole('button', { name: 'Export PDF…' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(readdirSync(folder)).toEqual(['map.pdf'])
})

it('exports several journeys of the library into a folder, and writes over none that is there', async () => {
  const { app, page } = await openThroughline()
  await openLibrary(page)
  await page.keyboard.press('ControlOrMeta+n')
  await openExample(page)
  await page.getByRole('button', { name: 'All journeys' }).click()
  await page.getByRole('button', { name: 'New journey' }).waitFor()
  const folder = temporaryFolder()
  await answerOpenDialog(app, [folder])
  const dialog = page.getByRole('dialog', { name: 'Export journeys' })
  for (const name of ['SVG', 'PowerPoint', 'SVG']) {
    await page.keyboard.press('ControlOrMeta+e')
    await dialog.getByRole('radio', { name }).click()
    await saveScreenshot(page, 'export-journeys')
    await dialog.getByRole('button', { name: `Export 2 journeys as ${name}…` }).click()
    await dialog.waitFor({ state: 'detached' })
  }
  expect(readdirSync(folder).sort()).toEqual([
    'Travelling Europe by rail 2.svg',
    'Travelling Europe by rail.pptx',
    'Travelling Europe by rail.svg',
    'Untitled journey 2.svg',
    'Untitled journey.pptx',
    'Untitled journey.svg',
  ])
  await page.keyboard.press('ControlOrMeta+e')
  await dialog.getByRole('checkbox', { name: /^Untitled journey/ }).click()
  await dialog.getByRole('button', { name: 'Export 1 journey as PNG…' }).waitFor()
})

it('asks before it replaces a file whose ending was not typed', async () => {
  const { app, page } = await openThroughline()
  await openExample(page)
  const path = join(temporaryFolder(), 'once.svg')
  writeFileSync(path, 'mine')
  await answerSaveDialog(app, path.replace(/\.svg$/, ''))
  await answerMessages(app, 1)
  await page.keyboard.press('ControlOrMeta+e')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'SVG' }).click()
  await dialog.getByRole('button', { name: /^Export/ }).click()
  await expect.poll(() => messagesAsked(app)).toEqual(['Replace once.svg?'])
  expect(readFileSync(path, 'utf8')).toBe('mine')
  await answerMessages(app, 0)
  await dialog.getByRole('button', { name: /^Export/ }).click()
  await expect.poll(() => readFileSync(path, 'utf8')).toContain('<svg')
})

it('keeps the slides and what turns them in view in the smallest window', async () => {
  const launched = await openThroughline()
  const { page } = launched
  await openExample(page)
  await resizeTo(launched, 960, 600)
  await page.keyboard.press('ControlOrMeta+e')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByText('PowerPoint', { exact: true }).click()
  const next = dialog.getByRole('button', { name: 'Next slide' })
  await next.waitFor()
  const boxes = [dialog.getByRole('img', { name: /^Preview of/ }), next, dialog.getByText(/^\d+ slides: /)]
  const view = await boxOf(dialog.getByText(/^\d+ slides: /).locator('..'))
  for (const one of boxes) {
    const box = await boxOf(one)
    expect(box.x).toBeGreaterThanOrEqual(view.x)
    expect(box.x + box.width).toBeLessThanOrEqual(view.x + view.width)
    expect(box.y + box.height).toBeLessThanOrEqual(view.y + view.height)
  }
  await resizeTo(launched, 1440, 900)
})

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not in view.')
  return box
}
