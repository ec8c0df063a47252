/** Walking the grid by arrow keys: from a touchpoint or an empty cell to the next one in a direction. */
import { type Cell, cellKey, inOrder, type JourneyDocument, touchpointsInCell } from './document.ts'
import type { Id } from './schema.ts'

/** A touchpoint, or an empty cell. */
export type Place = { readonly touchpointId: Id } | { readonly cell: Cell }

export function isSamePlace(one: Place | null, other: Place | null): boolean {
  return (one && placeKey(one)) === (other && placeKey(other))
}

function placeKey(place: Place): string {
  return 'cell' in place ? cellKey(place.cell) : place.touchpointId
}

export type Direction = 'left' | 'right' | 'up' | 'down'

/** How many cards of a stage stand side by side. */
export type AcrossOf = (stageId: Id) => number
const oneAcross: AcrossOf = () => 1

/**
 * The place next to `from`, as the cards stand: within its cell first, then in the cell beside, at the same height as far as that
 * reaches. At the edge of the grid, and where `from` is gone, null.
 */
export function placeBeside(
  document: JourneyDocument,
  from: Place,
  direction: Direction,
  acrossOf: AcrossOf = oneAcross,
): Place | null {
  const cell = cellOf(document, from)
  if (!cell) return null
  const here = touchpointsInCell(document, cell)
  const index = 'touchpointId' in from ? here.findIndex(({ id }) => id === from.touchpointId) : 0
  const across = acrossOf(cell.stageId)
  const inCell = here[indexBeside(index, here.length, across, direction)]
  if (inCell) return { touchpointId: inCell.id }
  const nextCell = cellBeside(document, cell, direction)
  if (!nextCell) return null
  const there = touchpointsInCell(document, nextCell)
  const next =
    there[indexEntered(Math.floor(index / across), index % across, there.length, acrossOf(nextCell.stageId), direction)]
  return next ? { touchpointId: next.id } : { cell: nextCell }
}

/** Where one step leads within a cell; -1 where it leads out of it. */
function indexBeside(index: number, count: number, across: number, direction: Direction): number {
  const [row, slot] = [Math.floor(index / across), index % across]
  if (direction === 'right') return slot + 1 < across && index + 1 < count ? index + 1 : -1
  if (direction === 'left') return slot > 0 ? index - 1 : -1
  if (direction === 'up') return row > 0 ? index - across : -1
  const lastRow = Math.floor((count - 1) / across)
  return row < lastRow ? Math.min(index + across, count - 1) : -1
}

/** Which card of the next cell is met when one comes from a row and a place in it. */
function indexEntered(row: number, slot: number, count: number, across: number, direction: Direction): number {
  const lastRow = Math.floor((count - 1) / across)
  if (direction === 'down') return Math.min(slot, across - 1, count - 1)
  if (direction === 'up') return Math.min(lastRow * across + Math.min(slot, across - 1), count - 1)
  const start = Math.min(row, lastRow) * across
  return direction === 'right' ? start : Math.min(start + across, count) - 1
}

/** The cell of a place; null where its touchpoint, stage or channel is gone. */
export function cellOf(document: JourneyDocument, place: Place): Cell | null {
  const cell = 'cell' in place ? place.cell : document.touchpoints.get(place.touchpointId)
  if (!cell || !document.stages.has(cell.stageId) || !document.channels.has(cell.channelId)) return null
  return { stageId: cell.stageId, channelId: cell.channelId }
}

/** The neighbouring cell; null at the edge of the grid. */
export function cellBeside(document: JourneyDocument, cell: Cell, direction: Direction): Cell | null {
  const step = direction === 'left' || direction === 'up' ? -1 : 1
  if (direction === 'left' || direction === 'right') {
    const stage = neighbour(inOrder(document.stages), cell.stageId, step)
    return stage && { stageId: stage.id, channelId: cell.channelId }
  }
  const channel = neighbour(inOrder(document.channels), cell.channelId, step)
  return channel && { stageId: cell.stageId, channelId: channel.id }
}

/**
 * The cell one stage on (`step` 1) or back (-1), as writing goes on: past the last stage it is the next channel's first one.
 * Null at the very end and the very beginning.
 */
export function cellInNextStage(document: JourneyDocument, cell: Cell, step: -1 | 1): Cell | null {
  const beside = cellBeside(document, cell, step === 1 ? 'right' : 'left')
  if (beside) return beside
  const channel = neighbour(inOrder(document.channels), cell.channelId, step)
  const stage = inOrder(document.stages).at(step === 1 ? 0 : -1)
  return channel && stage ? { stageId: stage.id, channelId: channel.id } : null
}

/** Where Tab leads: the place one stage on or back, in the next channel past the last stage. */
export function placeInNextStage(document: JourneyDocument, from: Place, step: -1 | 1): Place | null {
  const beside = placeBeside(document, from, step === 1 ? 'right' : 'left')
  if (beside) return beside
  const cell = cellOf(document, from)
  const next = cell && cellInNextStage(document, cell, step)
  if (!next) return null
  const first = touchpointsInCell(document, next)[0]
  return first ? { touchpointId: first.id } : { cell: next }
}

function neighbour<T extends { id: Id }>(records: readonly T[], id: Id, step: number): T | null {
  const index = records.findIndex((record) => record.id === id)
  return index < 0 ? null : (records[index + step] ?? null)
}

/** Where a walk begins when nothing is selected: the first cell's first touchpoint, or the cell itself. */
export function firstPlace(document: JourneyDocument): Place | null {
  const stage = inOrder(document.stages)[0]
  const channel = inOrder(document.channels)[0]
  if (!stage || !channel) return null
  const cell = { stageId: stage.id, channelId: channel.id }
  const first = touchpointsInCell(document, cell)[0]
  return first ? { touchpointId: first.id } : { cell }
}

/** Where a new touchpoint of a stage goes: the first channel that has none there, else the first; null without channels. */
export function cellToFill(document: JourneyDocument, stageId: Id): Cell | null {
  const cells = inOrder(document.channels).map(({ id }) => ({ stageId, channelId: id }))
  return cells.find((cell) => touchpointsInCell(document, cell).length === 0) ?? cells[0] ?? null
}
