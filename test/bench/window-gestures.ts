/** What hands do to a map, to ours and to the one of React Flow alike. */
import type { Page } from 'playwright-core'
import type { ReactFlowInstance } from 'reactflow'
import { dragAlong, turnWheel } from './hands.ts'

declare global {
  interface Window {
    /** React Flow alone, where the window shows that. */
    flow: ReactFlowInstance
  }
}

/** A map in a window, and how it is brought to where a gesture begins. */
export type Board = {
  readonly page: Page
  readonly card: string
  readonly canvas: string
  readonly showWhole: () => Promise<void>
  readonly showAt100: () => Promise<void>
  /** What lets a card in the hand stay where it was; it is there again by itself where nothing does. */
  readonly putBack: () => Promise<void>
}

export function ourBoard(page: Page): Board {
  const press = async (...keys: readonly string[]) => {
    await page.locator('[data-canvas]').focus()
    for (const key of keys) await page.keyboard.press(key)
    await atRest(page)
  }
  return {
    page,
    card: '[data-touchpoint-id]',
    canvas: '[data-canvas]',
    // As wide as the window, then all of it.
    showWhole: () => press('Control+0', 'Control+1', 'Control+1'),
    showAt100: () => press('Control+0'),
    putBack: () => page.keyboard.press('Escape'),
  }
}

export function theirBoard(page: Page): Board {
  return {
    page,
    card: '.react-flow__node',
    canvas: '.react-flow',
    showWhole: async () => {
      await page.evaluate(() => window.flow.fitView())
      await atRest(page)
    },
    showAt100: async () => {
      await page.evaluate(() => window.flow.setViewport({ x: 0, y: 0, zoom: 1 }))
      await atRest(page)
    },
    // Escape would choose other cards, and the next drag take one alone.
    putBack: () => Promise.resolve(),
  }
}

/** Nothing glides any more: the view has been in one place for a good part of a second. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const place = () => document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform
    let last = place()
    for (let still = 0; still < 30; still = last === place() ? still + 1 : 0) {
      last = place()
      await new Promise((done) => requestAnimationFrame(done))
    }
  })
}

const middle = { x: 760, y: 520 }

export const wheelSteps = 120

/** Down, then up again. */
export async function pan({ page }: Board): Promise<void> {
  await turnWheel(page, middle, toAndFro(60))
}

/** Out, then in again. */
export async function zoom({ page }: Board): Promise<void> {
  await turnWheel(page, middle, toAndFro(20), true)
}

function toAndFro(turn: number): number[] {
  return Array.from({ length: wheelSteps }, (_, step) => (step < wheelSteps / 2 ? turn : -turn))
}

export const dragSteps = 60

/** Pixels. Nearer to the edge the map would go on under the card, and with each drag lie elsewhere. */
const fromEdge = 60

/** A card with all that is selected with it, to and fro, and back where it was. */
export async function dragCard({ page, canvas, putBack }: Board): Promise<void> {
  const from = await page.evaluate(
    async ({ canvas, fromEdge }) => {
      const view = document.querySelector(canvas)?.getBoundingClientRect() ?? new DOMRect()
      const look = () => {
        const isAnySelected = document.querySelector('.react-flow__node.selected') !== null
        const cards = [...document.querySelectorAll(`.react-flow__node${isAnySelected ? '.selected' : ''}`)]
        return cards
          .map((card) => card.getBoundingClientRect())
          .find(({ left, top, right, bottom }) => {
            const isBelow = left > view.left + fromEdge && top > view.top + fromEdge
            return isBelow && right < view.right - fromEdge && bottom < view.bottom - fromEdge
          })
      }
      // What was put back after the drag before may still be on its way.
      for (let frame = 0; frame < 120 && !look(); frame += 1) await new Promise((done) => requestAnimationFrame(done))
      const box = look()
      return box && { x: box.x + 60, y: box.y + 20 }
    },
    { canvas, fromEdge },
  )
  if (!from) throw new Error('No card is on the screen.')
  const way = Array.from({ length: dragSteps }, (_, step) => ({ x: from.x + step * 6, y: from.y + (step % 20) * 12 }))
  await dragAlong(page, [from, ...way, from])
  await putBack()
  await page.mouse.up()
}

export const manyCards = 50

/** So many cards of those that are in view, or all of them; the first one among them. */
export async function selectMany({ page, card, canvas }: Board): Promise<void> {
  const places = await page.evaluate(
    ({ count, card, canvas }) => {
      const view = document.querySelector(canvas)?.getBoundingClientRect() ?? new DOMRect()
      return [...document.querySelectorAll(card)]
        .map((one) => one.getBoundingClientRect())
        .filter(({ left, top, right, bottom }) => {
          return left > view.left && top > view.top && right < view.right && bottom < view.bottom
        })
        .slice(0, count)
        .map(({ left, top }) => ({ x: left + 30, y: top + 8 }))
    },
    { count: manyCards, card, canvas },
  )
  await page.keyboard.down('Control')
  for (const { x, y } of places) await page.mouse.click(x, y)
  await page.keyboard.up('Control')
  await page.waitForFunction(
    (count) => document.querySelectorAll('.react-flow__node.selected').length === count,
    places.length,
  )
}

const typed = 'Hears of it at the station and asks a friend'
export const letters = typed.length

/** A new title for the first card, letter by letter, over the one that it has. */
export async function typeTitle(page: Page): Promise<void> {
  await page.locator('[data-touchpoint-id]').first().dblclick()
  await page.getByRole('textbox', { name: 'Title', exact: true }).waitFor()
  await page.keyboard.type(typed, { delay: 80 })
}
