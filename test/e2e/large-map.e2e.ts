/** A map of more cards than a window can hold: what is out of sight isn't drawn, and from afar cards are shapes that can still be taken. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { boardOf } from '../bench/board.ts'
import { canvasOf, drag, expectSaved } from './support/canvas.ts'
import { temporaryFolder } from './support/launch.ts'
import { request } from './support/request.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'

const board = boardOf(1_000)
const cardCount = (page: Page) => page.locator('[data-touchpoint-id]').count()
const titleOf = (id: string) => (document: typeof board) => document.touchpoints.get(id)?.title

async function openBoard(): Promise<Page> {
  const file = join(temporaryFolder(), 'board.journey')
  writeFileSync(file, writeJourneyFile(board))
  const { page } = await openThroughline(file)
  await page.locator('[data-touchpoint-id]').first().waitFor()
  return page
}

const zoomOf = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).a)

/** What the map at 100 % may fill beside its headers, in the steps in which a window's size is taken. */
async function roomOf(page: Page): Promise<{ width: number; height: number }> {
  const canvas = await canvasOf(page).boundingBox()
  if (!canvas) throw new Error('There is no map.')
  const inSteps = (length: number) => 16 * Math.floor(length / 16)
  return { width: inSteps(canvas.width - 8), height: inSteps(canvas.height) }
}

it('draws what is in view, and goes on drawing as the view moves', async () => {
  const page = await openBoard()
  expect(await cardCount(page)).toBeLessThan(300)
  const { cards } = layoutJourney(board, { room: await roomOf(page) })
  const [lowest] = [...cards.values()].sort((one, other) => other.x + other.y - one.x - one.y)
  const far = page.locator(`[data-touchpoint-id="${lowest?.touchpointId}"]`)
  expect(await far.count()).toBe(0)
  await canvasOf(page).focus()
  await page.keyboard.press('Alt+Shift+m')
  await page.getByRole('img', { name: 'Overview map' }).click({ position: { x: 84, y: 30 } })
  await expect.poll(() => page.locator('[data-touchpoint-id="t0"]').count()).toBe(0)
  await expect.poll(() => cardCount(page)).toBeGreaterThan(10)
  await saveScreenshot(page, 'large-map-middle')
})

it('begins where it was left with what is in view, and draws what lies around once that is on the screen', async () => {
  const page = await openBoard()
  await page.mouse.move(700, 450)
  await page.mouse.wheel(0, 4_000)
  await expect.poll(() => page.locator('[data-touchpoint-id="t0"]').count()).toBe(0)
  await expect.poll(async () => (await request(page, 'app:start')).settings.views[0]?.y).toBeLessThan(-1_000)
  await page.addInitScript(noteCards)
  await page.reload()
  await expect.poll(() => page.evaluate(() => window.drawnCards.length)).toBeGreaterThan(1)
  const [first = [], ...later] = await page.evaluate(() => window.drawnCards)
  // Nothing of the beginning, nor anything that was out of view, was waited for.
  expect(first.map(({ id }) => id)).not.toContain('t0')
  expect(first.length).toBeGreaterThan(5)
  expect(first.filter(({ isInView }) => !isInView)).toEqual([])
  expect(later.flat().some(({ isInView }) => !isInView)).toBe(true)
})

type DrawnCard = { readonly id: string; readonly isInView: boolean }
declare global {
  interface Window {
    /** Cards that the page drew since it was loaded, those of each frame together. */
    drawnCards: DrawnCard[][]
  }
}

/** Runs in the page before anything else does. */
function noteCards(): void {
  const known = new Set<Element>()
  window.drawnCards = []
  const look = () => {
    const view = document.querySelector('[data-canvas]')?.getBoundingClientRect()
    const added = [...document.querySelectorAll('[data-touchpoint-id]')].filter((card) => !known.has(card))
    for (const card of added) known.add(card)
    if (view && added.length > 0) {
      window.drawnCards.push(
        added.map((card) => {
          const { left, top, right, bottom } = card.getBoundingClientRect()
          const isInView = left <= view.right && right >= view.left && top <= view.bottom && bottom >= view.top
          return { id: card.getAttribute('data-touchpoint-id') ?? '', isInView }
        }),
      )
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

it('keeps what is drawn while a hand zooms, with shapes where more comes into view, and can be read when it rests', async () => {
  const page = await openBoard()
  await canvasOf(page).focus()
  await page.keyboard.press('ControlOrMeta+0')
  await expect.poll(() => zoomOf(page)).toBe(1)
  const { cardsBefore, cardsAfter, uncovered, painted } = await page.evaluate(zoomOut, 17)
  expect(cardsAfter).toBe(cardsBefore)
  expect(uncovered).toBe(0)
  expect(painted).toBeGreaterThan(0.05)
  await expect.poll(() => page.locator('[data-zooming]').count()).toBe(0)
  await expect.poll(() => cardCount(page)).toBeGreaterThan(cardsBefore)
  const zoom = await zoomOf(page)
  expect(zoom).toBeLessThan(0.7)
  const sizes = await page
    .locator('[data-title-line]')
    .evaluateAll((lines) => lines.map((line) => Number.parseFloat(getComputedStyle(line).fontSize)))
  expect(zoom * Math.min(...sizes)).toBeGreaterThanOrEqual(11)
})

/** Runs in the page: turns the wheel once a frame, then says what is drawn while the hand still does. */
async function zoomOut(turns: number) {
  const nextFrame = () => new Promise((done) => requestAnimationFrame(done))
  const countCards = () => document.querySelectorAll('[data-touchpoint-id]').length
  const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
  const cardsBefore = countCards()
  const { left, top, right, bottom } = boxOf('[data-canvas]')
  for (let turn = 0; turn < turns; turn += 1) {
    const wheel = {
      ctrlKey: true,
      deltaY: 20,
      clientX: left + 300,
      clientY: top + 200,
      bubbles: true,
      cancelable: true,
    }
    document.querySelector('.react-flow__pane')?.dispatchEvent(new WheelEvent('wheel', wheel))
    await nextFrame()
  }
  const picture = document.querySelector<HTMLCanvasElement>('.react-flow__viewport-portal canvas')
  const seen = boxOf('.react-flow__viewport-portal canvas')
  const pixels = picture?.getContext('2d')?.getImageData(0, 0, picture.width, picture.height).data ?? []
  return {
    cardsBefore,
    cardsAfter: countCards(),
    uncovered: Math.max(0, seen.left - left, seen.top - top, right - seen.right, bottom - seen.bottom),
    painted: pixels.filter((value, at) => at % 4 === 3 && value > 0).length / Math.max(1, pixels.length / 4),
  }
}

it('lets a card be chosen and renamed from afar, and comes back near', async () => {
  const page = await openBoard()
  await canvasOf(page).focus()
  const room = await roomOf(page)
  await page.keyboard.press('ControlOrMeta+1')
  await expect.poll(() => cardCount(page)).toBe(0)
  await saveScreenshot(page, 'large-map-afar')
  const { cards } = layoutJourney(board, { room })
  const box = cards.get('t40')
  const canvas = await canvasOf(page).boundingBox()
  const zoom = await zoomOf(page)
  if (!box || !canvas) throw new Error('Nothing to point at.')
  await page.mouse.move(canvas.x + (box.x + 60) * zoom, canvas.y + (box.y + 30) * zoom)
  await expect.poll(() => page.locator('[data-touchpoint-id="t40"]').count()).toBe(1)
  await page.mouse.down()
  await page.mouse.up()
  await expect.poll(() => page.locator('[data-touchpoint-id="t40"][data-selected]').count()).toBe(1)
  await page.keyboard.type('Named from afar')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+0')
  await expect.poll(() => cardCount(page)).toBeGreaterThan(10)
})

it('keeps every other card as it is while a title is typed', async () => {
  const page = await openBoard()
  await page.locator('[data-touchpoint-id="t0"]').dblclick()
  const field = page.getByRole('textbox', { name: 'Title', exact: true })
  await field.waitFor()
  await page.evaluate(() => {
    const touched = new Set<string>()
    Object.assign(window, { touchedCards: touched })
    new MutationObserver((mutations) => {
      for (const { target } of mutations) {
        const card = (target instanceof Element ? target : target.parentElement)?.closest('[data-touchpoint-id]')
        if (card) touched.add(card.getAttribute('data-touchpoint-id') ?? '')
      }
    }).observe(document.querySelector('.react-flow__nodes') ?? document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
  })
  await page.keyboard.type('A title of forty characters, and another')
  await expectSaved(page, titleOf('t0'), 'A title of forty characters, and another')
  const touched = await page.evaluate(() => [...(window as unknown as { touchedCards: Set<string> }).touchedCards])
  expect(touched).toEqual(['t0'])
})

it('stands on whole pixels at 100 %, where words are sharpest', async () => {
  const page = await openBoard()
  await canvasOf(page).focus()
  await page.keyboard.press('ControlOrMeta+1')
  await page.keyboard.press('ControlOrMeta+0')
  await expect.poll(() => zoomOf(page)).toBe(1)
  const place = await page.locator('.react-flow__viewport').evaluate((element) => {
    const { e: x, f: y } = new DOMMatrix(getComputedStyle(element).transform)
    return { x, y }
  })
  expect(place).toEqual({ x: Math.round(place.x), y: Math.round(place.y) })
})

it('draws lines place by place, and each by itself where a hand is at it', async () => {
  const page = await openBoard()
  await canvasOf(page).focus()
  await page.keyboard.press('ControlOrMeta+0')
  await expect.poll(() => zoomOf(page)).toBe(1)
  const lengths = () =>
    page.locator('.react-flow__viewport svg path[class*="line"]').evaluateAll((lines) =>
      lines.map((line) => {
        const { width, height } = line.getBoundingClientRect()
        return Math.max(width, height)
      }),
    )
  await expect.poll(async () => (await lengths()).length).toBeGreaterThan(5)
  // What passes by draws nothing anew here.
  expect(Math.max(...(await lengths()))).toBeLessThan(300)
  const line = await page.locator('[data-connection-id]').evaluateAll((connections) => {
    for (const connection of connections) {
      const { x, y } = connection.getBoundingClientRect()
      for (const [dx, dy] of [
        [20, 0],
        [0, 20],
      ] as const) {
        const at = { x: x + 6 + dx, y: y + 6 + dy }
        if (connection.contains(document.elementFromPoint(at.x, at.y))) return at
      }
    }
    return null
  })
  if (!line) throw new Error('No line can be met.')
  await page.mouse.move(line.x, line.y)
  await page.locator('[data-connection-id]:hover path[class*="line"]').waitFor()
  await page.mouse.click(line.x, line.y)
  await page.locator('[data-connection-id][data-selected]').waitFor()
})

it('takes the connections between many cards along with them, and shows those to others when the hand pauses', async () => {
  const page = await openBoard()
  await canvasOf(page).focus()
  await page.keyboard.press('Control+0')
  await page.keyboard.press('Control+a')
  const shown = () =>
    page
      .locator('[data-connection-id]')
      .evaluateAll(
        (drawn) =>
          drawn.filter(({ parentElement: group }) => group && getComputedStyle(group).display !== 'none').length,
      )
  await expect.poll(shown).toBeGreaterThan(0)
  const from = await page.locator('[data-touchpoint-id]').evaluateAll((cards) => {
    const middles = cards.map((card) => {
      const { x, y, width, height } = card.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2, card }
    })
    const inView = middles.find(({ x, y, card }) => card.contains(document.elementFromPoint(x, y)))
    return inView ? { x: inView.x, y: inView.y } : { x: 0, y: 0 }
  })
  await drag(page, from, { x: from.x + 60, y: from.y + 40 })
  const lines = page.locator('[data-carried-cards] svg path').first()
  await expect.poll(shown).toBe(0)
  await expect.poll(() => lines.getAttribute('d')).toMatch(/^M/)
  const before = await lines.boundingBox()
  await page.mouse.move(from.x + 60, from.y + 200)
  await expect.poll(async () => (await lines.boundingBox())?.y).toBeCloseTo((before?.y ?? 0) + 160, 0)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect.poll(() => lines.count()).toBe(0)
  await expect.poll(shown).toBeGreaterThan(0)

  const one = await selectCards(page, 20)
  await drag(page, one, { x: one.x + 60, y: one.y + 40 })
  const leading = page.locator('[data-carried-lines] path').first()
  await expect.poll(() => leading.getAttribute('d')).toMatch(/^M/)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect.poll(() => leading.count()).toBe(0)
})

/** The first cards in view, by a click on each with Control; says where one of them can be taken. */
async function selectCards(page: Page, count: number): Promise<{ x: number; y: number }> {
  await page.keyboard.press('Escape')
  const places = await page.locator('[data-touchpoint-id]').evaluateAll((cards, most) => {
    const seen = cards.flatMap((card) => {
      const { x, y } = card.getBoundingClientRect()
      return card.contains(document.elementFromPoint(x + 30, y + 8)) ? [{ x: x + 30, y: y + 8 }] : []
    })
    return seen.slice(0, most)
  }, count)
  await page.keyboard.down('Control')
  for (const { x, y } of places) await page.mouse.click(x, y)
  await page.keyboard.up('Control')
  await expect.poll(() => page.locator('article[data-selected]').count()).toBe(places.length)
  const [first] = places
  if (!first) throw new Error('No card is in view.')
  return first
}

it('draws and renders nothing anew for a step of the hand that holds cards', async () => {
  const page = await openBoard()
  await canvasOf(page).focus()
  await page.keyboard.press('Control+0')
  const from = await selectCards(page, 20)
  await drag(page, from, { x: from.x + 30, y: from.y + 6 })
  await page.locator('[data-carried-cards] article').first().waitFor()
  const pictures = await page.locator('[data-carried-cards]').boundingBox()
  await page.evaluate(() => {
    const changed: string[] = []
    Object.assign(window, { changedParts: changed })
    new MutationObserver((mutations) => {
      for (const { target, type, attributeName } of mutations) {
        // What a pause shows is drawn then.
        const isPicture = target instanceof Element && target.closest('[data-carried-cards], [data-carried-lines]')
        if (!isPicture) changed.push(`${type} ${attributeName} ${target.nodeName}`)
      }
    }).observe(document.querySelector('[data-canvas]') ?? document.body, {
      subtree: true,
      childList: true,
      attributes: true,
    })
  })
  // Within the place where they would stand.
  await page.mouse.move(from.x + 24, from.y + 3, { steps: 4 })
  await expect
    .poll(async () => (await page.locator('[data-carried-cards]').boundingBox())?.x)
    .toBeCloseTo((pictures?.x ?? 0) - 6, 0)
  expect(await page.evaluate(() => (window as unknown as { changedParts: string[] }).changedParts)).toEqual([])
  await page.keyboard.press('Escape')
  await page.mouse.up()
})
