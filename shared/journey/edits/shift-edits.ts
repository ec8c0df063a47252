/** Moving touchpoints of several cells together, so that they keep their places to one another. */
import { applyChange, type Change, emptyChange, squashChanges } from '../change.ts'
import { type Cell, cellKey, inOrder, type JourneyDocument } from '../document.ts'
import type { Id, Touchpoint } from '../schema.ts'
import { moveTouchpoints } from './edits.ts'

/** The cells in which some touchpoints stand, by `cellKey`. */
export function cellsOf(document: JourneyDocument, touchpointIds: Iterable<Id>): ReadonlySet<string> {
  return new Set([...touchpointIds].flatMap((id) => document.touchpoints.get(id) ?? []).map(cellKey))
}

/** How far: in stages to the right and in channels down. */
export type Shift = { readonly stages: number; readonly channels: number }

/** The stages and channels between two cells; no shift where one of them isn't in the grid. */
export function shiftBetween(document: JourneyDocument, from: Cell, to: Cell): Shift {
  const at = placeInGrid(document, from)
  const next = placeInGrid(document, to)
  return at && next ? { stages: next.stage - at.stage, channels: next.channel - at.channel } : noShift
}

/**
 * Moves each touchpoint to the end of the cell that lies so far from its own. Where one of them would leave the grid, all go
 * only as far as they can together.
 */
export function shiftTouchpoints(document: JourneyDocument, touchpointIds: Iterable<Id>, wanted: Shift): Change {
  const ids = new Set(touchpointIds)
  const moving = inOrder(document.touchpoints).filter(({ id }) => ids.has(id))
  const shift = within(document, moving, wanted)
  if (shift.stages === 0 && shift.channels === 0) return emptyChange
  let after = document
  let change: Change = emptyChange
  for (const group of Map.groupBy(moving, cellKey).values()) {
    const cell = group[0] && cellAway(document, group[0], shift)
    if (!cell) continue
    const moved = moveTouchpoints(
      after,
      group.map(({ id }) => id),
      cell,
    )
    after = applyChange(after, moved)
    change = squashChanges(change, moved)
  }
  return change
}

/** The cell that lies so far from another; null outside of the grid. */
export function cellAway(document: JourneyDocument, cell: Cell, shift: Shift): Cell | null {
  const at = placeInGrid(document, cell)
  const stage = at && inOrder(document.stages)[at.stage + shift.stages]
  const channel = at && inOrder(document.channels)[at.channel + shift.channels]
  return stage && channel ? { stageId: stage.id, channelId: channel.id } : null
}

const noShift: Shift = { stages: 0, channels: 0 }

type PlaceInGrid = { readonly stage: number; readonly channel: number }

export function placeInGrid(document: JourneyDocument, cell: Cell): PlaceInGrid | null {
  const stage = inOrder(document.stages).findIndex(({ id }) => id === cell.stageId)
  const channel = inOrder(document.channels).findIndex(({ id }) => id === cell.channelId)
  return stage < 0 || channel < 0 ? null : { stage, channel }
}

function within(document: JourneyDocument, moving: readonly Touchpoint[], wanted: Shift): Shift {
  const places = moving.flatMap((touchpoint) => placeInGrid(document, touchpoint) ?? [])
  const limit = (shift: number, at: readonly number[], size: number) =>
    Math.max(-Math.min(...at), Math.min(shift, size - 1 - Math.max(...at)))
  if (places.length === 0) return noShift
  const stages = places.map(({ stage }) => stage)
  const channels = places.map(({ channel }) => channel)
  return {
    stages: limit(wanted.stages, stages, document.stages.size),
    channels: limit(wanted.channels, channels, document.channels.size),
  }
}
