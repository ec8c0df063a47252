/** Everything that is decided before cards and lines get their places: kept as long as an edit leaves it alone. */
import type { Connection } from '../journey/schema.ts'
import { columnsOf, lanesOf } from './boxes.ts'
import type { Geometry } from './connections/connection-paths.ts'
import { type Route, routesOf } from './connections/routes.ts'
import { gapTracks, gutterTracks, routePorts } from './connections/track-plan.ts'
import type { Grid } from './grid/grid.ts'
import type { LeastSizes } from './grid/least-sizes.ts'
import { filledLanes } from './lane-filling.ts'

export type Plan = Geometry & {
  readonly grid: Grid
  readonly connections: readonly Connection[]
  readonly routes: readonly Route[]
}

/** @param previous the plan before: the answer takes all of it where every card keeps its place in the grid and every line its way. */
export function planOf(grid: Grid, connections: readonly Connection[], previous?: Plan, least?: LeastSizes): Plan {
  if (previous && previous.connections === connections && isSameGrid(grid, previous.grid)) return { ...previous, grid }
  const { routes, taken } = routesOf(grid, connections)
  const gaps = gapTracks(routes, grid.channels.length)
  const low = lanesOf(grid, gaps, least)
  const lowPorts = routePorts(routes, taken, low, gaps)
  const gutters = gutterTracks(routes, lowPorts, low, gaps, grid.contentWidths.length)
  const columns = columnsOf(grid, gutters, least)
  // Higher lanes only draw apart what runs side by side, so that every line keeps its track.
  const filled = least ? null : filledLanes(grid, columns)
  const lanes = filled ? lanesOf(grid, gaps, filled) : low
  const ports = filled ? routePorts(routes, taken, lanes, gaps) : lowPorts
  return { grid, connections, routes, gaps, lanes, ports, gutters, columns, cardWidth: grid.widths.cardWidth }
}

function isSameGrid(a: Grid, b: Grid): boolean {
  return (
    a.placements === b.placements &&
    a.basis.room === b.basis.room &&
    isSameWidths(a, b) &&
    a.stages.length === b.stages.length &&
    a.channels.length === b.channels.length &&
    sameList(a.contentHeights, b.contentHeights) &&
    sameList(a.contentWidths, b.contentWidths) &&
    sameList(a.minimumHeights, b.minimumHeights) &&
    a.isFree.every((lane, index) => sameList(lane, b.isFree[index] ?? [])) &&
    a.ghosts.length === b.ghosts.length &&
    a.ghosts.every((ghost, index) => {
      const other = b.ghosts[index]
      return ghost.column === other?.column && ghost.lane === other.lane && ghost.height === other.height
    })
  )
}

function isSameWidths({ widths: a }: Grid, { widths: b }: Grid): boolean {
  return (
    a.cardWidth === b.cardWidth &&
    a.gutterWidth === b.gutterWidth &&
    sameList(a.across, b.across) &&
    sameList(a.laneHeights, b.laneHeights)
  )
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index])
}
