/** Coordinates of columns, lanes, cells, cards and ghosts. */
import { cellKey } from '../journey/document.ts'
import type { Channel, Id, Stage } from '../journey/schema.ts'
import type { Columns, GapTracks, GutterTracks, Lanes } from './geometry.ts'
import type { Grid } from './grid.ts'
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

export function lanesOf(grid: Grid, gaps: GapTracks): Lanes {
  const ys: number[] = []
  const heights: number[] = []
  const cardTops: number[] = []
  const gapYs: number[] = [laneLead]
  let y = 0
  grid.contentHeights.forEach((contentHeight, lane) => {
    const above = lane === 0 ? gapRoom(gaps, 0) : lanePadding
    const height = Math.max(minimumLaneHeight, above + contentHeight + gapRoom(gaps, lane + 1))
    ys.push(y)
    heights.push(height)
    cardTops.push(y + above)
    gapYs.push(y + height - laneLead - (gaps[lane + 1]?.span ?? 0))
    y += height
  })
  return { height: y, ys, heights, cardTops, gapYs }
}

export function columnsOf(grid: Grid, gutters: GutterTracks): Columns {
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
    const width = Math.max(isOutermost ? gutterWidth / 2 : gutterWidth, tracks?.width ?? 0)
    const start = gutter === 0 ? 0 : (cardXs[gutter - 1] ?? 0) + cardWidth
    gutterXs.push(start + (tracks?.offset ?? 0) + (width - Math.max(tracks?.width ?? 0, 0)) / 2)
    const toTheLeft = gutter === 0 ? 0 : gutter === count ? width : width / 2
    if (gutter > 0) {
      const columnWidth = leftRoom + cardWidth + toTheLeft
      xs.push(x)
      widths.push(columnWidth)
      x += columnWidth
    }
    leftRoom = width - toTheLeft
    if (gutter < count) cardXs.push(x + leftRoom)
  }
  return { width: x, xs, widths, cardXs, gutterXs }
}

export function boxesOf(grid: Grid, columns: Columns, lanes: Lanes) {
  const cells = new Map<string, LayoutCell>()
  grid.channels.forEach((channel, lane) => {
    grid.stages.forEach((stage, column) => {
      const cell = { stageId: stage.id, channelId: channel.id }
      const x = columns.xs[column] ?? 0
      const width = columns.widths[column] ?? 0
      cells.set(cellKey(cell), { ...cell, x, y: lanes.ys[lane] ?? 0, width, height: lanes.heights[lane] ?? 0 })
    })
  })
  const cards = new Map<Id, CardBox>()
  for (const { touchpoint, column, lane, offset, height, title } of grid.placements.values()) {
    cards.set(touchpoint.id, {
      touchpointId: touchpoint.id,
      stageId: touchpoint.stageId,
      channelId: touchpoint.channelId,
      x: columns.cardXs[column] ?? 0,
      y: (lanes.cardTops[lane] ?? 0) + offset,
      width: cardWidth,
      height,
      titleLines: title.lines,
      isTitleCut: title.isCut,
    })
  }
  const ghosts = grid.ghosts.map(({ stage, channel, column, lane, height, titleLines }): GhostBox => {
    const x = columns.cardXs[column] ?? 0
    const y = lanes.cardTops[lane] ?? 0
    const cell = { stageId: stage.id, channelId: channel.id }
    return { ...cell, kind: channel.kind, x, y, width: cardWidth, height, titleLines }
  })
  return { cells, cards, ghosts }
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
