/**
 * Which way each connection takes through the grid, before anything has coordinates.
 *
 * Gutter g lies left of column g, the last one right of the last column. Gap g lies above lane g, the last one below the last
 * lane. A way leaves its source on the right and enters its target from the left, but for two cards of one column: the next card
 * below is reached straight down, any other by a hook on the right. A stage whose cards stand side by side has a column for each.
 */
import type { Connection, Id } from '../../journey/schema.ts'
import type { Placement } from '../grid/cell-flow.ts'
import type { Grid } from '../grid/grid.ts'
import { step } from '../grid/map-sizes.ts'

type Ends = { readonly connection: Connection; readonly from: Placement; readonly to: Placement }

export type Route = Ends &
  (
    | { readonly kind: 'down' }
    /** A level line; `offset` in units from the top of the lane's cards. */
    | { readonly kind: 'straight'; readonly offset: number }
    /** One vertical in one gutter; a hook enters its target from the right. */
    | { readonly kind: 'bend' | 'hook'; readonly gutter: number }
    /** A vertical in a gutter, a level run in the gap between two lanes, a vertical in another gutter. */
    | { readonly kind: 'detour'; readonly gutter: number; readonly gap: number; readonly lastGutter: number }
  )

/** A card's side is divided into slots of one step; the first and the last step stay free for the round corners. */
export function slotsOf({ height }: { readonly height: number }): readonly number[] {
  const known = slotsByHeight.get(height)
  if (known) return known
  const slots = Array.from({ length: height / step - 2 }, (_, index) => (index + 1) * step)
  slotsByHeight.set(height, slots)
  return slots
}

/** Cards have few heights. */
const slotsByHeight = new Map<number, readonly number[]>()

/** Level with the middle of a card of one title line, so that the first cards of two cells are joined by a level line. */
const levelSlot = 3 * step

/** The slots of a card's right side by liking of level lines. */
function levelSlotsOf(card: Placement): readonly number[] {
  const slots = slotsOf(card)
  return slots.includes(levelSlot) ? [levelSlot, ...slots.filter((slot) => slot !== levelSlot)] : slots
}

/** Which slots of a card's sides level lines have taken. */
export type TakenSlots = { readonly left: Map<Placement, Set<number>>; readonly right: Map<Placement, Set<number>> }

function take(side: Map<Placement, Set<number>>, card: Placement, slot: number): void {
  const taken = side.get(card)
  if (taken) taken.add(slot)
  else side.set(card, new Set([slot]))
}

export function routesOf(grid: Grid, connections: readonly Connection[]): { routes: Route[]; taken: TakenSlots } {
  const taken: TakenSlots = { left: new Map(), right: new Map() }
  const joinedDown = new Set<Id>()
  const routes: Route[] = []
  for (const connection of connections) {
    const from = grid.placements.get(connection.from)
    const to = grid.placements.get(connection.to)
    if (from && to && from !== to) routes.push(routeOf(grid, { connection, from, to }, taken, joinedDown))
  }
  return { routes, taken }
}

function routeOf(grid: Grid, ends: Ends, taken: TakenSlots, joinedDown: Set<Id>): Route {
  const { from, to } = ends
  if (from.column === to.column) {
    if (isNextBelow(grid, from, to) && !joinedDown.has(from.touchpointId)) {
      joinedDown.add(from.touchpointId)
      return { ...ends, kind: 'down' }
    }
    return { ...ends, kind: 'hook', gutter: from.column + 1 }
  }
  if (from.column < to.column) {
    const isSourceRowFree = isRowFree(grid, from.lane, from.column + 1, to.column)
    if (from.lane === to.lane && isSourceRowFree) {
      const offset = levelOffset(from, to, taken)
      if (offset !== null) return { ...ends, kind: 'straight', offset }
    }
    if (isSourceRowFree) return { ...ends, kind: 'bend', gutter: to.column }
    if (isRowFree(grid, to.lane, from.column + 1, to.column)) return { ...ends, kind: 'bend', gutter: from.column + 1 }
  }
  return { ...ends, kind: 'detour', gutter: from.column + 1, gap: gapFor(grid, from, to), lastGutter: to.column }
}

function isNextBelow(grid: Grid, from: Placement, to: Placement): boolean {
  if (from.lane === to.lane) return to.index === from.index + 1
  if (from.lane > to.lane || !from.isLast || to.index !== 0) return false
  for (let lane = from.lane + 1; lane < to.lane; lane++) if (!grid.isFree[lane]?.[from.column]) return false
  return true
}

function isRowFree(grid: Grid, lane: number, fromColumn: number, toColumn: number): boolean {
  for (let column = fromColumn; column < toColumn; column++) if (!grid.isFree[lane]?.[column]) return false
  return true
}

/** Where a level line can join both cards in slots that no other level line has taken; null where they don't face each other. */
function levelOffset(from: Placement, to: Placement, taken: TakenSlots): number | null {
  // A level line lies in both cards, so that most pairs need no looking at slots.
  if (from.offset + from.height <= to.offset || to.offset + to.height <= from.offset) return null
  for (const slot of levelSlotsOf(from)) {
    const slotOfTarget = from.offset + slot - to.offset
    if (slotOfTarget < step || slotOfTarget > to.height - 2 * step) continue
    if (taken.right.get(from)?.has(slot) || taken.left.get(to)?.has(slotOfTarget)) continue
    take(taken.right, from, slot)
    take(taken.left, to, slotOfTarget)
    return from.offset + slot + step / 2
  }
  return null
}

/** The gap next to the target's lane, on the source's side; in one lane the gap above or below, whichever is nearer. */
function gapFor(grid: Grid, from: Placement, to: Placement): number {
  if (from.lane < to.lane) return to.lane
  if (from.lane > to.lane) return to.lane + 1
  const middle = (from.offset + from.height / 2 + to.offset + to.height / 2) / 2
  return middle < (grid.contentHeights[from.lane] ?? 0) / 2 ? from.lane : from.lane + 1
}
