/** An exported picture beside the canvas, pixel by pixel. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { layoutPicture, pictureRoom } from '../../shared/layout/layout-picture.ts'
import { canvasOf, openExample, savedJourney } from './support/canvas.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { exportPicture } from './support/export.ts'
import { type Launched, launchThroughline, temporaryFolder } from './support/launch.ts'
import { resizeTo } from './support/window-size.ts'

/** The tolerance: a pixel is like another where its grey is within so many of 255 of what the other shows within one pixel around. */
const likeGrey = 48
/** The share of pixels that may be unlike. */
const tolerance = 0.02

type Likeness = { readonly compared: number; readonly unlike: number }

it('looks like the canvas, pixel by pixel', async () => {
  const launched = await launchThroughline()
  const { app, page } = launched
  await openExample(page)
  await giveRoomOfPicture(launched)
  await page.keyboard.press('ControlOrMeta+0')
  await page.mouse.move(600, 400)
  await page.mouse.wheel(-4_000, -4_000)
  await page.mouse.move(5, 5)
  await expect
    .poll(() => page.locator('.react-flow__viewport').evaluate((view) => getComputedStyle(view).transform))
    .toBe('matrix(1, 0, 0, 1, 0, 0)')
  const folder = temporaryFolder()
  await answerSaveDialog(app, join(folder, 'map.png'))
  await exportPicture(page, 'PNG', '1×', 'Author')
  const layout = layoutPicture(await savedJourney(page))
  const places = Object.fromEntries([...layout.cards].map(([id, { x, y }]) => [id, { x, y }]))
  const cards = await page.locator('[data-touchpoint-id]').evaluateAll((articles, places) => {
    const pane = document.querySelector('[data-canvas]')?.getBoundingClientRect()
    return articles.flatMap((article) => {
      const box = article.getBoundingClientRect()
      const place = places[article.getAttribute('data-touchpoint-id') ?? '']
      const isInside = place && pane && box.right < pane.right - 8 && box.bottom < pane.bottom - 130
      return pane && isInside
        ? [
            {
              left: box.left,
              top: box.top,
              ...place,
              width: box.width,
              height: box.height,
            },
          ]
        : []
    })
  }, places)
  expect(cards.length).toBeGreaterThan(8)
  const screen = (await page.screenshot()).toString('base64')
  const picture = readFileSync(join(folder, 'map.png')).toString('base64')
  const likeness = await page.evaluate(compareCards, { screen, picture, cards, grid: { x: 168, y: 88 + 64 }, likeGrey })
  expect(likeness.compared).toBeGreaterThan(50_000)
  expect(likeness.unlike / likeness.compared).toBeLessThan(tolerance)
})

/** Without panel and lanes, and as large as a picture takes a window for, so that its cards are as wide as here. */
async function giveRoomOfPicture(launched: Launched): Promise<void> {
  const { page } = launched
  await page.getByRole('complementary').getByRole('button', { name: 'Close panel' }).click()
  await page.keyboard.press('Alt+i')
  await expect.poll(() => page.getByRole('region', { name: 'Lanes under the map' }).count()).toBe(0)
  const canvas = await canvasOf(page).boundingBox()
  const [width, height] = await page.evaluate(() => [innerWidth, innerHeight] as const)
  if (!canvas) throw new Error('There is no map.')
  const more = { width: pictureRoom.width + 8 - canvas.width, height: pictureRoom.height + 64 - canvas.height }
  await resizeTo(launched, Math.ceil(width + more.width), Math.ceil(height + more.height))
}

/** Runs in the page: how many pixels of the cards differ by more than antialiasing does. */
async function compareCards(input: {
  screen: string
  picture: string
  cards: { left: number; top: number; x: number; y: number; width: number; height: number }[]
  grid: { x: number; y: number }
  likeGrey: number
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
        if (
          nearness(card.left + x, card.top + y, card.x + input.grid.x + x, card.y + input.grid.y + y) > input.likeGrey
        )
          unlike++
      }
    }
  }
  return { compared, unlike }
}
