/** Pictures that leave the app: by dialog and by command line, and equal to the canvas. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate/browser'
import type { ElectronApplication, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { repositoryFolder } from '../../electron/development/folders.ts'
import { journeyText } from '../support/journey-text.ts'
import { pagesOfPdf, pdftotextMissing } from '../support/office.ts'
import { coloursIn, decodePng } from '../support/png.ts'
import { payloadJourney, scriptPayloads } from '../support/script-payloads.ts'
import { openExample } from './support/canvas.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { launchThroughline, temporaryFolder } from './support/launch.ts'
import { artifactFolder, saveScreenshot } from './support/screenshots.ts'
import { startCommand } from './support/start-command.ts'

const example = join(repositoryFolder, 'resources', 'examples', 'rail-europe.journey')

/** Width and height in pixels, from the picture's own head. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file)
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

async function exportPicture(
  page: Page,
  format: 'PNG' | 'SVG' | 'PowerPoint',
  scale: '1×' | '2×' = '1×',
): Promise<void> {
  await page.keyboard.press('ControlOrMeta+e')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: format }).click()
  if (format === 'PNG') await dialog.getByRole('radio', { name: scale }).click()
  await dialog.getByRole('button', { name: `Export ${format}…` }).click()
  await dialog.waitFor({ state: 'detached' })
}

it('writes a PNG at the chosen scale and an SVG with its fonts inside', async () => {
  const { app, page } = await launchThroughline()
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
  expect(svg).toContain('Talks with friends who')
  expect(svg).not.toMatch(/<script|foreignObject|https?:\/\/(?!www\.w3\.org)/)
})

it('writes slides of the chosen stage, and shows beforehand what it will write', async () => {
  const { app, page } = await launchThroughline()
  await openExample(page)
  const out = join(temporaryFolder(), 'slides.pptx')
  await answerSaveDialog(app, out)
  await page.keyboard.press('ControlOrMeta+e')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('img', { name: 'Preview of Travelling Europe by rail' }).waitFor()
  await saveScreenshot(page, 'export-dialog')
  await dialog.getByRole('radio', { name: 'Stage' }).click()
  await dialog.getByRole('combobox', { name: 'Stage' }).click()
  await page.getByRole('option', { name: 'Booking', exact: true }).click()
  await saveScreenshot(page, 'export-dialog-stage')
  await dialog.getByRole('radio', { name: 'PowerPoint' }).click()
  await saveScreenshot(page, 'export-dialog-slides')
  await dialog.getByRole('button', { name: 'Export PowerPoint…' }).click()
  await dialog.waitFor({ state: 'detached' })
  const slide = strFromU8(unzipSync(readFileSync(out))['ppt/slides/slide1.xml'] ?? new Uint8Array())
  expect(slide).toContain('Reviews fares')
  expect(slide).not.toContain('Writes a review')
})

it('prints pages of words and lines, the overview and then each stage', async () => {
  const folder = temporaryFolder()
  const out = join(folder, 'rail.pdf')
  expect(await commandLine(folder, ['export', example, '-o', out, '--paper', 'a4', '--pages', 'stages'])).toBe(0)
  const pdf = readFileSync(out)
  const plain = pdf.toString('latin1')
  expect(plain.slice(0, 5)).toBe('%PDF-')
  expect(plain.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(7)
  expect(plain).not.toMatch(/\/Subtype \/Image|\/JavaScript|\/URI/)
  if (pdftotextMissing !== null) return
  const pages = pagesOfPdf(pdf)
  expect(pages).toHaveLength(7)
  expect(pages.every((page) => page.includes('Travelling Europe by rail') && page.includes('Moment of truth'))).toBe(
    true,
  )
  expect(pages[3]).toContain('Reviews fares')
})

it('copies what is selected, or the whole journey, as a picture', async () => {
  const { app, page } = await launchThroughline()
  await openExample(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+Shift+p')
  await page.getByText('The journey is on the clipboard as a picture').waitFor()
  const whole = await clipboardImageSize(app)
  expect(whole.width).toBeGreaterThan(2_000)
  await page.locator('[data-touchpoint-id]', { hasText: 'Pays' }).click()
  await page.keyboard.press('ControlOrMeta+Shift+p')
  await page.getByText('The selection is on the clipboard as a picture').waitFor()
  const part = await clipboardImageSize(app)
  expect(part.width).toBeGreaterThan(100)
  expect(part.width).toBeLessThan(whole.width / 2)
})

it('tells how far a large picture is, and leaves nothing behind where it is cancelled', async () => {
  const { app, page } = await launchThroughline()
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

it.each([100, 16_384, 16_385, 40_000])(
  'draws a picture of %i pixels from side to side, nowhere blank',
  async (width) => {
    const folder = temporaryFolder()
    const journey = join(folder, 'wide.journey')
    writeFileSync(journey, wideJourney())
    const out = join(folder, 'wide.png')
    expect(await commandLine(folder, ['export', journey, '-o', out, '--width', String(width)])).toBe(0)
    const { pixels, size } = decodePng(readFileSync(out))
    expect(size.width).toBe(width)
    // Every eighth of the picture shows several colours, also the last one.
    const eighth = Math.floor(width / 8)
    const colours = Array.from({ length: 8 }, (_, part) => coloursIn(pixels, size, part * eighth, (part + 1) * eighth))
    expect(Math.min(...colours)).toBeGreaterThan(4)
  },
)

it('refuses a picture that no program would open, and names the largest that works', async () => {
  const folder = temporaryFolder()
  const out = join(folder, 'rail.png')
  const { status, told } = await commandLineTold(folder, ['export', example, '-o', out, '--width', '60000'])
  expect([status, existsSync(out)]).toEqual([2, false])
  const [, across = '', scale = ''] =
    /the largest that works for this journey is (\d+) x \d+, a scale of ([\d.]+);/.exec(told) ?? []
  expect(Number(across)).toBeGreaterThan(16_384)
  expect(Number(scale)).toBeGreaterThan(4)
})

/** One lane of many stages, so that the picture is much wider than high. */
function wideJourney(): string {
  const count = 40
  const numbers = Array.from({ length: count }, (_, at) => at)
  return journeyText({
    stages: numbers.map((at) => ({ id: `s${at}`, name: `Stage ${at}`, phase: 'experience' })),
    channels: [{ id: 'c', name: 'Shop', kind: 'traditional' }],
    touchpoints: numbers.map((at) => ({ id: `t${at}`, stageId: `s${at}`, channelId: 'c', title: `Touchpoint ${at}` })),
  })
}

it('writes pictures and pages in which no hostile text runs or calls anyone', async () => {
  const { app } = await launchThroughline()
  const folder = temporaryFolder()
  const journey = join(folder, 'hostile.journey')
  writeFileSync(journey, journeyText(payloadJourney(), { title: scriptPayloads[0] }))
  const [svg, pdf] = [join(folder, 'hostile.svg'), join(folder, 'hostile.pdf')]
  const lanes = ['--insights', 'all', '--legend']
  expect(await commandLine(folder, ['export', journey, '-o', svg, '-o', pdf, ...lanes])).toBe(0)
  expect(readFileSync(pdf).toString('latin1')).not.toMatch(/\/(?:JavaScript|JS|URI|Launch|EmbeddedFile|OpenAction)\b/)
  const page = join(folder, 'page.html')
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><body>${readFileSync(svg, 'utf8')}`)
  for (const file of [svg, page]) {
    const { requests, hasRun, textCount } = await openInCleanWindow(app, file)
    expect(requests.filter((address) => !address.startsWith('data:'))).toEqual([pathToFileURL(file).href])
    expect(hasRun).toBe(false)
    expect(textCount).toBeGreaterThan(500)
  }
})

/** A window of its own session in which scripts may run and everything may be asked for; only that it is noted. */
function openInCleanWindow(app: ElectronApplication, file: string) {
  return app.evaluate(async ({ BrowserWindow, session }, path) => {
    const clean = session.fromPartition(`clean-${Math.random()}`)
    const requests: string[] = []
    clean.webRequest.onBeforeRequest(({ url }, decide) => {
      requests.push(url)
      decide({})
    })
    const window = new BrowserWindow({ show: false, webPreferences: { session: clean, sandbox: true } })
    await window.loadFile(path)
    const seen: { hasRun: boolean; textCount: number } = await window.webContents.executeJavaScript(
      `document.fonts.ready.then(() => ({
        hasRun: 'ran' in window,
        textCount: document.querySelectorAll('text').length,
      }))`,
    )
    window.destroy()
    return { requests, ...seen }
  }, file)
}

it('draws on the command line without a window, and leaves nothing behind where it refuses', async () => {
  const folder = temporaryFolder()
  const out = join(folder, 'rail.png')
  expect(await commandLine(folder, ['export', example, '-o', out, '--scale', '2', '--theme', 'dark'])).toBe(0)
  expect(pngSize(out).width).toBeGreaterThan(2_000)
  const refused = join(folder, 'refused.png')
  expect(await commandLine(folder, ['export', join(folder, 'missing.journey'), '-o', refused])).toBe(2)
  expect(existsSync(refused)).toBe(false)
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

async function commandLine(userDataFolder: string, args: readonly string[]): Promise<number | null> {
  return (await commandLineTold(userDataFolder, args)).status
}

async function commandLineTold(
  userDataFolder: string,
  args: readonly string[],
): Promise<{ status: number | null; told: string }> {
  const command = await startCommand({ userDataFolder })
  const own = command.args.slice(0, command.args.indexOf(repositoryFolder) + 1)
  const child = spawn(command.executable, [...own, ...args], { env: command.env, stdio: ['ignore', 'ignore', 'pipe'] })
  let told = ''
  child.stderr.on('data', (part) => {
    told += String(part)
  })
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, told })))
}

type Likeness = { readonly compared: number; readonly unlike: number }

it('looks like the canvas, pixel by pixel', async () => {
  const { app, page } = await launchThroughline()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openExample(page)
  await page.keyboard.press('ControlOrMeta+0')
  await page.mouse.move(600, 400)
  await page.mouse.wheel(-4_000, -4_000)
  await page.mouse.move(5, 5)
  await expect
    .poll(() => page.locator('.react-flow__viewport').evaluate((view) => getComputedStyle(view).transform))
    .toBe('matrix(1, 0, 0, 1, 0, 0)')
  const folder = temporaryFolder()
  await answerSaveDialog(app, join(folder, 'map.png'))
  await exportPicture(page, 'PNG', '1×')
  await saveScreenshot(page, 'canvas-at-100')
  const cards = await page.locator('[data-touchpoint-id]').evaluateAll((articles) => {
    const pane = document.querySelector('[data-canvas]')?.getBoundingClientRect()
    return articles.flatMap((article) => {
      const box = article.getBoundingClientRect()
      const isInside = pane && box.right < pane.right - 8 && box.bottom < pane.bottom - 130
      return pane && isInside
        ? [
            {
              left: box.left,
              top: box.top,
              x: box.left - pane.left,
              y: box.top - pane.top,
              width: box.width,
              height: box.height,
            },
          ]
        : []
    })
  })
  expect(cards.length).toBeGreaterThan(8)
  const screen = readFileSync(join(artifactFolder, 'canvas-at-100.png')).toString('base64')
  const picture = readFileSync(join(folder, 'map.png')).toString('base64')
  const likeness = await page.evaluate(compareCards, { screen, picture, cards, grid: { x: 168, y: 88 + 64 } })
  expect(likeness.compared).toBeGreaterThan(50_000)
  expect(likeness.unlike / likeness.compared).toBeLessThan(0.02)
})

/** Runs in the page: how many pixels of the cards differ by more than antialiasing does. */
async function compareCards(input: {
  screen: string
  picture: string
  cards: { left: number; top: number; x: number; y: number; width: number; height: number }[]
  grid: { x: number; y: number }
}): Promise<Likeness> {
  const pixelsOf = async (base64: string): Promise<ImageData> => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    if (!context) throw new Error('There is no canvas to compare on.')
    context.drawImage(bitmap, 0, 0)
    return context.getImageData(0, 0, bitmap.width, bitmap.height)
  }
  const screen = await pixelsOf(input.screen)
  const picture = await pixelsOf(input.picture)
  const greyAt = ({ data, width }: ImageData, x: number, y: number): number => {
    const at = (Math.round(y) * width + Math.round(x)) * 4
    return ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3
  }
  const nearness = (x: number, y: number, u: number, v: number): number => {
    const here = greyAt(screen, x, y)
    const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => greyAt(picture, u + dx, v + dy)))
    return Math.max(Math.min(...around) - here, here - Math.max(...around))
  }
  let compared = 0
  let unlike = 0
  for (const card of input.cards) {
    for (let y = 4; y < card.height - 4; y++) {
      for (let x = 4; x < card.width - 16; x++) {
        compared++
        if (nearness(card.left + x, card.top + y, card.x + input.grid.x + x, card.y + input.grid.y + y) > 48) unlike++
      }
    }
  }
  return { compared, unlike }
}
