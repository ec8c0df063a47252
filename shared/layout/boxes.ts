/** Coordinates of columns, lanes, cells, cards and ghosts. */
import { cellKey } from '../journey/document.ts'
import type { Channel, Id, Stage, Touchpoint } from '../journey/schema.ts'
import { cardTitle } from './card-anatomy.ts'
import type { Columns, GapTracks, GutterTracks, Lanes } from './geometry.ts'
import type { CellFlow, Grid } from './grid.ts'
import type { LeastSizes } from './least-sizes.ts'
import {
  cardWidth,
  gutterWidth,
  laneLead,
  laneNameStyle,
  laneNameWidth,
  lanePadding,
  minimumLaneHeight,
  stageNameStyle,
  step,
} from './measures.ts'
import { type TextStyle, wrapText } from './text.ts'
import type { CardBox, GhostBox, LayoutCell } from './types.ts'

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
  const count = grid.stages.length
  const xs: number[] = []
  const widths: number[] = []
  const cardXs: number[] = []
  const gutterXs: number[] = []
  let x = 0
  let leftRoom = 0
  for (let gutter = 0; gutter <= count; gutter++) {
    const isOutermost = gutter === 0 || gutter === count
    const tracks = gutters[gutter]
    const narrowest = Math.max(isOutermost ? gutterWidth / 2 : gutterWidth, least?.gutterWidths[gutter] ?? 0)
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

export function cellsOf(grid: Grid, columns: Columns, lanes: Lanes): ReadonlyMap<string, LayoutCell> {
  const cells = new Map<string, LayoutCell>()
  grid.channels.forEach((channel, lane) => {
    grid.stages.forEach((stage, column) => {
      const cell = { stageId: stage.id, channelId: channel.id }
      const x = columns.xs[column] ?? 0
      const width = columns.widths[column] ?? 0
      cells.set(cellKey(cell), { ...cell, x, y: lanes.ys[lane] ?? 0, width, height: lanes.heights[lane] ?? 0 })
    })
  })
  return cells
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
    const boxes = boxesOf(flow, columns.cardXs[flow.column] ?? 0, lanes.cardTops[flow.lane] ?? 0, previous)
    for (const box of boxes) {
      isSame &&= previous?.get(box.touchpointId) === box
      cards.set(box.touchpointId, box)
    }
  }
  return isSame && previous ? previous : cards
}

type Boxes = { readonly x: number; readonly top: number; readonly boxes: readonly CardBox[] }
/** The cards of each cell as they stood last: a cell that an edit leaves alone, and that doesn't move, needs no look at each of them. */
const boxesOfFlows = new WeakMap<CellFlow, Boxes>()

function boxesOf(
  flow: CellFlow,
  x: number,
  top: number,
  previous: ReadonlyMap<Id, CardBox> | undefined,
): readonly CardBox[] {
  const known = boxesOfFlows.get(flow)
  if (known?.x === x && known.top === top) return known.boxes
  const boxes = flow.touchpoints.map((touchpoint, index) => {
    const { offset, height } = flow.placements[index] ?? { offset: 0, height: 0 }
    const before = previous?.get(touchpoint.id)
    const isKept = before !== undefined && staysAs(before, touchpoint, x, top + offset, height)
    return isKept ? before : cardBox(touchpoint, x, top + offset, height)
  })
  boxesOfFlows.set(flow, { x, top, boxes })
  return boxes
}

function cardBox(touchpoint: Touchpoint, x: number, y: number, height: number): CardBox {
  const { id: touchpointId, stageId, channelId } = touchpoint
  const { lines: titleLines, isCut: isTitleCut } = cardTitle(touchpoint)
  return { touchpointId, stageId, channelId, x, y, width: cardWidth, height, titleLines, isTitleCut }
}

function staysAs(card: CardBox, touchpoint: Touchpoint, x: number, y: number, height: number): boolean {
  if (card.x !== x || card.y !== y || card.height !== height) return false
  if (card.stageId !== touchpoint.stageId || card.channelId !== touchpoint.channelId) return false
  const { lines, isCut } = cardTitle(touchpoint)
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
    const cell = { stageId: stage.id, channelId: channel.id }
    return { ...cell, kind: channel.kind, x, y, width: cardWidth, height, titleLines }
  })
}

const nameLines = new WeakMap<Stage | Channel, readonly string[]>()

function nameLinesOf(record: Stage | Channel, width: number, style: TextStyle): readonly string[] {
  const known = nameLines.get(record)
  if (known) return known
  const { lines } = wrapText(record.name, width, style)
  nameLines.set(record, lines)
  return lines
}

/** The lines of a stage's name: as wide as the cards below. */
export function stageNameLines(stage: Stage): readonly string[] {
  return nameLinesOf(stage, cardWidth, stageNameStyle)
}

export function laneNameLines(channel: Channel): readonly string[] {
  return nameLinesOf(channel, laneNameWidth, laneNameStyle)
}
