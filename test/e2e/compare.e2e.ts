/** As-is and to-be: derived, changed, and compared on one map and on two. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { atRest } from './support/at-rest.ts'
import { openExample, openLibrary } from './support/canvas.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { temporaryFolder } from './support/launch.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'

const card = (page: Page, title: string) => page.locator('[data-touchpoint-id]', { hasText: title }).first()

/** Derives the to-be of the example, then drops, moves and adds a touchpoint in it. */
async function deriveAndChange(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+t')
  await page.getByText('Created the to-be version').first().waitFor()
  await card(page, 'Talks with friends').click()
  await page.keyboard.press('Delete')
  await card(page, 'Looks at rail maps').click()
  await page.keyboard.press('Alt+ArrowRight')
  await page.locator('[data-ghost="research/phone"]').click()
  await page.keyboard.type('Asks a person about rail')
  await page.keyboard.press('Escape')
  await page.getByText('Saved', { exact: true }).waitFor()
}

it('derives a to-be, compares it with its as-is by keyboard, and writes the difference', async () => {
  const { app, page } = await openThroughline()
  await openExample(page)
  await deriveAndChange(page)
  await page.keyboard.press('ControlOrMeta+Shift+d')
  const list = page.getByRole('listbox', { name: 'Differences' })
  await list.waitFor()
  await page.getByText(/1 touchpoint added, 1 removed, 1 changed; \d+ findings? resolved/).waitFor()
  await saveScreenshot(page, 'compare-overlaid')

  const solved = list.getByRole('group', { name: 'Resolved findings' })
  await solved.getByText('No live or planned touchpoint on “Phone and text” in “Research').first().waitFor()
  const dropped = list.getByRole('group', { name: 'Removed touchpoints' })
  await dropped.getByRole('option').click()
  await page.locator('[data-difference="dropped"]').waitFor()
  await page.locator('[data-chosen]').waitFor()
  await page.keyboard.press('ArrowDown')
  expect(await list.getByRole('option', { selected: true }).textContent()).toContain('Looks at rail maps')
  await saveScreenshot(page, 'compare-chosen')

  await page.keyboard.press('Alt+s')
  await page.getByRole('region', { name: 'After' }).waitFor()
  expect(await page.locator('[data-chosen]').count()).toBe(2)
  await saveScreenshot(page, 'compare-side-by-side')

  const out = join(temporaryFolder(), 'difference.md')
  await answerSaveDialog(app, out)
  await page.keyboard.press('ControlOrMeta+e')
  await page.getByText(`Saved as ${out}`).waitFor()
  expect(readFileSync(out, 'utf8')).toContain('## Removed touchpoints (1)\n\n- **Talks with friends who have been:**')

  await page.keyboard.press('Escape')
  await page.locator('[data-canvas]').waitFor()
})

it('derives and compares from the menu of a journey in the library, and comes back to it', async () => {
  const { page } = await openThroughline()
  await openLibrary(page)
  const menu = async (entry: string) => {
    await page.getByRole('button', { name: 'Menu for Travelling Europe by rail' }).first().click()
    await page.getByRole('menuitem', { name: entry }).click()
  }
  await menu('Create to-be version')
  await page.getByText('Created the to-be version').waitFor()
  await page.getByRole('button', { name: 'All journeys' }).click()
  await menu('Compare with…')
  await page.getByText('No differences yet').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: 'All journeys' }).waitFor()
})

it('both maps move in step', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await deriveAndChange(page)
  await page.keyboard.press('ControlOrMeta+Shift+d')
  await page.getByRole('radio', { name: 'Side by side' }).click()
  const places = () =>
    page.locator('.react-flow__viewport').evaluateAll((maps) => maps.map((map) => (map as HTMLElement).style.transform))
  await page.getByRole('region', { name: 'After' }).waitFor()
  const [first, second] = await places()
  expect(second).toBe(first)
  const map = page.getByRole('application', { name: 'Travelling Europe by rail, as-is' })
  await map.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(places).not.toContain(first)
  const [moved, followed] = await places()
  expect(followed).toBe(moved)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await saveScreenshot(page, 'compare-headers')
})

it('every word on a compared map can be read where the whole map is in view, and stages stay there when it moves', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await deriveAndChange(page)
  await page.keyboard.press('ControlOrMeta+Shift+d')
  const map = page.getByRole('application', { name: 'Travelling Europe by rail (to-be), to-be' })
  for (const [view, shown] of [
    ['Overlaid', page.getByRole('application', { name: 'Both journeys, overlaid' })],
    ['Side by side', map],
  ] as const) {
    await page.getByRole('radio', { name: view }).click()
    await shown.getByText('Booking', { exact: true }).first().waitFor()
    await expect.poll(() => smallestWords(shown)).toEqual([])
  }
  await map.focus()
  for (const key of ['+', '+', '+', '+', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
  const stage = await map.getByText('Booking', { exact: true }).first().boundingBox()
  const whole = await map.boundingBox()
  expect((stage?.y ?? 0) - (whole?.y ?? 0)).toBeGreaterThanOrEqual(0)
})

it('shows each difference without an empty strip beside the map, nor further off than the whole map', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await deriveAndChange(page)
  await page.keyboard.press('ControlOrMeta+Shift+d')
  await page.getByRole('radio', { name: 'Side by side' }).click()
  const list = page.getByRole('listbox', { name: 'Differences' })
  await page.getByRole('region', { name: 'After' }).waitFor()
  const whole = (await placeOfMap(page)).zoom
  const count = await list.getByRole('option').count()
  await list.focus()
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press('ArrowDown')
    await list.getByRole('option', { selected: true }).and(list.getByRole('option').nth(at)).waitFor()
    await atRest(page)
    expect(await cutByRing(page)).toEqual([])
    const { isCutBefore, isEmptyAfter, zoom } = await placeOfMap(page)
    expect({ at, hasStrip: isCutBefore && isEmptyAfter, isFar: zoom < whole - 0.001 }).toEqual({
      at,
      hasStrip: false,
      isFar: false,
    })
  }
})

/** Marks of cards that the ring around the chosen ones cuts: at each step of the zoom both are as high as the card is drawn. */
async function cutByRing(page: Page): Promise<(string | null)[]> {
  return await page.evaluate(() => {
    const boxOf = (element: Element) => element.getBoundingClientRect()
    const marks = [...document.querySelectorAll('[data-difference]')]
    const rings = [...document.querySelectorAll('[data-chosen]')].map(boxOf)
    const isCut = (mark: DOMRect) =>
      rings.some(({ x, y, right, bottom }) => {
        const isSame = Math.abs(mark.x - x) < 5 && Math.abs(mark.y - y) < 5
        return isSame && (mark.bottom > bottom + 1 || mark.right > right + 1)
      })
    return marks.filter((mark) => isCut(boxOf(mark))).map((mark) => mark.getAttribute('data-touchpoint-id'))
  })
}

async function placeOfMap(page: Page) {
  return await page
    .locator('.react-flow')
    .first()
    .evaluate((window) => {
      const view = window.querySelector('.react-flow__viewport')
      const map = window.querySelector('.react-flow__viewport-portal > div')?.getBoundingClientRect() ?? new DOMRect()
      const { left, right } = window.getBoundingClientRect()
      const zoom = view ? new DOMMatrix(getComputedStyle(view).transform).a : 1
      return { isCutBefore: map.left < left - 1, isEmptyAfter: map.right < right - 20, zoom }
    })
}

/** Texts in sight whose letters are smaller than 10.5 pixels on the screen. */
async function smallestWords(map: Locator): Promise<string[]> {
  return await map.evaluate((element) => {
    const small: string[] = []
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const parent = node.parentElement
      if (parent === null || node.textContent?.trim() === '' || parent.closest('title')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      const shown = x > left && x < right && y > top && y < bottom && box.width > 2
      const clipped = parent.closest('[style*="--past"]') === null && getComputedStyle(parent).clipPath !== 'none'
      if (!shown || clipped || isCovered(parent, x, y)) continue
      const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : zoomOf(parent)
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale
      if (size < 10.45) small.push(`${node.textContent}: ${size.toFixed(1)}`)
    }
    return small

    /** The picture's own headers lie under those that stay. */
    function isCovered(text: Element, x: number, y: number): boolean {
      const cut = text.closest('svg')?.parentElement?.parentElement?.getBoundingClientRect()
      return cut !== undefined && (x < cut.left || y < cut.top)
    }

    function zoomOf(text: Element): number {
      const viewport = text.closest<HTMLElement>('.react-flow__viewport')
      return viewport ? new DOMMatrix(getComputedStyle(viewport).transform).a : 1
    }
  })
}

it('asks for the other journey where none was derived, and offers to derive one', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.keyboard.press('ControlOrMeta+Shift+d')
  await page.getByText('No journey to compare yet').waitFor()
  await saveScreenshot(page, 'compare-nothing')
  await page.getByRole('button', { name: 'Create to-be version' }).click()
  await page.getByText('Created the to-be version').first().waitFor()
  await page.keyboard.press('ControlOrMeta+Shift+d')
  await page.getByText('No differences yet').waitFor()
  const said = page.getByRole('status').filter({ hasText: 'No differences.' })
  expect((await said.boundingBox())?.height ?? 0).toBeLessThanOrEqual(1)
  await saveScreenshot(page, 'compare-same')
})
