/** Geometry of a journey in canvas units (one unit is one CSS pixel at 100 %); x to the right, y down. */
import type { Id, Kind } from '../../journey/schema.ts'
import type { CellBoxes, LayoutCell } from './cell-boxes.ts'

export type Point = { readonly x: number; readonly y: number }
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type Direction = 'left' | 'right' | 'up' | 'down'

/** `nameLines` are what is drawn in the header, wrapped by measured widths. */
export type StageColumn = {
  readonly stageId: Id
  readonly x: number
  readonly width: number
  /** Left edge of the column's cards. */
  readonly cardX: number
  /** Left edges of the cards that stand side by side, from left to right. */
  readonly cardXs: readonly number[]
  readonly nameLines: readonly string[]
}
export type ChannelLane = {
  readonly channelId: Id
  readonly y: number
  readonly height: number
  /** From its top down to the first connection that runs along its foot. */
  readonly clearHeight: number
  readonly nameLines: readonly string[]
}
export type { LayoutCell }

/** A touchpoint's card. `titleLines` are what is drawn: wrapped by measured widths, the last with an ellipsis where cut. */
export type CardBox = Box & {
  readonly touchpointId: Id
  readonly stageId: Id
  readonly channelId: Id
  readonly titleLines: readonly string[]
  readonly isTitleCut: boolean
  /** It stands in a crowded cell: title and face share a line, and it has no foot. */
  readonly isCompact: boolean
}

/** A card that isn't there: stands in a cell of an awareness stage that has no touchpoint. */
export type GhostBox = Box & {
  readonly stageId: Id
  readonly channelId: Id
  readonly kind: Kind
  readonly titleLines: readonly string[]
}

/** A connection as an orthogonal path of points, the last being the arrow's tip. `path` is the same as SVG path data with rounded corners. */
export type ConnectionPath = {
  readonly connectionId: Id
  readonly points: readonly Point[]
  /** Direction of travel at the tip. */
  readonly tipDirection: Direction
  /** Where a label's middle stands. */
  readonly labelAt: Point
  /** The label as drawn: one line, with an ellipsis where cut; empty where there is none. */
  readonly labelLine: string
}

/** Header sizes are outside of the grid: the grid's top left cell begins at (0, 0); headers lie at negative y and x. */
/** What the lanes under the grid take from its layout. */
export type LaneColumns = Pick<JourneyLayout, 'stages' | 'cardWidth'>

export type JourneyLayout = {
  readonly width: number
  readonly height: number
  readonly headerHeight: number
  readonly laneHeaderWidth: number
  readonly cardWidth: number
  readonly stages: readonly StageColumn[]
  readonly channels: readonly ChannelLane[]
  readonly cells: CellBoxes
  readonly cards: ReadonlyMap<Id, CardBox>
  readonly ghosts: readonly GhostBox[]
  readonly connections: ReadonlyMap<Id, ConnectionPath>
}
