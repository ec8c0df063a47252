/** Everything that is decided before cards and lines get their places: kept as long as an edit leaves it alone. */
import type { Connection } from '../journey/schema.ts'
import { columnsOf, lanesOf } from './boxes.ts'
import type { Geometry } from './connection-paths.ts'
import type { Grid } from './grid.ts'
import type { LeastSizes } from './least-sizes.ts'
import { type Route, routesOf } from './routes.ts'
import { gapTracks, gutterTracks, routePorts } from './track-plan.ts'

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
  const lanes = lanesOf(grid, gaps, least)
  const ports = routePorts(routes, taken, lanes, gaps)
  const gutters = gutterTracks(routes, ports, lanes, gaps, grid.stages.length)
  const columns = columnsOf(grid, gutters, least)
  return { grid, connections, routes, gaps, lanes, ports, gutters, columns }
}

function isSameGrid(a: Grid, b: Grid): boolean {
  return (
    a.placements === b.placements &&
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

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index])
}
