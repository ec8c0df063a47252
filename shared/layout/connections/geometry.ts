/** What the steps of a layout hand on to one another, by number of column, lane, gutter and gap (see routes.ts). All in units. */
import type { Route } from './routes.ts'

/** By lane: its edges, the y of its first cards; by gap: the y of the first track. */
export type Lanes = {
  readonly height: number
  readonly ys: readonly number[]
  readonly heights: readonly number[]
  readonly cardTops: readonly number[]
  readonly gapYs: readonly number[]
}

/** By column: its edges and the left edge of its cards; by gutter: the x of the first track. */
export type Columns = {
  readonly width: number
  readonly xs: readonly number[]
  readonly widths: readonly number[]
  readonly cardXs: readonly number[]
  readonly gutterXs: readonly number[]
}

/** By gap: offsets of the routes' tracks from the first. */
export type GapTracks = readonly {
  readonly count: number
  readonly span: number
  readonly offsetOf: ReadonlyMap<Route, number>
}[]

/** By gutter: how wide its tracks make it at least, where the first one lies from its left edge, and the others from the first. */
export type GutterTracks = readonly {
  readonly width: number
  readonly offset: number
  readonly firstOf: ReadonlyMap<Route, number>
  readonly lastOf: ReadonlyMap<Route, number>
}[]
