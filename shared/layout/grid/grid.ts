/** The grid before it has coordinates: which card stands in which row and column, how high each is, what is empty. */
import { isSoughtInAwareness } from '../../journey/channel-use.ts'
import type { JourneyDocument } from '../../journey/document.ts'
import { cellKey, inOrder, touchpointsByCell } from '../../journey/document.ts'
import type { Channel, Id, Stage, Touchpoint } from '../../journey/schema.ts'
import { cardHeight } from './card-anatomy.ts'
import { type CellFlow, flowOf, type Placement } from './cell-flow.ts'
import { type Collapsed, nothingCollapsed } from './collapsed.ts'
import { type CellCounts, type ColumnWidths, columnWidthsFor, type Room } from './column-widths.ts'
import { wrapText } from './fit-text.ts'
import { labelledPairsOf } from './labelled-pairs.ts'
import {
  collapsedColumnWidth,
  collapsedLaneHeight,
  ghostTitleRoom,
  ghostTitleStyle,
  minimumLaneHeight,
} from './map-sizes.ts'

type GhostPlacement = {
  readonly stage: Stage
  readonly channel: Channel
  readonly column: number
  readonly lane: number
  readonly height: number
  readonly titleLines: readonly string[]
}

/** Columns here are those that cards stand in: a stage in which cards stand side by side has several. */
export type Grid = {
  readonly stages: readonly Stage[]
  readonly channels: readonly Channel[]
  readonly placements: ReadonlyMap<Id, Placement>
  readonly ghosts: readonly GhostPlacement[]
  /** By lane: height of the fullest cell's cards. */
  readonly contentHeights: readonly number[]
  /** By column: the width of its cards, or of its strip where it is collapsed. */
  readonly contentWidths: readonly number[]
  readonly minimumHeights: readonly number[]
  /** By stage: its first column; then the number of all columns. */
  readonly firstColumns: readonly number[]
  readonly widths: ColumnWidths
  /** What the widths follow from. */
  readonly basis: WidthBasis
  /** By lane, then column: whether nothing stands in the cell, so that a line may pass through. */
  readonly isFree: readonly (readonly boolean[])[]
  /** Of cells that hold cards, by `cellKey`, so that the next grid can keep what stays. */
  readonly flows: ReadonlyMap<string, CellFlow>
}

type WidthBasis = {
  readonly room: Room | null
  readonly isFolded: readonly boolean[]
  readonly counts: CellCounts
}

/** What a ghost card says for a channel. */
export function ghostTitle(channel: Channel): string {
  return `Nothing on ${channel.name.trim() === '' ? 'this channel' : channel.name.trim()}`
}

const ghostLines = new WeakMap<Channel, { readonly width: number; readonly lines: readonly string[] }>()

function ghostLinesOf(channel: Channel, width: number): readonly string[] {
  const known = ghostLines.get(channel)
  if (known?.width === width) return known.lines
  const { lines } = wrapText(ghostTitle(channel), width - ghostTitleRoom, ghostTitleStyle)
  ghostLines.set(channel, { width, lines })
  return lines
}

export type GridOptions = {
  readonly collapsed?: Collapsed | undefined
  readonly room?: Room | null | undefined
  /** Columns are as wide as if each cell held at least so many cards. */
  readonly leastCounts?: CellCounts | undefined
}

/** @param previous the grid before: what an edit left alone is taken from it. */
export function gridOf(
  document: JourneyDocument,
  previous?: Grid,
  { collapsed = nothingCollapsed, room = null, leastCounts = noCounts }: GridOptions = {},
): Grid {
  const stages = inOrder(document.stages)
  const channels = inOrder(document.channels)
  const cells = touchpointsByCell(document)
  const isFolded = stages.map(({ id }) => collapsed.stageIds.has(id))
  const isFlat = channels.map(({ id }) => collapsed.channelIds.has(id))
  const shownIn = (key: string, lane: number): readonly Touchpoint[] =>
    isFlat[lane] ? noTouchpoints : (cells.get(key) ?? noTouchpoints)
  const keyOf = (stage: Stage, channel: Channel) => cellKey({ stageId: stage.id, channelId: channel.id })
  const counts = room
    ? stages.map((stage, index) =>
        channels.map((channel, lane) =>
          Math.max(shownIn(keyOf(stage, channel), lane).length, leastCounts[index]?.[lane] ?? 0),
        ),
      )
    : noCounts
  const basis = basisOf({ room, isFolded, counts }, stages.length, previous)
  const isSameBasis = basis === previous?.basis
  const widths = isSameBasis ? previous.widths : columnWidthsFor(stages.length, basis)
  const { across, cardWidth, mostRoomyRows } = widths
  const firstColumns = [0]
  for (const count of across) firstColumns.push((firstColumns.at(-1) ?? 0) + count)
  const pairs = labelledPairsOf(document)
  const flows = new Map<string, CellFlow>()
  const ghosts: GhostPlacement[] = []
  const contentHeights: number[] = []
  const isFree: boolean[][] = []
  channels.forEach((channel, lane) => {
    let fullest = 0
    const free: boolean[] = []
    stages.forEach((stage, index) => {
      const column = firstColumns[index] ?? 0
      const slots = across[index] ?? 1
      const key = keyOf(stage, channel)
      const isCollapsed = isFolded[index] || isFlat[lane]
      const shown = isCollapsed ? noTouchpoints : shownIn(key, lane)
      let height = 0
      if (shown.length > 0) {
        const place = { column, lane, across: slots, cardWidth, mostRoomyRows }
        const flow = flowOf(shown, place, pairs, previous?.flows.get(key))
        flows.set(key, flow)
        height = flow.height
      } else if (!isCollapsed && isSoughtInAwareness(document, stage, channel)) {
        const titleLines = ghostLinesOf(channel, cardWidth)
        height = cardHeight(titleLines.length)
        ghosts.push({ stage, channel, column, lane, height, titleLines })
      }
      fullest = Math.max(fullest, height)
      const taken = height > 0 ? Math.max(1, shown.length) : 0
      for (let slot = 0; slot < slots; slot++) free.push(slot >= taken)
    })
    contentHeights.push(fullest)
    isFree.push(free)
  })
  return {
    stages,
    channels,
    placements: placementsOf(flows, previous),
    ghosts,
    contentHeights,
    contentWidths: across.flatMap((count, index) =>
      Array.from({ length: count }, () => (isFolded[index] ? collapsedColumnWidth : cardWidth)),
    ),
    minimumHeights: channels.map(({ id }) => (collapsed.channelIds.has(id) ? collapsedLaneHeight : minimumLaneHeight)),
    firstColumns,
    widths,
    basis,
    isFree,
    flows,
  }
}

const noTouchpoints: readonly Touchpoint[] = []
const noCounts: CellCounts = []

/** The one before where it says the same. */
function basisOf(basis: WidthBasis, stageCount: number, previous?: Grid): WidthBasis {
  const before = previous?.basis
  const isSame =
    before &&
    before.room?.width === basis.room?.width &&
    before.room?.height === basis.room?.height &&
    before.room?.isPicture === basis.room?.isPicture &&
    previous.stages.length === stageCount &&
    before.isFolded.every((folded, index) => folded === basis.isFolded[index]) &&
    before.counts.length === basis.counts.length &&
    before.counts.every((cells, stage) => {
      const now = basis.counts[stage] ?? []
      return cells.length === now.length && cells.every((count, lane) => count === now[lane])
    })
  return isSame ? before : basis
}

function placementsOf(flows: ReadonlyMap<string, CellFlow>, previous?: Grid): ReadonlyMap<Id, Placement> {
  const isSame =
    previous?.flows.size === flows.size &&
    [...flows].every(([key, { placements }]) => placements === previous.flows.get(key)?.placements)
  if (isSame) return previous.placements
  const placements = new Map<Id, Placement>()
  for (const flow of flows.values()) for (const one of flow.placements) placements.set(one.touchpointId, one)
  return placements
}
