/** Lines stay at their cards: while a card hangs on the pointer, and while it glides to its place. Nothing glides where that is not wanted. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  canvasOf,
  cardTitled,
  connectionsByTitle,
  drag,
  expectSaved,
  journeyWithCards,
  middleOf,
  openExample,
} from './support/canvas.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'

async function connectedCards(page: Page): Promise<void> {
  await journeyWithCards(page, [
    [1, 0, 'Asks'],
    [2, 0, 'Pays'],
  ])
  await cardTitled(page, 'Asks').click()
  for (const key of ['Alt+c', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
  await expectSaved(page, connectionsByTitle, ['Asks -> Pays'])
}

/** Where the only connection's line begins and ends in the window. */
function endsOfLine(page: Page): Promise<{ start: number[]; end: number[] }> {
  return page
    .locator('[data-connection-id] path')
    .nth(1)
    .evaluate((line) => {
      if (!(line instanceof SVGPathElement)) throw new Error('There is no line.')
      const [, way = ''] = /path\("(.*)"\)/.exec(getComputedStyle(line).d) ?? []
      const numbers = way.match(/-?[\d.]+/g)?.map(Number) ?? []
      const matrix = line.getScreenCTM()
      const inWindow = ([x = 0, y = 0]: number[]) => {
        const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(matrix ?? undefined)
        return [Math.round(left), Math.round(top)]
      }
      return { start: inWindow(numbers.slice(0, 2)), end: inWindow(numbers.slice(-2)) }
    })
}

/** What glides on the map; scroll bars and buttons fade by themselves. */
const transitionsOf = (page: Page) =>
  canvasOf(page).evaluate((map) =>
    map
      .getAnimations({ subtree: true })
      .flatMap((animation) => (animation instanceof CSSTransition ? [animation.transitionProperty] : []))
      .filter((property) => property === 'd' || property === 'transform'),
  )

const areDrawn = (elements: Element[]) =>
  elements.map(({ parentElement }) => parentElement && getComputedStyle(parentElement).display !== 'none')

describe('a connection', () => {
  it('follows the card that is dragged', async () => {
    const { page } = await openThroughline()
    await connectedCards(page)
    const pays = await middleOf(cardTitled(page, 'Pays'))
    await drag(page, pays, { x: pays.x + 60, y: pays.y + 150 })
    await expect
      .poll(async () => {
        const card = await cardTitled(page, 'Pays').boundingBox()
        const head = await page.locator('[data-carried-line] > svg').first().boundingBox()
        if (!card || !head) return null
        return [
          Math.round(head.x + head.width - card.x),
          head.y > card.y && head.y + head.height < card.y + card.height,
        ]
      })
      .toEqual([0, true])
    // Only the line in the hand is seen, and nothing is left of it once that is empty.
    expect(await page.locator('[data-connection-id]').evaluateAll(areDrawn)).toEqual([false])
    await saveScreenshot(page, 'line-follows-card')
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expect.poll(() => page.locator('[data-connection-id]').evaluateAll(areDrawn)).toEqual([true])
    expect(await page.locator('[data-carried-line], [data-carried-cards]').count()).toBe(0)
  })

  it('glides with its card to where that is let go', async () => {
    const { page } = await openThroughline()
    await connectedCards(page)
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await page.evaluate(() => document.documentElement.style.setProperty('--slow', '100s'))
    const pays = await middleOf(cardTitled(page, 'Pays'))
    await drag(page, pays, { x: pays.x + 60, y: pays.y + 150 })
    await page.mouse.up()
    await page.locator('[data-carried-cards]').waitFor({ state: 'detached' })
    const { end } = await endsOfLine(page)
    const card = await cardTitled(page, 'Pays').boundingBox()
    // Both begin at the hand, far from where they will stand.
    expect(Math.abs((end[0] ?? 0) - (card?.x ?? 0))).toBeLessThan(3)
    expect(Math.abs((card?.y ?? 0) + (card?.height ?? 0) / 2 - (pays.y + 150))).toBeLessThan(20)
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish()
    })
    expect(Math.abs((await endsOfLine(page)).end[0] ?? 0)).toBe(
      Math.round((await cardTitled(page, 'Pays').boundingBox())?.x ?? 0),
    )
  })

  it('glides with its card where that is moved by key, and not where reduced motion is asked', async () => {
    const { page } = await openThroughline()
    await connectedCards(page)
    await page.keyboard.press('Escape')
    await cardTitled(page, 'Pays').click()
    const { y } = await middleOf(cardTitled(page, 'Pays'))
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(async () => (await middleOf(cardTitled(page, 'Pays'))).y).toBeGreaterThan(y + 50)
    expect(await transitionsOf(page)).toEqual([])

    await page.emulateMedia({ reducedMotion: 'no-preference' })
    // Long enough to look at.
    await page.evaluate(() => document.documentElement.style.setProperty('--slow', '100s'))
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => transitionsOf(page)).toEqual(expect.arrayContaining(['d', 'transform']))
    const card = await cardTitled(page, 'Pays').boundingBox()
    const { end } = await endsOfLine(page)
    expect(end[0]).toBe(Math.round(card?.x ?? 0))
    expect(end[1]).toBeGreaterThan(card?.y ?? 0)
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish()
    })
    const [left, right] = [await middleOf(cardTitled(page, 'Asks')), await middleOf(cardTitled(page, 'Pays'))]
    const after = await endsOfLine(page)
    expect([after.start[1], after.end[1]].every((y) => Math.abs((y ?? 0) - left.y) < 20)).toBe(true)
    expect(left.y).toBe(right.y)
  })
})

it('starts no transition when the theme changes where reduced motion is asked', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
  await page.evaluate(() => {
    document.addEventListener('transitionrun', ({ target, propertyName }) => {
      if (target instanceof HTMLElement) target.dataset.glided = propertyName
    })
  })
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' })
  await page.locator('html[data-theme=dark]').waitFor()
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  const glided = page.locator('[data-glided]')
  expect(await glided.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 200)))).toEqual([])
})
