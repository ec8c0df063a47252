/** The map as it fills a slide: its own columns and lanes, so wide and so high that every title is as large as it can be. */
import { cellKey, inOrder, type JourneyDocument, meanEmotion, touchpointsByCell } from '../../../journey/document.ts'
import type { Channel, Stage, Touchpoint } from '../../../journey/schema.ts'
import type { Box } from '../../../layout/grid/boxes.ts'
import { titleOf } from '../drawing/card-shape.ts'
import { largestThatFits, linesIn, slideLines, slideTextHeight } from '../drawing/slide-text.ts'
import { laneNameHeight } from './lane-head.ts'

export type OverviewColumn = { readonly stage: Stage; readonly x: number; readonly width: number }
export type OverviewLane = { readonly channel: Channel; readonly y: number; readonly height: number }
export type OverviewCell = Box & {
  readonly stage: Stage
  readonly channel: Channel
  readonly touchpoints: readonly Touchpoint[]
  /** Where its cards stand, one for each touchpoint. */
  readonly cards: readonly Box[]
}
export type OverviewGrid = {
  readonly width: number
  readonly height: number
  readonly columns: readonly OverviewColumn[]
  readonly lanes: readonly OverviewLane[]
  readonly cells: readonly OverviewCell[]
  /** Of the letters of titles. */
  readonly size: number
  /** Whether there is room for faces beside them. */
  readonly hasFaces: boolean
  /** How many titles have no room at that size. */
  readonly cutCount: number
}

export type Room = { readonly width: number; readonly height: number }

/** The largest first; smaller than the last is nothing that a room or a page can be read by. */
const sizes = [18, 17, 16, 15, 14, 13, 12] as const
const cellPadding = 6
const cardGap = 6
/** From a card's left edge, behind its bar, to its title; then to its right, above and below. */
export const overviewCard = { left: 15, right: 6, end: 4, faceSize: 16, faceGap: 4 } as const
/** No row of cards is so high that a lone title looks lost. */
const highestRow = 92
/** A lane without cards needs only its name: where there is room, with the word for its kind below. Few lanes fill the slide. */
const lowestLanes = [220, 180, 145, 112, 88, 64, 44] as const
/** Who wants to read more of a title finds it on the slide of its stage. */
const mostTitleLines = 4
/** In a narrower one every second word of a title is torn. */
export const narrowestColumn = 118

/** Whether a card so high has room for any of its title. */
export function hasLine(height: number, size: number): boolean {
  return height + 0.01 >= slideTextHeight(1, size)
}

/** How many lines of its title a card shows in so much height. */
export function titleLines(height: number, size: number): number {
  return Math.min(mostTitleLines, linesIn(height, size))
}

/**
 * How many cards stand side by side is tried from one on, the fullest column first, and what shows titles largest is taken.
 * @param largest of the letters of titles, so that several slides have them equal
 */
export function overviewGrid(document: JourneyDocument, room: Room, largest = sizes[0] as number): OverviewGrid {
  const stages = inOrder(document.stages)
  const channels = inOrder(document.channels)
  const cells = touchpointsByCell(document)
  const held = stages.map((stage) =>
    channels.map((channel) => cells.get(cellKey({ stageId: stage.id, channelId: channel.id })) ?? []),
  )
  const basis = { stages, channels, held, room, sizes: sizes.filter((size) => size <= largest) }
  const withFaces = widestGrid({ ...basis, hasFaces: true })
  if (withFaces.cutCount === 0) return withFaces
  // Words before faces.
  const without = widestGrid({ ...basis, hasFaces: false })
  return without.cutCount < withFaces.cutCount ? without : withFaces
}

function widestGrid(basis: Omit<GridBasis, 'across'>): OverviewGrid {
  const { stages, held } = basis
  const fullest = held.map((lanes) => Math.max(0, ...lanes.map(({ length }) => length)))
  let across: readonly number[] = stages.map(() => 1)
  let best = gridFor({ ...basis, across })
  for (;;) {
    const rows = across.map((count, stage) => Math.ceil((fullest[stage] ?? 0) / count))
    const most = Math.max(1, ...rows)
    if (most === 1) return best
    const widened = rows.indexOf(most)
    across = across.map((count, stage) => (stage === widened ? Math.ceil((fullest[stage] ?? 0) / (most - 1)) : count))
    const slots = across.reduce((sum, count) => sum + count, 0)
    if (slots * narrowestColumn > basis.room.width) return best
    const next = gridFor({ ...basis, across })
    if (next.cutCount < best.cutCount || (next.cutCount === best.cutCount && next.size > best.size)) best = next
  }
}

type GridBasis = {
  readonly stages: readonly Stage[]
  readonly channels: readonly Channel[]
  /** By stage, then by channel. */
  readonly held: readonly (readonly (readonly Touchpoint[])[])[]
  readonly across: readonly number[]
  readonly room: Room
  readonly sizes: readonly number[]
  readonly hasFaces: boolean
}

function gridFor(basis: GridBasis): OverviewGrid {
  const { stages, channels, across, room, sizes } = basis
  const slots = across.reduce((sum, count) => sum + count, 0)
  const columns: OverviewColumn[] = []
  let x = 0
  stages.forEach((stage, index) => {
    const width = (room.width * (across[index] ?? 1)) / Math.max(1, slots)
    columns.push({ stage, x, width })
    x += width
  })
  const [first] = columns
  const cardWidth = first ? cardWidthIn(first.width, across[0] ?? 1) : 0
  const least = channels.map(() => Math.min(...lowestLanes))
  const fits = (rows: number[][]) => heightOf(rows, least) <= room.height
  const size = largestThatFits(
    sizes,
    (size) => fits(rowsOfOneLine(basis, size)) && fits(rowHeights(basis, cardWidth, size)),
  )
  const needed = rowHeights(basis, cardWidth, size)
  const names = channels.map(laneNameHeight)
  const floors = [
    ...lowestLanes.map((lowest) => names.map((height) => Math.max(lowest, height))),
    ...lowestLanes.map((lowest) => names.map(() => lowest)),
  ]
  const lowest = floors.find((lowest) => heightOf(needed, lowest) <= room.height) ?? least
  return placed(basis, columns, { rows: fitted(needed, room.height, { lowest, size }), lowest, size })
}

function cardWidthIn(width: number, across: number): number {
  return (width - 2 * cellPadding - (across - 1) * cardGap) / across
}

/** How high a card has to be for a title of so many lines. */
function cardHeight(lineCount: number, size: number): number {
  return Math.max(overviewCard.faceSize, slideTextHeight(lineCount, size)) + 2 * overviewCard.end
}

/** By channel, its rows as if no title had a second line: where not even they have room, no title need be broken into lines. */
function rowsOfOneLine({ channels, held, across }: GridBasis, size: number): number[][] {
  return channels.map((_, lane) => {
    const counts = held.map((lanes, stage) => Math.ceil((lanes[lane]?.length ?? 0) / (across[stage] ?? 1)))
    return new Array<number>(Math.max(0, ...counts)).fill(cardHeight(1, size))
  })
}

/** By channel: how high each of its rows of cards has to be for all of its titles. */
function rowHeights({ channels, held, across, hasFaces }: GridBasis, cardWidth: number, size: number): number[][] {
  const highest = cardHeight(mostTitleLines, size)
  return channels.map((_, lane) => {
    const heights: number[] = []
    held.forEach((lanes, stage) => {
      const count = across[stage] ?? 1
      lanes[lane]?.forEach((touchpoint, index) => {
        const row = Math.floor(index / count)
        const before = heights[row] ?? 0
        if (before === highest) return
        const width = titleWidth(touchpoint, cardWidth, hasFaces)
        const { lines } = slideLines(titleOf(touchpoint), width, { size }, mostTitleLines)
        heights[row] = Math.max(before, cardHeight(lines.length, size))
      })
    })
    return heights
  })
}

function laneHeight(rows: readonly number[], lowest: number): number {
  const cards = rows.reduce((sum, height) => sum + height, 0) + cardGap * Math.max(0, rows.length - 1)
  return Math.max(lowest, cards + 2 * cellPadding)
}

/** `lowest` by lane. */
function heightOf(lanes: readonly (readonly number[])[], lowest: readonly number[]): number {
  return lanes.reduce((sum, rows, lane) => sum + laneHeight(rows, lowest[lane] ?? 0), 0)
}

/** What is left is shared out among the rows; what is missing is taken from the highest of them, line by line. */
function fitted(
  lanes: readonly (readonly number[])[],
  height: number,
  { lowest, size }: { readonly lowest: readonly number[]; readonly size: number },
): readonly (readonly number[])[] {
  const low = heightOf(lanes, lowest) <= height ? lanes : lowered(lanes, height, lowest, size)
  const rowCount = low.reduce((sum, rows) => sum + rows.length, 0)
  const spare = (height - heightOf(low, lowest)) / Math.max(1, rowCount)
  return low.map((rows) =>
    rows.map((row) => Math.max(1, spare < 0 ? row + spare : Math.max(row, Math.min(highestRow, row + spare)))),
  )
}

/** Every row has its first line before one has its second. */
function lowered(
  lanes: readonly (readonly number[])[],
  height: number,
  lowest: readonly number[],
  size: number,
): readonly (readonly number[])[] {
  const low = lanes.map((rows) => rows.map((row) => Math.min(row, cardHeight(1, size))))
  let left = height - heightOf(low, lowest)
  for (let lines = 2; lines <= mostTitleLines; lines++) {
    const higher = cardHeight(lines, size)
    low.forEach((rows, lane) => {
      rows.forEach((_, index) => {
        if ((lanes[lane]?.[index] ?? 0) < higher) return
        const floor = lowest[lane] ?? 0
        const more = laneHeight(rows.with(index, higher), floor) - laneHeight(rows, floor)
        if (more > left) return
        rows[index] = higher
        left -= more
      })
    })
  }
  return low
}

function placed(
  { channels, held, across, room, hasFaces }: GridBasis,
  columns: readonly OverviewColumn[],
  { rows, lowest, size }: { rows: readonly (readonly number[])[]; lowest: readonly number[]; size: number },
): OverviewGrid {
  // Where not even the lowest rows have room, all lanes become lower.
  const squeeze = Math.min(1, room.height / Math.max(1, heightOf(rows, lowest)))
  let y = 0
  const lanes = channels.map((channel, index): OverviewLane => {
    const lane = { channel, y, height: laneHeight(rows[index] ?? [], lowest[index] ?? 0) * squeeze }
    y += lane.height
    return lane
  })
  const cells = columns.flatMap(({ stage, x, width }, column) =>
    lanes.map(({ channel, y, height }, lane): OverviewCell => {
      const touchpoints = held[column]?.[lane] ?? []
      const count = across[column] ?? 1
      const cardWidth = cardWidthIn(width, count)
      const tops = topsOf(rows[lane] ?? [], lowest[lane] ?? 0)
      const cards = touchpoints.map((_, index): Box => {
        const row = Math.floor(index / count)
        return {
          x: x + cellPadding + (index % count) * (cardWidth + cardGap),
          y: y + (tops[row] ?? 0) * squeeze,
          width: cardWidth,
          height: (rows[lane]?.[row] ?? 0) * squeeze,
        }
      })
      return { x, y, width, height, stage, channel, touchpoints, cards }
    }),
  )
  return { width: room.width, height: y, columns, lanes, cells, size, hasFaces, cutCount: cutIn(cells, size, hasFaces) }
}

/** From a lane's top to each of its rows, the cards of low lanes in their middle. */
function topsOf(rows: readonly number[], lowest: number): number[] {
  const cards = rows.reduce((sum, height) => sum + height, 0) + cardGap * Math.max(0, rows.length - 1)
  let top = (laneHeight(rows, lowest) - cards) / 2
  return rows.map((height) => {
    const at = top
    top += height + cardGap
    return at
  })
}

function cutIn(cells: readonly OverviewCell[], size: number, hasFaces: boolean): number {
  return cells.reduce(
    (sum, { touchpoints, cards }) =>
      sum +
      touchpoints.filter((touchpoint, index) => cards[index] && !hasRoom(touchpoint, cards[index], size, hasFaces))
        .length,
    0,
  )
}

function hasRoom(touchpoint: Touchpoint, card: Box, size: number, hasFaces: boolean): boolean {
  const { width, height } = titleRoom(touchpoint, card, hasFaces)
  return hasLine(height, size) && !slideLines(titleOf(touchpoint), width, { size }, titleLines(height, size)).isCut
}

/** What a card has for its title, beside its face. */
export function titleRoom(touchpoint: Touchpoint, { width, height }: Box, hasFaces: boolean): Room {
  return { width: titleWidth(touchpoint, width, hasFaces), height: height - 2 * overviewCard.end }
}

function titleWidth(touchpoint: Touchpoint, cardWidth: number, hasFaces: boolean): number {
  const { left, right, faceSize, faceGap } = overviewCard
  const face = !hasFaces || meanEmotion(touchpoint) === null ? 0 : faceSize + faceGap
  return Math.max(1, cardWidth - left - right - face)
}
