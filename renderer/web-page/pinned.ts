/** Stage heads and channel names stay in view while the map is moved under them. */
import type { Box } from '../../shared/layout/grid/boxes.ts'

/** How wide and high they are, and where the channels end, in units. */
export type Heads = { readonly left: number; readonly top: number; readonly bottom: number }

/** Of the width that is seen: a narrow screen has no room for channel names that stay. */
const mostOfWidth = 0.42

export function headsOf(layer: SVGSVGElement): Heads {
  const { left, bottom } = layer.dataset
  return { left: Number(left), top: layer.viewBox.baseVal.height, bottom: Number(bottom) }
}

/** What heads take of a part of the map that is seen, in units. */
export function takenBy(heads: Heads, part: Box): { readonly left: number; readonly top: number } {
  const isLeft = part.x > 0 && heads.left <= mostOfWidth * part.width
  return { left: isLeft ? heads.left : 0, top: part.y > 0 ? heads.top : 0 }
}

/** The parts of the map that are shown over the seen one, at its left and top, where they would be out of view; the corner last. */
export function pinnedParts(heads: Heads, part: Box): readonly Box[] {
  const { left, top } = takenBy(heads, part)
  const rows = { x: 0, y: part.y, width: left, height: Math.min(part.height, heads.bottom - part.y) }
  const columns = { x: part.x, y: 0, width: part.width, height: top }
  const corner = { x: 0, y: 0, width: left, height: top }
  return [rows, columns, corner].filter(({ width, height }) => width > 0 && height > 0)
}
