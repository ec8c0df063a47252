/** The grid before it has coordinates: which card stands in which row and column, how high each is, what is empty. */
import { cellKey, inOrder, type JourneyDocument, touchpointsByCell } from '../journey/document.ts'
import type { Channel, Id, Stage, Touchpoint } from '../journey/schema.ts'
import { cardHeight, cardTitle } from './card-anatomy.ts'
import { type Collapsed, nothingCollapsed } from './collapsed.ts'
import {
  cardGap,
  cardWidth,
  collapsedColumnWidth,
  collapsedLaneHeight,
  ghostTitleStyle,
  ghostTitleWidth,
  minimumLaneHeight,
} from './measures.ts'
import { wrapText } from './text.ts'

/** A card in the grid: `offset` is its top, in units from the top of the lane's cards. */
export type Placement = {
  readonly touchpointId: Id
  readonly column: number
  readonly lane: number
  readonly index: number
  readonly isLast: boolean
  readonly offset: number
  readonly height: number
}

type GhostPlacement = {
  readonly stage: Stage
  readonly channel: Channel
  readonly column: number
  readonly lane: number
  readonly height: number
  readonly titleLines: readonly string[]
}

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
  /** By lane, then column: whether nothing stands in the cell, so that a line may pass through. */
  readonly isFree: readonly (readonly boolean[])[]
  /** By `cellKey`, so that the next grid can keep what stays. */
  readonly flows: ReadonlyMap<string, CellFlow>
}

/** How the cards of one cell flow from top to bottom. */
export type CellFlow = {
  readonly touchpoints: readonly Touchpoint[]
  readonly column: number
  readonly lane: number
  readonly placements: readonly Placement[]
  readonly height: number
}

/** What a ghost card says for a channel. */
function ghostTitle(channel: Channel): string {
  return `Nothing on ${channel.name.trim() === '' ? 'this channel' : channel.name.trim()}`
}

const ghostLines = new WeakMap<Channel, readonly string[]>()

function ghostLinesOf(channel: Channel): readonly string[] {
  const known = ghostLines.get(channel)
  if (known) return known
  const { lines } = wrapText(ghostTitle(channel), ghostTitleWidth, ghostTitleStyle)
  ghostLines.set(channel, lines)
  return lines
}

/** The cards of a cell; placements that stay as they were are the same objects again. */
function flowOf(touchpoints: readonly Touchpoint[], column: number, lane: number, before?: CellFlow): CellFlow {
  const stays = before?.column === column && before.lane === lane
  if (stays && before.touchpoints === touchpoints) return before
  let bottom = 0
  const placements = touchpoints.map((touchpoint, index): Placement => {
    const offset = index === 0 ? 0 : bottom + cardGap
    const height = cardHeight(cardTitle(touchpoint).lines.length)
    bottom = offset + height
    const isLast = index === touchpoints.length - 1
    const known = stays ? before.placements[index] : undefined
    const isSame = known?.touchpointId === touchpoint.id && known.offset === offset && known.height === height
    if (known && isSame && known.isLast === isLast) return known
    return { touchpointId: touchpoint.id, column, lane, index, isLast, offset, height }
  })
  const isWholeSame =
    stays &&
    before.placements.length === placements.length &&
    placements.every((placement, index) => placement === before.placements[index])
  return { touchpoints, column, lane, placements: isWholeSame ? before.placements : placements, height: bottom }
}

/** @param previous the grid before: what an edit left alone is taken from it. */
export function gridOf(document: JourneyDocument, previous?: Grid, collapsed: Collapsed = nothingCollapsed): Grid {
  const stages = inOrder(document.stages)
  const channels = inOrder(document.channels)
  const cells = touchpointsByCell(document)
  const flows = new Map<string, CellFlow>()
  const ghosts: GhostPlacement[] = []
  const contentHeights: number[] = []
  const isFree: boolean[][] = []
  channels.forEach((channel, lane) => {
    let fullest = 0
    const free = stages.map((stage, column) => {
      const key = cellKey({ stageId: stage.id, channelId: channel.id })
      const isCollapsed = collapsed.channelIds.has(channel.id) || collapsed.stageIds.has(stage.id)
      const shown = isCollapsed ? noTouchpoints : (cells.get(key) ?? noTouchpoints)
      const flow = flowOf(shown, column, lane, previous?.flows.get(key))
      flows.set(key, flow)
      let { height } = flow
      if (flow.placements.length === 0 && stage.phase === 'awareness' && !isCollapsed) {
        const titleLines = ghostLinesOf(channel)
        height = cardHeight(titleLines.length)
        ghosts.push({ stage, channel, column, lane, height, titleLines })
      }
      fullest = Math.max(fullest, height)
      return height === 0
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
    contentWidths: stages.map(({ id }) => (collapsed.stageIds.has(id) ? collapsedColumnWidth : cardWidth)),
    minimumHeights: channels.map(({ id }) => (collapsed.channelIds.has(id) ? collapsedLaneHeight : minimumLaneHeight)),
    isFree,
    flows,
  }
}

const noTouchpoints: readonly Touchpoint[] = []

function placementsOf(flows: ReadonlyMap<string, CellFlow>, previous?: Grid): ReadonlyMap<Id, Placement> {
  const isSame =
    previous?.flows.size === flows.size &&
    [...flows].every(([key, { placements }]) => placements === previous.flows.get(key)?.placements)
  if (isSame) return previous.placements
  const placements = new Map<Id, Placement>()
  for (const flow of flows.values()) for (const one of flow.placements) placements.set(one.touchpointId, one)
  return placements
}
