/** A map is read at every size: every one that ships, and a large one, measured as a window shows them. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { largeWorkshopMap } from '../support/large-workshop-map.ts'
import { ordinaryOrLong } from '../support/long-run.ts'
import { canvasOf, openExample } from './support/canvas.ts'
import { type OpenWindow, temporaryFolder } from './support/launch.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { resizeTo } from './support/window-size.ts'

/** How high the words on cards and in headers are, which of them break within a word, and what of the canvas the grid leaves empty. */
async function measured(page: Page) {
  return await page.evaluate(() => {
    const canvas = document.querySelector('[data-canvas]')?.getBoundingClientRect() ?? new DOMRect()
    const grid = document.querySelector('.react-flow__viewport-portal > div')?.getBoundingClientRect() ?? new DOMRect()
    const { a: zoom } = new DOMMatrix(
      getComputedStyle(document.querySelector('.react-flow__viewport') ?? document.body).transform,
    )
    const sizes = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => element.offsetWidth > 0 && (element.textContent ?? '').trim() !== '')
        .map((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    const shown = (from: number, to: number, start: number, end: number) => Math.min(to, end) - Math.max(from, start)
    const filled =
      shown(grid.left, grid.right, canvas.left, canvas.right) * shown(grid.top, grid.bottom, canvas.top, canvas.bottom)
    return {
      titles: zoom * Math.min(...sizes('[data-touchpoint-id] [data-title-line]')),
      names: Math.min(...sizes('[data-stage-id] button span, [data-channel-id] button span span')),
      isWide: grid.right <= canvas.right + 1,
      isWhole: grid.right <= canvas.right + 1 && grid.bottom <= canvas.bottom + 1,
      empty: 1 - filled / (canvas.width * canvas.height),
      cards: document.querySelectorAll('[data-touchpoint-id]').length,
    }
  })
}

/** Where the names of stages stand: inside their column, in view as long as that has room for them, each word in one line. */
async function namesOfStages(page: Page) {
  return await page.evaluate(() => {
    const strip = document.querySelector('[role=toolbar][aria-label=Stages]')?.getBoundingClientRect() ?? new DOMRect()
    return [...document.querySelectorAll('[data-stage-id]')].map((header) => {
      const column = header.getBoundingClientRect()
      const name = header.querySelector('button')?.lastElementChild
      if (!name?.textContent) throw new Error('A header has no name.')
      const all = [...name.querySelectorAll('span')]
      const boxes = all.map((word) => word.getBoundingClientRect())
      const left = Math.min(...boxes.map((box) => box.left))
      const right = Math.max(...boxes.map((box) => box.right))
      const broken = all.filter((word) => word.getClientRects().length > 1 || word.scrollWidth > word.clientWidth)
      const hasRoom = column.right - strip.left >= right - left + 20 && column.left < strip.right
      return {
        name: name.textContent,
        left,
        isInside: left >= column.left && right <= column.right + 0.5,
        isInView: !hasRoom || left >= strip.left,
        broken: broken.map(({ textContent }) => textContent),
      }
    })
  })
}

async function closePanels({ page }: OpenWindow): Promise<void> {
  const panel = page.getByRole('complementary', { name: 'Side panel' })
  if ((await panel.count()) > 0) await panel.getByRole('button', { name: 'Close panel' }).click()
  await expect.poll(() => panel.count()).toBe(0)
}

/** As wide as the window, and once more: as a whole. */
async function zoomToFit(page: Page, presses: 1 | 2): Promise<void> {
  await canvasOf(page).focus()
  await page.keyboard.press('ControlOrMeta+0')
  for (let press = 0; press < presses; press += 1) await page.keyboard.press('ControlOrMeta+1')
}

async function see(launched: OpenWindow, name: string): Promise<void> {
  const { page } = launched
  await resizeTo(launched, 1440, 900)
  await zoomToFit(page, 2)
  await expect.poll(async () => (await measured(page)).isWhole, { message: name }).toBe(true)
  const { titles, names } = await measured(page)
  expect({ name, areRead: titles >= 11 && names >= 11, titles, names }).toMatchObject({ areRead: true })
  await saveScreenshot(page, `readable-1440-${name}`)
  await resizeTo(launched, 1920, 1080)
  await zoomToFit(page, 1)
  await expect.poll(async () => (await measured(page)).isWide, { message: name }).toBe(true)
  await expect.poll(async () => (await measured(page)).empty, { message: name }).toBeLessThan(0.15)
  await saveScreenshot(page, `readable-1920-${name}`)
}

describe('the words of a map', () => {
  it('can be read in those that ship, and it fills the window', async () => {
    const launched = await openThroughline()
    const { page } = launched
    await openExample(page)
    await closePanels(launched)
    await see(launched, 'rail-europe')
    const templates = (await request(page, 'library:templates')).map(({ templateId }) => templateId)
    // All have five stages and five channels; this one has the most cards.
    const fullest = templates.filter((templateId) => templateId === 'five-pillars')
    expect(fullest).toHaveLength(1)
    const withCards = templates.filter((templateId) => templateId !== 'blank')
    for (const templateId of ordinaryOrLong(fullest, withCards)) {
      const { journeyId } = await request(page, 'library:create', { templateId })
      await request(page, 'app:save-settings', { lastJourneyId: journeyId })
      await page.reload()
      await openExample(page)
      await see(launched, templateId)
    }
  }, 400_000)

  it('can be read in a map of 12 x 8 with 80 cards, and its whole grid is in view', async () => {
    const file = join(temporaryFolder(), 'workshop.journey')
    writeFileSync(file, writeJourneyFile(largeWorkshopMap()))
    const launched = await openThroughline(file)
    const { page } = launched
    await openExample(page)
    await closePanels(launched)
    await resizeTo(launched, 1440, 900)
    await zoomToFit(page, 2)
    await expect.poll(async () => (await measured(page)).isWhole).toBe(true)
    const found = await measured(page)
    expect(found.cards).toBe(80)
    expect(found.titles).toBeGreaterThanOrEqual(11)
    expect(found.names).toBeGreaterThanOrEqual(11)
    await saveScreenshot(page, 'readable-1440-workshop')
    await resizeTo(launched, 1920, 1080)
    await zoomToFit(page, 1)
    await expect.poll(async () => (await measured(page)).empty).toBeLessThan(0.15)
  })

  it('in headers stay inside their stage while the map moves under them, and break no word', async () => {
    const launched = await openThroughline()
    const { page } = launched
    await openExample(page)
    await closePanels(launched)
    await resizeTo(launched, 960, 600)
    await canvasOf(page).focus()
    await page.keyboard.press('ControlOrMeta+0')
    await canvasOf(page).hover({ position: { x: 300, y: 200 } })
    for (let moves = 0; moves < 6; moves += 1) {
      const before = await namesOfStages(page)
      for (const { name, isInside, isInView, broken } of before) {
        expect({ name, isInside, isInView, broken }).toEqual({ name, isInside: true, isInView: true, broken: [] })
      }
      await page.mouse.wheel(90, 0)
      await expect.poll(() => namesOfStages(page)).not.toEqual(before)
    }
  })

  it('in headers end in “…” where a column is narrower than a word, as far out as one can go', async () => {
    const launched = await openThroughline()
    const { page } = launched
    await openExample(page)
    await closePanels(launched)
    await resizeTo(launched, 1440, 900)
    await canvasOf(page).focus()
    for (let press = 0; press < 12; press += 1) await page.keyboard.press('ControlOrMeta+-')
    // No further than where cards can be told apart.
    await page.getByRole('button', { name: /^25/ }).waitFor()
    const names = await namesOfStages(page)
    expect(names.filter(({ isInside }) => !isInside)).toEqual([])
    expect(names.flatMap(({ broken }) => broken)).toContain('Research')
  })

  it('in headers are in the order in which they are read, from the right too', async () => {
    const file = join(temporaryFolder(), 'directions.journey')
    const stages = ['אחד שתיים', 'Rail واحد اثنان', 'אחד Rail Map שתיים', 'Rail Map'].map((name, at) => ({
      id: `s${at}`,
      name,
    }))
    const journey = { id: 'directions', title: 'Directions' }
    writeFileSync(file, JSON.stringify({ format: 'throughline-journey', version: 2, journey, stages }))
    const launched = await openThroughline(file)
    const { page } = launched
    await openExample(page)
    await closePanels(launched)
    await resizeTo(launched, 1440, 900)
    const read = await page
      .locator('[data-stage-id] button[aria-pressed] > :last-child')
      .evaluateAll((names) =>
        names.map((name) =>
          [...name.querySelectorAll('span')]
            .toSorted((one, other) => one.getBoundingClientRect().left - other.getBoundingClientRect().left)
            .map(({ textContent }) => textContent),
        ),
      )
    expect(read).toEqual([
      ['שתיים', 'אחד'],
      ['Rail', 'اثنان', 'واحد'],
      ['שתיים', 'Rail', 'Map', 'אחד'],
      ['Rail', 'Map'],
    ])
  })

  it('are gone where they could not be read, but for the names of stages and channels', async () => {
    const launched = await openThroughline()
    const { page } = launched
    await openExample(page)
    await canvasOf(page).focus()
    await page.keyboard.press('ControlOrMeta+0')
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('ControlOrMeta+-')
    await page.locator('[data-zoom-step="chips"]').waitFor()
    expect(await page.locator('[data-title-line]').count()).toBe(0)
    expect(await page.locator('[data-chip]').count()).toBe(27)
    expect((await measured(page)).names).toBeGreaterThanOrEqual(10.5)
    await page.getByRole('article', { name: /^Misses a connection/ }).hover({ position: { x: 4, y: 4 } })
    const card = page.locator('[data-chip-card]')
    await card.getByText('Misses a connection and asks for help').waitFor()
    const box = await card.boundingBox()
    expect(box?.width).toBeCloseTo(200, -1)
    await saveScreenshot(page, 'chips')
    await page.getByRole('button', { name: 'Present' }).hover()
    await card.waitFor({ state: 'detached' })
  })

  it('come near where one begins to type', async () => {
    const launched = await openThroughline()
    const { page } = launched
    await openExample(page)
    await canvasOf(page).focus()
    await page.keyboard.press('ControlOrMeta+0')
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('ControlOrMeta+-')
    await page.locator('[data-zoom-step="chips"]').waitFor()
    await page.getByRole('article', { name: /^Pays/ }).click({ position: { x: 4, y: 4 } })
    await page.keyboard.type('Pays at once')
    const field = page.getByRole('textbox', { name: 'Title', exact: true })
    const size = () =>
      field.evaluate((one: HTMLElement) => {
        const scale = one.getBoundingClientRect().width / one.offsetWidth
        return Number.parseFloat(getComputedStyle(one).fontSize) * scale
      })
    await expect.poll(size).toBeGreaterThanOrEqual(12.5)
    expect(await field.inputValue()).toBe('Pays at once')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('[data-zoom-step="all"]').count()).toBe(1)
  })
})
