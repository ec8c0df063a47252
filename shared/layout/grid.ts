/** The grid before it has coordinates: which card stands in which row and column, how high each is, what is empty. */
import { cellKey, inOrder, type JourneyDocument, touchpointsByCell } from '../journey/document.ts'
import type { Channel, Id, Stage, Touchpoint } from '../journey/schema.ts'
import { cardHeight, cardTitle } from './card-anatomy.ts'
import { cardGap, ghostTitleStyle, ghostTitleWidth } from './measures.ts'
import { type WrappedText, wrapText } from './text.ts'

/** A card in the grid: `offset` is its top, in units from the top of the lane's cards. */
export type Placement = {
  readonly touchpoint: Touchpoint
  readonly column: number
  readonly lane: number
  readonly index: number
  readonly isLast: boolean
  readonly offset: number
  readonly height: number
  readonly title: WrappedText
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
  /** By lane, then column: whether nothing stands in the cell, so that a line may pass through. */
  readonly isFree: readonly (readonly boolean[])[]
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

export function gridOf(document: JourneyDocument): Grid {
  const stages = inOrder(document.stages)
  const channels = inOrder(document.channels)
  const cells = touchpointsByCell(document)
  const placements = new Map<Id, Placement>()
  const ghosts: GhostPlacement[] = []
  const contentHeights: number[] = []
  const isFree: boolean[][] = []
  channels.forEach((channel, lane) => {
    let fullest = 0
    const free = stages.map((stage, column) => {
      const touchpoints = cells.get(cellKey({ stageId: stage.id, channelId: channel.id })) ?? []
      let offset = 0
      touchpoints.forEach((touchpoint, index) => {
        const title = cardTitle(touchpoint)
        const height = cardHeight(title.lines.length)
        const isLast = index === touchpoints.length - 1
        placements.set(touchpoint.id, { touchpoint, column, lane, index, isLast, offset, height, title })
        offset += height + (isLast ? 0 : cardGap)
      })
      if (touchpoints.length === 0 && stage.phase === 'awareness') {
        const titleLines = ghostLinesOf(channel)
        const height = cardHeight(titleLines.length)
        ghosts.push({ stage, channel, column, lane, height, titleLines })
        offset = height
      }
      fullest = Math.max(fullest, offset)
      return offset === 0
    })
    contentHeights.push(fullest)
    isFree.push(free)
  })
  return { stages, channels, placements, ghosts, contentHeights, isFree }
}
