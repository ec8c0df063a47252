/** Coordinates of columns, lanes, cells, cards and ghosts. */
import type { Channel, Id, Stage, Touchpoint } from '../journey/schema.ts'
import { type Noun, nameOrUntitled } from '../words/names.ts'
import type { Columns, GapTracks, GutterTracks, Lanes } from './connections/geometry.ts'
import type { Box, CardBox, GhostBox } from './grid/boxes.ts'
import { type CardForm, cardTitle } from './grid/card-anatomy.ts'
import type { CellFlow } from './grid/cell-flow.ts'
import { type TextStyle, wrapText } from './grid/fit-text.ts'
import type { Grid } from './grid/grid.ts'
import type { LeastSizes } from './grid/least-sizes.ts'
import {
  cardGap,
  laneLead,
  laneNameStyle,
  laneNameWidth,
  lanePadding,
  minimumLaneHeight,
  stageNameStyle,
  step,
} from './grid/map-sizes.ts'

/** Room for a gap's tracks between cards and lane edge, kept in step with the cards. */
function gapRoom(gaps: GapTracks, gap: number): number {
  const tracks = gaps[gap]
  if (!tracks || tracks.count === 0) return lanePadding
  return lanePadding + step * Math.ceil((2 * laneLead + tracks.span - lanePadding) / step)
}

export function lanesOf(grid: Grid, gaps: GapTracks, least?: LeastSizes): Lanes {
  const ys: number[] = []
  const heights: number[] = []
  const cardTops: number[] = []
  const gapYs: number[] = [laneLead]
  let y = 0
  grid.contentHeights.forEach((contentHeight, lane) => {
    const above = lane === 0 ? gapRoom(gaps, 0) : lanePadding
    const lowest = Math.max(grid.minimumHeights[lane] ?? minimumLaneHeight, least?.laneHeights[lane] ?? 0)
    const height = Math.max(lowest, above + contentHeight + gapRoom(gaps, lane + 1))
    ys.push(y)
    heights.push(height)
    cardTops.push(y + above)
    gapYs.push(y + height - laneLead - (gaps[lane + 1]?.span ?? 0))
    y += height
  })
  return { height: y, ys, heights, cardTops, gapYs }
}

export function columnsOf(grid: Grid, gutters: GutterTracks, least?: LeastSizes): Columns {
  const count = grid.contentWidths.length
  const { cardWidth, gutterWidth } = grid.widths
  const edges = new Set(grid.firstColumns)
  const xs: number[] = []
  const widths: number[] = []
  const cardXs: number[] = []
  const gutterXs: number[] = []
  let x = 0
  let leftRoom = 0
  for (let gutter = 0; gutter <= count; gutter++) {
    const isOutermost = gutter === 0 || gutter === count
    const tracks = gutters[gutter]
    const narrow = isOutermost ? gutterWidth / 2 : edges.has(gutter) ? gutterWidth : cardGap
    const narrowest = Math.max(narrow, least?.gutterWidths[gutter] ?? 0)
    const width = Math.max(narrowest, tracks?.width ?? 0)
    const start = gutter === 0 ? 0 : (cardXs[gutter - 1] ?? 0) + (grid.contentWidths[gutter - 1] ?? cardWidth)
    gutterXs.push(start + (tracks?.offset ?? 0) + (width - Math.max(tracks?.width ?? 0, 0)) / 2)
    const toTheLeft = gutter === 0 ? 0 : gutter === count ? width : width / 2
    if (gutter > 0) {
      const columnWidth = leftRoom + (grid.contentWidths[gutter - 1] ?? cardWidth) + toTheLeft
      xs.push(x)
      widths.push(columnWidth)
      x += columnWidth
    }
    leftRoom = width - toTheLeft
    if (gutter < count) cardXs.push(x + leftRoom)
  }
  return { width: x, xs, widths, cardXs, gutterXs }
}

/** @param previous cards of the layout before: those that stay as they were are handed out again. */
export function cardsOf(
  grid: Grid,
  columns: Columns,
  lanes: Lanes,
  previous: ReadonlyMap<Id, CardBox> | undefined,
): ReadonlyMap<Id, CardBox> {
  const cards = new Map<Id, CardBox>()
  let isSame = previous?.size === grid.placements.size
  for (const flow of grid.flows.values()) {
    const boxes = boxesOf(flow, columns.cardXs, lanes.cardTops[flow.lane] ?? 0, previous)
    for (const box of boxes) {
      isSame &&= previous?.get(box.touchpointId) === box
      cards.set(box.touchpointId, box)
    }
  }
  return isSame && previous ? previous : cards
}

type Boxes = { readonly xs: readonly number[]; readonly top: number; readonly boxes: readonly CardBox[] }
/** The cards of each cell as they stood last: a cell that an edit leaves alone, and that doesn't move, needs no look at each of them. */
const boxesOfFlows = new WeakMap<CellFlow, Boxes>()

function boxesOf(
  flow: CellFlow,
  cardXs: readonly number[],
  top: number,
  previous: ReadonlyMap<Id, CardBox> | undefined,
): readonly CardBox[] {
  const known = boxesOfFlows.get(flow)
  const isKnown = known?.top === top && known.xs.every((x, slot) => x === cardXs[flow.column + slot])
  if (isKnown) return known.boxes
  const boxes = flow.touchpoints.map((touchpoint, at) => {
    const { column, offset, height } = flow.placements[at] ?? { column: flow.column, offset: 0, height: 0 }
    const box = { x: cardXs[column] ?? 0, y: top + offset, width: flow.cardWidth, height, isCompact: flow.isCompact }
    const before = previous?.get(touchpoint.id)
    return before !== undefined && staysAs(before, touchpoint, box) ? before : cardBox(touchpoint, box)
  })
  boxesOfFlows.set(flow, { xs: cardXs.slice(flow.column, flow.column + flow.across), top, boxes })
  return boxes
}

type Sheet = Box & CardForm

function cardBox(touchpoint: Touchpoint, sheet: Sheet): CardBox {
  const { id: touchpointId, stageId, channelId } = touchpoint
  const { lines: titleLines, isCut: isTitleCut } = cardTitle(touchpoint, sheet)
  return { touchpointId, stageId, channelId, ...sheet, titleLines, isTitleCut }
}

function staysAs(card: CardBox, touchpoint: Touchpoint, sheet: Sheet): boolean {
  if (card.x !== sheet.x || card.y !== sheet.y || card.height !== sheet.height) return false
  if (card.width !== sheet.width || card.isCompact !== sheet.isCompact) return false
  if (card.stageId !== touchpoint.stageId || card.channelId !== touchpoint.channelId) return false
  const { lines, isCut } = cardTitle(touchpoint, sheet)
  if (lines === card.titleLines) return true
  const { titleLines } = card
  return (
    isCut === card.isTitleCut &&
    lines.length === titleLines.length &&
    lines.every((line, index) => line === titleLines[index])
  )
}

export function ghostsOf(grid: Grid, columns: Columns, lanes: Lanes): readonly GhostBox[] {
  return grid.ghosts.map(({ stage, channel, column, lane, height, titleLines }) => {
    const x = columns.cardXs[column] ?? 0
    const y = lanes.cardTops[lane] ?? 0
    const { id: stageId } = stage
    const { id: channelId, kind } = channel
    return { stageId, channelId, kind, x, y, width: grid.widths.cardWidth, height, titleLines }
  })
}

const nameLines = new WeakMap<Stage | Channel, { readonly width: number; readonly lines: readonly string[] }>()

function nameLinesOf(record: Stage | Channel, noun: Noun, width: number, style: TextStyle): readonly string[] {
  const known = nameLines.get(record)
  if (known?.width === width) return known.lines
  const { lines } = wrapText(nameOrUntitled(record.name, noun), width, style)
  nameLines.set(record, { width, lines })
  return lines
}

/** The lines of a stage's name: as wide as the cards below. */
export function stageNameLines(stage: Stage, width: number): readonly string[] {
  return nameLinesOf(stage, 'stage', width, stageNameStyle)
}

export function laneNameLines(channel: Channel): readonly string[] {
  return nameLinesOf(channel, 'channel', laneNameWidth, laneNameStyle)
}
