/** Where captured notes go on the map: in rows below the grid, where they cover no card. */
import type { JourneyDocument } from '../journey/document.ts'
import { overlaps } from '../layout/connections/box-index.ts'
import type { Point } from '../layout/grid/boxes.ts'
import { noteMeasures } from '../layout/grid/map-sizes.ts'
import { noteBoxes } from '../layout/notes.ts'

const gap = 16
/** Free space below the grid, since rows grow with the text on their cards. */
const below = 200
/** From one row to the next: enough for a note of five lines. */
const rowHeight = 148
const leastAcross = 4

/** The next free places below a grid of this size, as many as are wanted. */
export function freeNotePlaces(
  document: JourneyDocument,
  grid: { readonly width: number; readonly height: number },
  count: number,
): readonly Point[] {
  const stride = noteMeasures.width + gap
  const across = Math.max(leastAcross, Math.floor(grid.width / stride))
  const taken = noteBoxes(document)
  const places: Point[] = []
  for (let at = 0; places.length < count; at += 1) {
    const x = gap + (at % across) * stride
    const y = Math.round(grid.height) + below + Math.floor(at / across) * rowHeight
    const box = { x, y, width: noteMeasures.width, height: noteMeasures.minimumHeight }
    if (!taken.some((other) => overlaps(other, box))) places.push({ x, y })
  }
  return places
}
