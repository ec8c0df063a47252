import type { Box } from '../../../shared/layout/grid/boxes.ts'

/** The smallest box that holds all of these; null where there are none. */
export function boxAround(boxes: Iterable<Box>): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  return right < left ? null : { x: left, y: top, width: right - left, height: bottom - top }
}
