/** How many cards stand side by side in each column, and how wide they are: by how full the cells are and how much room there is. */
import { cardGap, cardWidth, collapsedColumnWidth, gutterWidth, minimumLaneHeight } from './map-sizes.ts'

/** What there is for the grid at 100 %, in units. */
export type Room = {
  readonly width: number
  readonly height: number
  /** A picture ends where the map does: its lanes needn't be higher than what is in them. */
  readonly isPicture?: true
}

export type ColumnWidths = {
  /** By stage: how many cards stand side by side in a cell at most. */
  readonly across: readonly number[]
  readonly cardWidth: number
  readonly gutterWidth: number
  /** In a cell of more rows than this cards are compact. */
  readonly mostRoomyRows: number
  /** By lane: how high it will be, roughly; empty where there is no room to fill. */
  readonly laneHeights: readonly number[]
}

/** By stage, then by lane: how many cards stand in the cell. */
export type CellCounts = readonly (readonly number[])[]

type Basis = {
  readonly counts: CellCounts
  readonly isFolded: readonly boolean[]
  readonly room: Room
  readonly mostRoomyRows: number
}

/** One card beside the other only if that is as wide as this; and no wider than can be read at a glance. */
const narrowestCard = 148
const widestCard = 320
/** What a row of cards takes of a lane's height, roughly: titles must not decide, or each letter could move columns. */
const rowHeight = 88
const compactRowHeight = 56
const laneRoom = 8
/** A wider map must show at least so much larger as a whole, or it stays as wide as the room. */
const worthIt = 1.04
/** Where the whole map would be shown smaller than this, cards are compact from the second row on. */
const dense = 0.85

/**
 * The fullest column gets a second and a third card beside the first as long as the room is wide enough; ties go to the first.
 * Beyond that columns widen only while the map as a whole can then be shown larger, which is when it is too high for the room.
 * Depends on numbers of cards alone. Without a room each column is one card wide.
 */
export function columnWidthsFor(
  stageCount: number,
  { counts, isFolded, room }: { counts: CellCounts; isFolded: readonly boolean[]; room: Room | null },
): ColumnWidths {
  if (!room) {
    const across = Array.from({ length: stageCount }, () => 1)
    return { across, cardWidth, gutterWidth, mostRoomyRows: Number.POSITIVE_INFINITY, laneHeights: [] }
  }
  const roomy: Basis = { counts, isFolded, room, mostRoomyRows: 2 }
  const wanted = widened(roomy)
  const basis = wanted.shown < dense ? { ...roomy, mostRoomyRows: 1 } : roomy
  const { across } = basis === roomy ? wanted : widened(basis)
  const laneHeights = laneHeightsOf(basis, across)
  return { across, ...stretched(across, isFolded, room), mostRoomyRows: basis.mostRoomyRows, laneHeights }
}

/** Cards and, when those are wide enough, gutters take what the room has left. */
function stretched(
  across: readonly number[],
  isFolded: readonly boolean[],
  room: Room,
): Pick<ColumnWidths, 'cardWidth' | 'gutterWidth'> {
  const slots = sum(across.map((count, stage) => (isFolded[stage] ? 0 : count)))
  const left = room.width - widthOf(across, isFolded, 0)
  const wide = slots === 0 ? cardWidth : Math.min(widestCard, Math.max(narrowestCard, evenFloor(left / slots)))
  const rest = across.length === 0 ? 0 : evenFloor((left - slots * wide) / across.length)
  return { cardWidth: wide, gutterWidth: gutterWidth + Math.max(0, rest) }
}

type Widened = { readonly across: readonly number[]; readonly shown: number }

function widened(basis: Basis): Widened {
  const { counts, isFolded, room } = basis
  const fullest = counts.map((cells, stage) => (isFolded[stage] ? 0 : Math.max(0, ...cells)))
  const across = counts.map(() => 1)
  let best: Widened = { across: [...across], shown: shownAt(basis, across) }
  while (true) {
    const rows = across.map((count, stage) => Math.ceil((fullest[stage] ?? 0) / count))
    const most = Math.max(1, ...rows)
    if (most === 1) return best
    const stage = rows.indexOf(most)
    // As few cards side by side as spare a row.
    across[stage] = Math.ceil((fullest[stage] ?? 0) / (most - 1))
    const width = widthOf(across, isFolded, narrowestCard)
    const shown = shownAt(basis, across)
    if (width <= room.width || shown > best.shown * worthIt) best = { across: [...across], shown }
    if (width > room.width && room.width / width < best.shown) return best
  }
}

function widthOf(across: readonly number[], isFolded: readonly boolean[], cardWidth: number): number {
  return sum(
    across.map(
      (count, stage) =>
        gutterWidth + (isFolded[stage] ? collapsedColumnWidth : count * cardWidth + (count - 1) * cardGap),
    ),
  )
}

/** How large the whole map can be shown. */
function shownAt(basis: Basis, across: readonly number[]): number {
  const { isFolded, room } = basis
  const width = widthOf(across, isFolded, narrowestCard)
  const height = sum(laneHeightsOf(basis, across))
  return Math.min(1, room.width / Math.max(1, width), room.height / Math.max(1, height))
}

function laneHeightsOf({ counts, mostRoomyRows }: Basis, across: readonly number[]): readonly number[] {
  return (counts[0] ?? []).map((_, lane) => {
    let rows = 0
    for (const [stage, cells] of counts.entries()) {
      rows = Math.max(rows, Math.ceil((cells[lane] ?? 0) / (across[stage] ?? 1)))
    }
    return Math.max(minimumLaneHeight, rows * (rows > mostRoomyRows ? compactRowHeight : rowHeight) + laneRoom)
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function evenFloor(number: number): number {
  return 2 * Math.floor(number / 2)
}
