/** How groups of a canvas lie to each other. */
import type { Box } from './layout.ts'
import type { CanvasNode } from './parse.ts'

/** Groups, or what stands for some, that are channels and stages, in any order. */
export type Groups = { readonly lanes: readonly CanvasNode[]; readonly columns: readonly CanvasNode[] }

/** Whether a group reaches out of another one at its left and right, and the other out of it above and below. */
export function isCrossing(lane: Box, column: Box): boolean {
  return (
    lane.x <= column.x &&
    lane.x + lane.width >= column.x + column.width &&
    column.y <= lane.y &&
    column.y + column.height >= lane.y + lane.height &&
    lane.width > column.width
  )
}

/** Whether a group holds another one wholly. */
export function isAround(outer: Box, inner: Box): boolean {
  return (
    outer !== inner &&
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  )
}

/** Whether boxes lie below each other rather than side by side. */
export function areStacked(boxes: readonly Box[]): boolean {
  const inTurn = [...boxes].sort((a, b) => a.y - b.y)
  return inTurn.slice(1).every((box, index) => {
    const above = inTurn[index] ?? box
    return box.y >= above.y + above.height / 2 && Math.abs(box.x - above.x) < Math.max(box.width, above.width) / 2
  })
}
