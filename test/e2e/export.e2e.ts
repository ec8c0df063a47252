/** Pictures that leave the app: by dialog and by command line, and equal to the canvas. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate/browser'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { repositoryFolder } from '../../electron/development/folders.ts'
import { pagesOfPdf, pdftotextMissing } from '../support/office.ts'
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

it('draws on the command line without a window, and leaves nothing behind where it refuses', async () => {
  const folder = temporaryFolder()
  const out = join(folder, 'rail.png')
  expect(await commandLine(folder, ['export', example, '-o', out, '--scale', '2', '--theme', 'dark'])).toBe(0)
  expect(pngSize(out).width).toBeGreaterThan(2_000)
  const refused = join(folder, 'refused.png')
  expect(await commandLine(folder, ['export', join(folder, 'missing.journey'), '-o', refused])).toBe(2)
  expect(existsSync(refused)).toBe(false)
})

async function commandLine(userDataFolder: string, args: readonly string[]): Promise<number | null> {
  const command = await startCommand({ userDataFolder })
  const own = command.args.slice(0, command.args.indexOf(repositoryFolder) + 1)
  const child = spawn(command.executable, [...own, ...args], { env: command.env, stdio: 'ignore' })
  return new Promise((resolve) => child.once('close', resolve))
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
