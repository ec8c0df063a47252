/** One stage laid out for a screen: a pure function of the journey, the stage and the screen's size. */
import { unwantedIds } from '../journey/channel-use.ts'
import { counts, inOrder, type JourneyDocument, touchpointsInCell } from '../journey/document.ts'
import type { Channel, Id, Stage } from '../journey/schema.ts'
import type { Box } from '../layout/grid/boxes.ts'
import { wrapText } from '../layout/grid/fit-text.ts'
import { measureText } from '../layout/grid/measure-text.ts'
import { nameOrUntitled } from '../words/names.ts'
import { cardHeight, flowCards } from './lane-rows.ts'
import { type LanePart, pagesOf, type UnpagedLane } from './paged-lanes.ts'
import { bodyHeight, type Screen, screenUnits } from './screen.ts'
import type { ProjectorCard, ProjectorGap, ProjectorLane, StagePage } from './stage-page.ts'
import {
  cardGapY,
  gapPaddingRight,
  gapPaddingY,
  gapTextLineHeight,
  gapTextStyle,
  gapTextX,
  laneHeaderWidth,
  laneNameStyle,
  laneNameWidth,
  lanePadding,
  marginX,
  scaleSteps,
  smallestScale,
} from './wall-sizes.ts'

export type StagePagesOptions = {
  readonly screen: Screen
  /** Touchpoints that carry the warning of a finding that must be fixed. */
  readonly mustFix: ReadonlySet<Id>
  /** Whether empty cells say how bad it is that they are. */
  readonly isJudged: boolean
  /** Whether cards have their pains below their titles. */
  readonly arePainsShown?: boolean | undefined
  /** The touchpoint whose title is typed now: its card keeps room for typing. */
  readonly editingId?: Id | null | undefined
}

/** A lane may grow to fill its page, but not so far that a lone one looks lost. */
const mostGrowth = 1.7

/**
 * The pages of one stage: a lane for each channel from top to bottom, its cards in rows. Titles are 48 lines of 1080 high, and shrink
 * to 40 if that saves a page. At least one page, also where the journey has no channel.
 */
export function stagePages(document: JourneyDocument, stage: Stage, options: StagePagesOptions): readonly StagePage[] {
  const usual = pagesAt(1, document, stage, options)
  if (usual.length === 1) return usual
  const fewest = pagesAt(smallestScale, document, stage, options)
  if (fewest.length === usual.length) return usual
  for (let step = 1; step < scaleSteps; step++) {
    const scale = 1 - ((1 - smallestScale) * step) / scaleSteps
    const pages = pagesAt(scale, document, stage, options)
    if (pages.length === fewest.length) return pages
  }
  return fewest
}

/** All is laid out as on a screen that is larger by as much as its units are smaller. */
function pagesAt(
  scale: number,
  document: JourneyDocument,
  stage: Stage,
  { screen, mustFix, isJudged, editingId = null, arePainsShown = false }: StagePagesOptions,
): readonly StagePage[] {
  const units = screenUnits(screen)
  const margin = marginX / scale
  const width = units.width / scale - 2 * margin - laneHeaderWidth
  const height = bodyHeight(units) / scale
  const weightOf = (channel: Channel) => (isJudged ? gapWeight(document, stage, channel) : 'quiet')
  const lanes = inOrder(document.channels).map((channel): UnpagedLane => {
    const touchpoints = touchpointsInCell(document, { stageId: stage.id, channelId: channel.id })
    const rows = flowCards(touchpoints, { width, mustFix, editingId, arePainsShown })
    const gapHeight = touchpoints.length > 0 ? 0 : gapBoxHeight(gapLines(width))
    return {
      channel,
      nameLines: wrapText(nameOrUntitled(channel.name, 'channel'), laneNameWidth, laneNameStyle).lines,
      rows,
      gapHeight,
    }
  })
  const room = { x: margin + laneHeaderWidth, width, height }
  return pagesOf(lanes, height).map((parts) => ({ lanes: place(parts, room, weightOf), scale, margin }))
}

type WeightOf = (channel: Channel) => ProjectorGap['weight']
/** `x` is where cards begin. */
type Room = { readonly x: number; readonly width: number; readonly height: number }

/** What the page has left is shared out among its lanes. */
function place(parts: readonly LanePart[], room: Room, weightOf: WeightOf): ProjectorLane[] {
  const needed = parts.reduce((sum, part) => sum + part.needed, 0)
  const spare = Math.max(0, room.height - needed) / Math.max(1, parts.length)
  let y = 0
  return parts.map((part) => {
    const height = Math.min(part.needed + spare, part.needed * mostGrowth)
    const lane = laneAt(part, { ...room, y, height }, weightOf)
    y += height
    return lane
  })
}

function laneAt(
  { channel, nameLines, rows, isContinued }: LanePart,
  { x, y, height, width }: Box,
  weightOf: WeightOf,
): ProjectorLane {
  const content = rows.reduce((sum, row) => sum + row.height, 0) + cardGapY * Math.max(0, rows.length - 1)
  let top = y + Math.max(lanePadding, (height - content) / 2)
  const cards: ProjectorCard[] = []
  for (const row of rows) {
    for (const card of row.cards)
      cards.push({ ...card, x: x + card.x, y: top, height: Math.max(row.height, cardHeight(card)) })
    top += row.height + cardGapY
  }
  const gap = rows.length > 0 ? null : gapAt(weightOf(channel), { x, y, width, height })
  return { channelId: channel.id, y, height, nameLines, isContinued, cards, gap }
}

function gapAt(
  weight: ProjectorGap['weight'],
  lane: { x: number; y: number; width: number; height: number },
): ProjectorGap {
  const textLines = gapLines(lane.width)
  const height = gapBoxHeight(textLines)
  const text = Math.max(...textLines.map((line) => measureText(line, gapTextStyle.size, gapTextStyle.weight)))
  const width = Math.min(lane.width, Math.ceil(gapTextX + text + gapPaddingRight))
  return {
    x: lane.x,
    y: lane.y + (lane.height - height) / 2,
    width,
    height,
    weight,
    textLines,
  }
}

function gapWeight(document: JourneyDocument, stage: Stage, { id }: Channel): ProjectorGap['weight'] {
  if (unwantedIds(document).has(id)) return 'quiet'
  if (stage.phase === 'awareness') return 'awareness'
  return [...document.touchpoints.values()].some((it) => it.stageId === stage.id && counts(it)) ? 'quiet' : 'stage'
}

function gapLines(width: number): readonly string[] {
  return wrapText('No touchpoints here', width - gapTextX - gapPaddingRight, gapTextStyle).lines
}

function gapBoxHeight(lines: readonly string[]): number {
  return 2 * gapPaddingY + lines.length * gapTextLineHeight
}

/** The page of a stage that shows the touchpoint, or the gap of the channel; -1 where none does. */
export function pageShowing(
  pages: readonly StagePage[],
  target: { touchpointId: Id } | { channelId: Channel['id'] },
): number {
  return pages.findIndex(({ lanes }) =>
    lanes.some((lane) =>
      'touchpointId' in target
        ? lane.cards.some(({ touchpointId }) => touchpointId === target.touchpointId)
        : lane.channelId === target.channelId,
    ),
  )
}
