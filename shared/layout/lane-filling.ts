/** Lanes that have little in them grow until the map fills its room from top to bottom. */
import type { Columns } from './connections/geometry.ts'
import type { Grid } from './grid/grid.ts'
import type { LeastSizes } from './grid/least-sizes.ts'
import { minimumLaneHeight, step } from './grid/map-sizes.ts'

/** Higher lanes would look forlorn. */
const highestLane = 30 * step

/**
 * How high lanes are at least; null where there is no room to fill. A map that is wider than its room is shown smaller, and so
 * may be higher. Follows from rough heights: what is typed into one cell moves no other lane.
 */
export function filledLanes(grid: Grid, { width }: Columns): LeastSizes | null {
  const { basis, widths, minimumHeights } = grid
  if (!basis.room || basis.room.isPicture) return null
  const isFolded = minimumHeights.map((height) => height < minimumLaneHeight)
  const open = widths.laneHeights.filter((_, lane) => !isFolded[lane])
  const folded = minimumHeights.reduce((sum, height, lane) => sum + (isFolded[lane] ? height : 0), 0)
  const share = shareOf(open, basis.room.height * Math.max(1, width / basis.room.width) - folded)
  const steps = Math.floor(share / step)
  // What is left of the steps goes to the first lanes.
  let more = Math.round((share / step - steps) * open.length)
  const laneHeights = isFolded.map((folds) => {
    if (folds) return 0
    more -= 1
    return Math.min(highestLane, step * (steps + (more >= 0 ? 1 : 0)))
  })
  return { laneHeights, gutterWidths: [] }
}

/** The height up to which all lower lanes are raised, so that together they are as high as the room. */
function shareOf(heights: readonly number[], room: number): number {
  let left = room
  let open = heights.length
  for (const height of heights.toSorted((a, b) => b - a)) {
    if (height * open <= left) break
    left -= height
    open -= 1
  }
  return open === 0 ? 0 : left / open
}
