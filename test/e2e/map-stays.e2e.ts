/** A part of the map is always in view, however the view or the map is moved, and also where it is loaded again. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { canvasOf, openExample } from './support/canvas.ts'
import type { OpenWindow } from './support/launch.ts'
import { request } from './support/request.ts'
import { openThroughline } from './support/shared-window.ts'
import { resizeTo } from './support/window-size.ts'

/** How much of the grid can be seen, in pixels across and down. */
async function gridInView(page: Page): Promise<{ across: number; down: number }> {
  return await page.evaluate(() => {
    const map = document.querySelector('[data-canvas]')?.getBoundingClientRect()
    const transform = getComputedStyle(document.querySelector('.react-flow__viewport') ?? document.body).transform
    const { a: zoom, e, f } = new DOMMatrix(transform)
    const grid = document.querySelector<HTMLElement>('.react-flow__viewport-portal > div')
    if (!map || !grid) return { across: 0, down: 0 }
    const [width, height] = [grid.offsetWidth * zoom, grid.offsetHeight * zoom]
    const shared = (start: number, length: number, room: number) => Math.min(room, start + length) - Math.max(0, start)
    return { across: shared(e, width, map.width), down: shared(f, height, map.height) }
  })
}

async function expectInView(page: Page): Promise<void> {
  await expect.poll(async () => (await gridInView(page)).across).toBeGreaterThan(60)
  await expect.poll(async () => (await gridInView(page)).down).toBeGreaterThan(60)
}

async function open(launched: OpenWindow): Promise<Page> {
  const { page } = launched
  await openExample(page)
  await page.mouse.move(600, 400)
  return page
}

async function wheel(page: Page, x: number, y: number, times = 40): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) await page.mouse.wheel(x, y)
}

it('by the wheel, with any zoom, and where the window is loaded again', async () => {
  const opened = await openThroughline()
  const page = await open(opened)
  await wheel(page, 900, 700)
  await expectInView(page)
  await page.keyboard.down('Control')
  await wheel(page, 0, 300, 12)
  await page.keyboard.up('Control')
  await expectInView(page)
  await wheel(page, 900, 700)
  await expectInView(page)
  await page.keyboard.down('Control')
  await wheel(page, 0, -300, 12)
  await page.keyboard.up('Control')
  await expectInView(page)
  await resizeTo(opened, 960, 600)
  await expectInView(page)
  const place = async () => (await request(page, 'app:start')).settings.views[0]
  await expect.poll(async () => (await place())?.x ?? 0).toBeLessThan(0)
  await page.reload()
  await expectInView(await open(opened))
})

it('from its beginning, when the wheel zooms out with the pointer at the left edge', async () => {
  const page = await open(await openThroughline())
  const map = await canvasOf(page).boundingBox()
  if (!map) throw new Error('There is no map.')
  await page.mouse.move(map.x + 8, map.y + 60)
  await page.keyboard.down('Control')
  await wheel(page, 0, -100, 3)
  await page.keyboard.up('Control')
  await wheel(page, 900, 0)
  await page.keyboard.down('Control')
  await wheel(page, 0, 300, 12)
  await page.keyboard.up('Control')
  await expect.poll(() => beginningOf(page)).toBe(0)
})

/** Where the grid begins in the map, in pixels. */
async function beginningOf(page: Page): Promise<number> {
  const transform = await page
    .locator('.react-flow__viewport')
    .evaluate((element) => getComputedStyle(element).transform)
  return Number(/matrix\((?:[^,]+,){4}\s*([^,]+)/.exec(transform)?.[1])
}

it('by a drag with the middle button, and by the overview', async () => {
  const page = await open(await openThroughline())
  for (let time = 0; time < 4; time += 1) {
    await page.mouse.move(800, 500)
    await page.mouse.down({ button: 'middle' })
    await page.mouse.move(250, 200, { steps: 5 })
    await page.mouse.up({ button: 'middle' })
  }
  await wheel(page, 900, 700, 10)
  await expectInView(page)
  await canvasOf(page).focus()
  await page.keyboard.press('Alt+Shift+m')
  const overview = page.getByRole('img', { name: 'Overview map' })
  await overview.click({ position: { x: 166, y: 102 } })
  await expectInView(page)
})

it('when what was in view is folded or deleted', async () => {
  const page = await open(await openThroughline())
  const map = await canvasOf(page).boundingBox()
  const headers = await page.getByRole('toolbar', { name: 'Stages' }).boundingBox()
  if (!map || !headers) throw new Error('There is no map.')
  for (const key of ['Alt+c', 'Delete', 'Delete']) {
    await page.mouse.move(600, 400)
    await wheel(page, 900, 0)
    await expectInView(page)
    // The last stage is all that is left in view.
    await page.mouse.click(map.x + 24, headers.y + 20)
    await page.locator('[data-header-selected]').waitFor()
    await page.keyboard.press(key)
    await expectInView(page)
  }
})

it('when a place was remembered at which the map no longer is', async () => {
  const opened = await openThroughline()
  const page = await open(opened)
  await wheel(page, 30, 20, 2)
  await expect.poll(async () => (await request(page, 'app:start')).settings.views.length).toBe(1)
  const views = [{ journeyId: 'rail-europe', x: -90_000, y: -70_000, zoom: 1 }]
  await request(page, 'app:save-settings', { views })
  await page.reload()
  await expectInView(await open(opened))
  expect(await canvasOf(page).count()).toBe(1)
})

it('on the maps of a comparison', async () => {
  const page = await open(await openThroughline())
  await page.keyboard.press('ControlOrMeta+Shift+t')
  await expect.poll(async () => (await request(page, 'library:list')).length).toBe(2)
  await page.keyboard.press('ControlOrMeta+Shift+d')
  const maps = page.getByRole('application')
  await maps.first().waitFor()
  await page.mouse.move(500, 450)
  await wheel(page, 900, 700)
  const shown = async () => {
    const [map, sheet] = await Promise.all([
      maps.first().boundingBox(),
      page.locator('.react-flow__viewport-portal > div').first().boundingBox(),
    ])
    if (!map || !sheet) return 0
    const along = (from: number, length: number, start: number, room: number) =>
      Math.min(start + room, from + length) - Math.max(start, from)
    return Math.min(along(sheet.x, sheet.width, map.x, map.width), along(sheet.y, sheet.height, map.y, map.height))
  }
  await expect.poll(shown).toBeGreaterThan(60)
  await maps.first().focus()
  for (let press = 0; press < 80; press += 1) await page.keyboard.press('ArrowLeft')
  await expect.poll(shown).toBeGreaterThan(60)
})
