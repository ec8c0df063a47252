/** What was drawn before it is placed on a slide: items in units of the map, and the room they take. */
import { type Pen, slidePen } from './pen.ts'
import { placeItem, type SlideItem } from './shapes.ts'

/** `left` and `above` are how far it reaches to the left of (0, 0) and over it. */
export type Extent = {
  readonly left: number
  readonly above?: number
  readonly width: number
  readonly height: number
}

export type Drawing = { readonly items: readonly SlideItem[]; readonly width: number; readonly height: number }

/** Numbers of what stands on every slide before all else: title, subtitle, date, its own number, then the signs of the legend and their words. */
export const headIds = { title: 2, subtitle: 3, date: 4, number: 5, firstSign: 6 } as const
const mostSigns = 10
const lastHeadId = headIds.firstSign + 2 * mostSigns - 1

/** Moves all that is drawn so that it begins at (0, 0). */
export function drawing(draw: (pen: Pen) => Extent): Drawing {
  const pen = slidePen()
  while (pen.reserve() < lastHeadId);
  const { left, above = 0, width, height } = draw(pen)
  const items = left === 0 && above === 0 ? pen.items : pen.items.map((item) => placeItem(item, 1, left, above))
  return { items, width: Math.max(1, width), height: Math.max(1, height) }
}
