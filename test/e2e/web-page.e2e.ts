/** A web page of a journey in a real browser: looked at, walked through, searched and printed, by mouse and by keyboard. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import type { ElectronApplication, Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { type ListName, listNames } from '../../shared/journey/schema.ts'
import { ordinaryOrLong } from '../support/long-run.ts'
import { pagesOfPdf, pdftotextMissing } from '../support/office.ts'
import { expectSaved, openExample, savedJourney } from './support/canvas.ts'
import { chooseOption } from './support/choose-option.ts'
import { writePage } from './support/clipboard.ts'
import { answerOpenDialog, answerSaveDialog } from './support/dialogs.ts'
import { dropFiles } from './support/drop-files.ts'
import { commandLine, exportPicture } from './support/export.ts'
import { temporaryFolder } from './support/launch.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'

const example = join(repositoryFolder, 'resources', 'examples', 'rail-europe.journey')
const desk = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

/** The example as the command line writes it. */
async function written(...options: string[]): Promise<string> {
  const folder = temporaryFolder()
  const file = join(folder, 'rail.html')
  expect(await commandLine(folder, ['export', example, '-o', file, ...options])).toBe(0)
  return file
}

/** The app behind each page that was opened. */
const apps = new WeakMap<Page, ElectronApplication>()

/** A page with its list, which a wide screen shows beside the map. */
async function open(file: string, size = desk, given?: ElectronApplication): Promise<Page> {
  const page = await openFirst(file, size, given)
  if (size.width >= desk.width) await page.getByRole('button', { name: 'Map + List' }).click()
  return page
}

/** Opens a file as any browser would: in a sandboxed window of its own that knows nothing of the app. */
async function openFirst(file: string, size = desk, given?: ElectronApplication): Promise<Page> {
  const app = given ?? (await openThroughline()).app
  const opened = app.waitForEvent('window')
  await app.evaluate(
    async ({ BrowserWindow }, [path, content]) => {
      const window = new BrowserWindow({
        ...content,
        useContentSize: true,
        webPreferences: { sandbox: true, partition: `clean-${path}-${content.width}` },
      })
      // What is saved lies beside the page, under the name that the page gave it.
      window.webContents.session.on('will-download', (_event, item) => {
        item.setSavePath(`${path}.${item.getFilename()}`)
      })
      await window.loadFile(path)
    },
    [file, size] as const,
  )
  const page = await opened
  apps.set(page, app)
  onTestFinished(() => page.close())
  await page.setViewportSize(size)
  await page.locator('#controls').waitFor()
  return page
}

/** The page as the printer gets it. */
async function printed(page: Page): Promise<Buffer> {
  const base64 = await apps.get(page)?.evaluate(async ({ webContents }, address) => {
    const own = webContents.getAllWebContents().find((one) => one.getURL() === address)
    return (await own?.printToPDF({ preferCSSPageSize: true }))?.toString('base64')
  }, page.url())
  return Buffer.from(base64 ?? '', 'base64')
}

const status = (page: Page) => page.getByRole('status').textContent()
const shownStages = (page: Page) => page.locator('section.stage:visible h2').allTextContents()
const shownTouchpoints = (page: Page) => page.locator('details.touchpoint:visible').count()

/** Whether the middle of a place on the map is in its frame. */
function isInFrame(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const frame = document.querySelector('#frame')?.getBoundingClientRect()
    const place = document.querySelector(wanted)?.getBoundingClientRect()
    if (!frame || !place) return false
    const [x, y] = [place.left + place.width / 2, place.top + place.height / 2]
    return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom
  }, selector)
}

/** How large the map is drawn. */
function scaleOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const places = document.querySelector<SVGSVGElement>('#places')
    return (places?.getBoundingClientRect().width ?? 0) / (places?.viewBox.baseVal.width ?? 1)
  })
}

/** Whether the last line of the map is painted, and how many pixels below the map aren't of its ground. */
function paintedBelow(page: Page): Promise<{ isPainted: boolean; strange: number }> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#frame canvas')
    const context = canvas?.getContext('2d')
    const map = document.querySelector('#places')?.getBoundingClientRect()
    const frame = document.querySelector('#frame')?.getBoundingClientRect()
    if (!canvas || !context || !map || !frame) return { isPainted: false, strange: -1 }
    const bottom = Math.round((map.bottom - frame.top) * devicePixelRatio)
    const colours = (top: number, height: number) =>
      new Uint32Array(context.getImageData(0, top, canvas.width, height).data.buffer)
    const below = colours(bottom + 2, canvas.height - bottom - 2)
    const ground = below.at(-1)
    return {
      isPainted: new Set(colours(bottom - 24, 20)).size > 3,
      strange: below.filter((pixel) => pixel !== ground).length,
    }
  })
}

it('shows nothing but its ground beside the map, whatever the shape of the window', async () => {
  const page = await open(await written(), { width: 1000, height: 1400 })
  await expect.poll(async () => (await paintedBelow(page)).isPainted).toBe(true)
  await saveScreenshot(page, 'web-page-tall')
  expect((await paintedBelow(page)).strange).toBe(0)
})

it('is written by the dialog, which shows its map before', async () => {
  const { app, page } = await openThroughline()
  await openExample(page)
  const out = join(temporaryFolder(), 'map.html')
  await answerSaveDialog(app, out)
  await page.keyboard.press('ControlOrMeta+e')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Web page' }).click()
  await dialog.getByRole('img', { name: 'Preview of Travelling Europe by rail' }).waitFor()
  await dialog.getByText('One file that opens in any browser').waitFor()
  await dialog.getByRole('button', { name: 'Export web page…' }).waitFor()
  await saveScreenshot(page, 'export-web-page')
  await dialog.getByRole('button', { name: 'Close' }).first().click()
  await exportPicture(page, 'Web page')
  expect(readFileSync(out, 'utf8').slice(0, 15)).toBe('<!doctype html>')
  expect(readFileSync(out, 'utf8')).toContain('<bdi>Waits for paper tickets in the post</bdi>')
})

it('is the same bytes each time the command line writes it', async () => {
  const [one, other] = [await written('--theme', 'dark'), await written('--theme', 'dark')]
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true)
})

it('is walked through stage by stage by keyboard, on the map as in the list', async () => {
  const page = await open(await written())
  expect(await shownStages(page)).toHaveLength(6)
  const whole = await scaleOf(page)
  await page.getByRole('button', { name: 'Next stage' }).focus()
  await page.keyboard.press('Enter')
  expect(await shownStages(page)).toEqual(['Research and planning'])
  await expect.poll(() => scaleOf(page)).toBeGreaterThan(whole * 1.1)
  await page.locator('#frame').focus()
  for (const name of ['Shopping', 'Booking', 'After booking, before travel', 'Travel', 'After travel']) {
    await page.keyboard.press('PageDown')
    expect(await shownStages(page)).toEqual([name])
  }
  await expect.poll(() => isInFrame(page, '[data-stage="5"]')).toBe(true)
  expect(await page.getByRole('button', { name: 'Next stage' }).isDisabled()).toBe(true)
  await saveScreenshot(page, 'web-page-stage')
  await page.keyboard.press('Home')
  expect(await shownStages(page)).toHaveLength(6)
  await expect.poll(() => scaleOf(page)).toBeCloseTo(whole, 2)
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await expect.poll(() => scaleOf(page)).toBeGreaterThan(whole * 1.5)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('0')
  await expect.poll(() => scaleOf(page)).toBeCloseTo(whole, 2)
})

it('finds touchpoints by search, feature, channel and persona, and says how many', async () => {
  const page = await open(await written())
  await page.getByRole('searchbox', { name: 'Search' }).focus()
  await page.keyboard.type('NO IDEA where the tickets')
  await expect.poll(() => status(page)).toBe('1 of 27 touchpoints')
  await page.keyboard.press('Enter')
  const found = page.getByRole('heading', { name: 'Waits for paper tickets in the post' })
  const details = page.locator('details.touchpoint', { has: found })
  expect(await details.getAttribute('open')).not.toBeNull()
  expect(await page.evaluate(() => document.activeElement?.textContent ?? '')).toContain('Waits for paper tickets')
  expect(await details.locator('dt').allTextContents()).toEqual(
    expect.arrayContaining(['Pains', 'Opportunities', 'Quotes']),
  )
  await page.getByRole('searchbox', { name: 'Search' }).fill('nothing like this')
  await page.getByText('No touchpoints match your search and filters.').waitFor()

  await page.locator('#filters > summary').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  expect(await shownTouchpoints(page)).toBe(27)
  await page.getByRole('radio', { name: 'All touchpoints' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => status(page)).toBe('10 of 27 touchpoints')
  expect(await page.locator('details.touchpoint:visible:not([open])').count()).toBe(0)
  expect(await page.locator('.place.dimmed[data-touchpoint]').count()).toBe(17)
  await saveScreenshot(page, 'web-page-pains')
  await page.getByRole('checkbox', { name: 'Post and paper' }).focus()
  await page.keyboard.press('Space')
  await expect.poll(() => status(page)).toBe('8 of 27 touchpoints')
  await page.keyboard.press('Escape')
  expect(await page.getByRole('button', { name: 'Clear filters' }).isVisible()).toBe(false)

  await page.locator('#filters > summary').click()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await page.getByRole('combobox', { name: 'Persona' }).selectOption('Returning traveller')
  await expect.poll(() => status(page)).toBe('23 of 27 touchpoints')
  expect(await page.locator('.feeling:visible', { hasText: 'First-time visitor' }).count()).toBe(0)
  const labels = page.locator('dt', { hasText: 'Quotes' })
  const quotes = page.locator('dd:has(> figure:not([hidden]))')
  expect(await labels.locator('visible=true').count()).toBe(await quotes.locator('visible=true').count())
  expect(await page.locator('[data-only="1"]').getAttribute('display')).toBeNull()
  expect(await page.locator('[data-only="0"]').getAttribute('display')).toBe('none')
})

it('opens a card of the map in the list at a click, and only moves the map when it is dragged', async () => {
  const page = await open(await written())
  const card = page.locator('[data-touchpoint="5"]')
  const { x, y, width, height } = (await card.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.click(x + width / 2, y + height / 2)
  await expect.poll(() => page.locator('#touchpoint-5').getAttribute('open')).not.toBeNull()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  const left = async () => (await card.boundingBox())?.x
  const before = await left()
  await page.mouse.move(500, 500)
  await page.mouse.down()
  await page.mouse.move(400, 450, { steps: 5 })
  await page.mouse.up()
  await expect.poll(left).not.toBe(before)
  expect(await page.locator('details.touchpoint[open]').count()).toBe(1)
  await page.locator('#touchpoint-5').getByRole('link').first().click()
  await expect.poll(() => page.locator('details.touchpoint[open]').count()).toBe(2)
})

/** What a part of the map's picture shows, and how far the brightness of two neighbouring pixels lies apart at most. */
function shownPicture(
  page: Page,
  part?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<{ readonly picture: string; readonly contrast: number }> {
  return page.evaluate((given) => {
    const canvas = document.querySelector<HTMLCanvasElement>('#frame > canvas')
    const { x, y, width, height } = given ?? { x: 0, y: 0, width: canvas?.width ?? 0, height: canvas?.height ?? 0 }
    const pixels = canvas?.getContext('2d')?.getImageData(x, y, width, height).data ?? new Uint8ClampedArray()
    let [contrast, sum] = [0, 0]
    for (let at = 0; at + 5 < pixels.length; at += 4) {
      contrast = Math.max(contrast, Math.abs((pixels[at + 1] ?? 0) - (pixels[at + 5] ?? 0)))
      sum =
        (sum * 31 + (pixels[at] ?? 0) * 65_536 + (pixels[at + 1] ?? 0) * 256 + (pixels[at + 2] ?? 0)) % 1_000_000_007
    }
    return { picture: String(sum), contrast }
  }, part)
}

it('opens with titles that can be read, and with the list beside the map once a card is chosen, by mouse or keys', async () => {
  const page = await openFirst(await written())
  const titleHeight = async () => 13 * (await scaleOf(page))
  await expect.poll(titleHeight).toBeGreaterThan(10.5)
  expect(await page.locator('#list-view').isVisible()).toBe(false)

  const opened = await titleHeight()
  // What lies at the right edge is where the list will be.
  const card = '[data-touchpoint="23"]'
  await page.locator(card).click()
  await expect.poll(() => page.locator('#touchpoint-23').getAttribute('open')).not.toBeNull()
  await expect.poll(() => isInFrame(page, card)).toBe(true)
  expect(await titleHeight()).toBe(opened)

  await page.getByRole('button', { name: 'Map', exact: true }).click()
  await page.getByRole('button', { name: 'Fit to screen' }).click()
  await expect.poll(async () => (await page.locator('#places').boundingBox())?.x).toBe(0)
  expect(await titleHeight()).toBe(opened)
  await page.getByRole('button', { name: 'Fit to screen' }).click()
  await expect.poll(() => isInFrame(page, '[data-touchpoint="26"]')).toBe(true)
  expect(await titleHeight()).toBeLessThan(10.5)

  // Without a pointer: to the card that was chosen last, on to the one before it, and into that one's details.
  await page.locator('#frame').focus()
  await page.keyboard.press('Tab')
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-touchpoint'))
  expect(await focused()).toBe('23')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(focused).not.toBe('23')
  const number = await focused()
  expect(await page.locator('#frame').getByRole('button', { name: /./ }).count()).toBe(27)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator(`#touchpoint-${number}`).getAttribute('open')).not.toBeNull()
  await page.getByRole('button', { name: 'Map', exact: true }).click()

  // A map that is wider than its window is not made too small to be read.
  await page.getByRole('button', { name: 'Fit to screen' }).click()
  await page.setViewportSize(phone)
  await expect.poll(titleHeight).toBeGreaterThan(10)
  // The widest logo, and a name that has no room beside it.
  const brandHeight = await page.evaluate(() => {
    const brand =
      '<p class="brand"><img alt="" src="" width="1600" height="28"><bdi>Württembergische Genossenschaft</bdi></p>'
    document.querySelector('header')?.insertAdjacentHTML('afterbegin', brand)
    const image = document.querySelector<HTMLElement>('.brand img')
    if (image) image.style.width = '1600px'
    return document.querySelector('.brand')?.getBoundingClientRect().height
  })
  expect(brandHeight).toBeLessThan(70)
})

it('keeps stage heads and channel names in view wherever the map is moved', async () => {
  const page = await openFirst(await written(), { width: 1280, height: 720 })
  const pictureOf = async (left: number, top: number, width: number, height: number) =>
    (await shownPicture(page, { x: left, y: top, width, height })).picture
  const sharpIn = (left: number, top: number, width: number, height: number) =>
    expect
      .poll(async () => (await shownPicture(page, { x: left, y: top, width, height })).contrast)
      .toBeGreaterThan(150)
  const stages = () => pictureOf(130, 0, 1_000, 60)
  const channels = () => pictureOf(0, 70, 120, 400)
  await page.evaluate(() => document.fonts.ready)
  // Painted from the left to the right, from the top down.
  await sharpIn(1_130, 0, 140, 60)
  const seen = await stages()

  await page.mouse.move(600, 400)
  await page.mouse.wheel(0, 300)
  await expect.poll(() => isInFrame(page, '[data-touchpoint="0"]')).toBe(false)
  await expect.poll(stages).toBe(seen)

  await page.locator('#heads [data-stage="4"]').click()
  await expect.poll(() => page.getByRole('combobox', { name: 'Stage' }).inputValue()).toBe('4')
  await expect.poll(() => isInFrame(page, '#heads [data-stage="4"]')).toBe(true)
  await expect.poll(() => scaleOf(page)).toBeCloseTo(0.9, 4)
  await sharpIn(0, 260, 120, 200)
  const names = await channels()
  await page.mouse.wheel(200, 0)
  await expect.poll(() => isInFrame(page, '#heads [data-stage="4"]')).toBe(true)
  await expect.poll(channels).toBe(names)
})

it('shows on a screen a picture of the map, painted for whoever is chosen, and sharp wherever it rests', async () => {
  const page = await open(await written())
  const picture = page.getByRole('img', { name: 'Map of Travelling Europe by rail' })
  await expect.poll(() => picture.count()).toBe(1)
  await expect.poll(async () => (await shownPicture(page)).contrast).toBeGreaterThan(100)
  await page.getByRole('combobox', { name: 'Persona' }).selectOption('Returning traveller')
  const { picture: chosen } = await shownPicture(page)
  await page.getByRole('combobox', { name: 'Persona' }).selectOption('All personas')
  await expect.poll(async () => (await shownPicture(page)).picture).not.toBe(chosen)
  const whole = await scaleOf(page)
  await page.locator('#frame').focus()
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('+')
  await expect.poll(() => scaleOf(page)).toBeGreaterThan(whole * 3)
  // What is only stretched goes from dark to light over several pixels.
  await expect.poll(async () => (await shownPicture(page)).contrast).toBeGreaterThan(150)
})

const looks = [
  ['light', desk],
  ['dark', phone],
  // What 200 % leaves of a laptop.
  ['light', { width: 640, height: 360 }],
  ['dark', desk],
  ['light', phone],
] as const

it.each(looks.slice(0, ordinaryOrLong(3, 5)))(
  'in %s at %o breaks no rule of accessibility, and nothing leaves the screen',
  async (theme, size) => {
    const page = await open(await written('--theme', theme, '--insights', 'all'), size)
    await page.locator('#touchpoint-5 > summary').click()
    await page.locator('#touchpoint-5').getByRole('button', { name: 'Dot' }).click()
    await page.locator('#answer').waitFor()
    await page.evaluate(axe.source)
    for (const view of size === desk ? ['list'] : ['list', 'map']) {
      if (size !== desk) await page.locator(`button[data-view="${view}"]`).click()
      const violations = await page.evaluate(async () => {
        const { axe: own } = window as unknown as { axe: typeof axe }
        const { violations } = await own.run()
        return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 120))])
      })
      expect([view, violations]).toEqual([view, []])
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect([view, wide]).toEqual([view, 0])
      await saveScreenshot(page, `web-page-${theme}-${size.width}-${view}`)
    }
  },
)

it('is compared with its to-be, which the author chose, by moving the border between both maps', async () => {
  const { app, page: own } = await openThroughline()
  await openExample(own)
  const toBe = readFileSync(example, 'utf8')
    .replace('"rail-europe"', '"rail-to-be"')
    .replace('"state": "as-is"', '"state": "to-be"')
    .replace('Travelling Europe by rail', 'Rail to be')
  await dropFiles(own, [['to-be.journey', toBe]])
  await own.getByText('Imported “Rail to be”.').waitFor()
  const file = join(temporaryFolder(), 'map.html')
  await answerSaveDialog(app, file)
  await own.keyboard.press('ControlOrMeta+e')
  const dialog = own.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: 'Web page' }).click()
  await chooseOption(dialog.getByRole('combobox', { name: 'Compare with to-be' }), 'Rail to be')
  await saveScreenshot(own, 'export-web-page-compared')
  await dialog.getByRole('button', { name: 'Export web page…' }).click()
  await own.getByText(`Saved as ${file}`).waitFor()
  const page = await open(file, desk, app)
  const slider = page.getByRole('slider', { name: 'Border between both maps' })
  const clip = () => page.evaluate(() => document.querySelector<HTMLElement>('#other-side')?.style.clipPath ?? '')
  const middle = await clip()
  await saveScreenshot(page, 'web-page-compared')
  await slider.focus()
  await page.keyboard.press('End')
  await expect.poll(clip).not.toBe(middle)
  await page.getByRole('img', { name: 'Map of Rail to be' }).waitFor()
})

it('is printed on A3: the map on the first sheet, then every touchpoint with its details', async () => {
  const page = await open(await written())
  const pdf = await printed(page)
  const boxes = pdf.toString('latin1').match(/\/MediaBox \[0 0 [\d.]+ [\d.]+\]/g) ?? []
  expect(boxes.length).toBeGreaterThan(1)
  for (const box of boxes) expect(box).toMatch(/\[0 0 119[01][\d.]* 84[12][\d.]*\]/)
  expect(await page.locator('details.touchpoint[open]').count()).toBe(0)
  if (pdftotextMissing !== null) return
  const sheets = pagesOfPdf(pdf)
  expect(sheets[0]).toContain('Waits for paper')
  const rest = sheets.slice(1).join('\n')
  expect(rest).toContain('nobody can say where our tickets')
  expect(rest).not.toContain('Clear filters')
})

/** The lists of records that differ. */
function changedLists(before: JourneyDocument, after: JourneyDocument): ListName[] {
  return listNames.filter((list) => JSON.stringify([...before[list]]) !== JSON.stringify([...after[list]]))
}

it('is answered: comments and dots come back as notes, in one undo step', async () => {
  const { app, page: own } = await openThroughline()
  await openExample(own)
  const file = join(temporaryFolder(), 'map.html')
  await answerSaveDialog(app, file)
  await exportPicture(own, 'Web page')
  const page = await open(file, desk, app)
  expect(await page.locator('#answer').isVisible()).toBe(false)
  await page.locator('#touchpoint-5 > summary').focus()
  await page.keyboard.press('Enter')
  await page
    .locator('#touchpoint-5')
    .getByRole('textbox', { name: 'Your comment' })
    .fill('We waited <b>ten</b> minutes.')
  await page.locator('#touchpoint-5').getByRole('button', { name: 'Dot' }).click()
  await page.locator('#touchpoint-9 > summary').click()
  await page.locator('#touchpoint-9').getByRole('button', { name: 'Dot' }).click()
  await page.getByText('Comments: 1, dots: 2.').waitFor()
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana')
  await saveScreenshot(page, 'web-page-answer')
  await page.getByRole('button', { name: 'Save answer' }).click()
  await page.getByText('Saved. Send the file to whoever sent you this page.').waitFor()
  const saved = `${file}.Travelling Europe by rail – Ana.answer`
  await expect.poll(() => existsSync(saved)).toBe(true)
  const answer = readFileSync(saved, 'utf8')

  await own.bringToFront()
  const before = await savedJourney(own)
  await dropFiles(own, [['from-ana.answer', answer]])
  await own.getByText('Added 2 notes from “Ana”.').waitFor()
  const added = (after: JourneyDocument) =>
    inOrder(after.notes)
      .filter(({ id }) => !before.notes.has(id))
      .map(({ text, author, votes, touchpointIds }) => [text, author, votes, touchpointIds.length])
  await expectSaved(own, added, [
    ['We waited <b>ten</b> minutes.', 'Ana', 1, 1],
    ['Dot', 'Ana', 1, 1],
  ])
  await expectSaved(own, (after) => changedLists(before, after), ['notes'])
  await saveScreenshot(own, 'web-page-answer-in-app')
  await dropFiles(own, [['from-ana.answer', answer]])
  await own.getByText('Nothing imported: the journey already has these notes.').waitFor()
  await own.keyboard.press('ControlOrMeta+z')
  await expectSaved(own, (after) => changedLists(before, after), [])
  await dropFiles(own, [['broken.answer', '{"format":"something else"}']])
  await own.getByText(/broken\.answer: It is not an answer to a web page/).waitFor()

  await page.bringToFront()
  await page.getByRole('button', { name: 'Copy for email' }).click()
  const message = await page.getByRole('textbox', { name: 'Your answer as text' }).inputValue()
  expect(message).toContain('We waited <b>ten</b> minutes.')
  await page.getByText(/into an email to whoever sent you this page\.$/).waitFor()
  await saveScreenshot(page, 'web-page-answer-copied')
  await own.bringToFront()
  await writePage(app, '', `Dear all,\n\nmy thoughts:\n\n${message}\n\nAna`)
  await own.keyboard.press('ControlOrMeta+v')
  await expectSaved(own, (after) => added(after).length, 2)
  await expectSaved(own, (after) => changedLists(before, after), ['notes'])
  await own.keyboard.press('ControlOrMeta+z')
  await expectSaved(own, (after) => changedLists(before, after), [])
  await writePage(app, '', message.slice(0, -40))
  await own.keyboard.press('ControlOrMeta+v')
  await own.getByText('Nothing imported. The answer is not whole.').waitFor()
  await own.getByRole('button', { name: 'All journeys' }).click()
  await answerOpenDialog(app, [saved])
  await own.getByRole('button', { name: 'Import', exact: true }).click()
  await expectSaved(own, (after) => added(after).length, 2)
  await own.getByText('Added 2 notes from “Ana”.').waitFor()
})
