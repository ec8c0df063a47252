/** All that there is of the open map, and between which zooms it is looked at. */
import type { Box } from '../../../shared/layout/grid/boxes.ts'
import { fittingZoom } from '../../../shared/layout/grid/fitting-zoom.ts'
import { fullSize, headerSizes } from '../../../shared/layout/grid/zoom-step.ts'
import { noteBoxes } from '../../../shared/layout/notes.ts'
import { openDocument } from '../document/document-store.ts'
import { boxAround } from './box-around.ts'
import { currentLayout } from './layout-store.ts'
import { useRoom } from './room.ts'

/** The grid, then each sticky note; nothing where no map is laid out. */
export function partsOfMap(): readonly Box[] {
  const layout = currentLayout()
  return layout ? [{ x: 0, y: 0, width: layout.width, height: layout.height }, ...noteBoxes(openDocument())] : []
}

/** The grid with the sticky notes beside it. */
export function wholeMap(): Box | null {
  return boxAround(partsOfMap())
}

export const nearestZoom = 2.5

/** However small a map is: further out nothing of it could be told apart. */
const farEnough = 0.25
/** However large a map is. */
export const leastZoom = 0.02

/** As far out as shows all of the map in the window that it has now. */
export function farthestZoom(): number {
  const whole = wholeMap()
  const { room } = useRoom.getState()
  if (!whole || !room) return farEnough
  const headers = headerSizes(fullSize)
  const window = { width: room.width + headers.width, height: room.height + headers.height }
  return Math.max(leastZoom, Math.min(farEnough, fittingZoom(whole, window)))
}
