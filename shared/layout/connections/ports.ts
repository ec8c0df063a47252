/**
 * Where connections leave and enter a card's sides.
 *
 * Every card's top is a multiple of the step from every other's, and each use of a port keeps to its own part of the step: level
 * lines in its middle, ways out below it, ways in from the left above it, ways in from the right at its edge. So lines that come
 * into one gutter from both sides never lie on one another, whichever tracks they turn into.
 */
import type { Placement } from '../grid/cell-flow.ts'
import { step } from '../grid/map-sizes.ts'
import { type Route, slotsOf, type TakenSlots } from './routes.ts'

type Use = 'out' | 'in' | 'in-from-right'

/** Middle of each use's part of the step. */
const partOf: Record<Use, number> = { out: 6, in: 2, 'in-from-right': 0 }
/** Slots by liking: ways out low, ways in high, so that the two don't come close between cards that face each other. */
const liked: Record<Use, readonly number[]> = {
  out: [4 * step, 3 * step, 5 * step],
  in: [2 * step, 3 * step, step],
  'in-from-right': [2 * step, step],
}
/** Where a slot has to hold several ports they spread by this much to both sides, and stay in the use's part. */
const halfPart = 0.8

export type Ports = { readonly out: ReadonlyMap<Route, number>; readonly in: ReadonlyMap<Route, number> }

/** `laneTops`: y of each lane's first cards. `turnY`: the height that a route makes for from its source, or comes from to its target. */
export function portsOf(
  routes: readonly Route[],
  taken: TakenSlots,
  laneTops: readonly number[],
  turnY: (route: Route, end: 'from' | 'to') => number,
): Ports {
  const sides: Record<Use, Map<Placement, Route[]>> = { out: new Map(), in: new Map(), 'in-from-right': new Map() }
  const add = (use: Use, card: Placement, route: Route) => {
    const side = sides[use].get(card)
    if (side) side.push(route)
    else sides[use].set(card, [route])
  }
  for (const route of routes) {
    if (route.kind === 'down' || route.kind === 'straight') continue
    add('out', route.from, route)
    add(route.kind === 'hook' ? 'in-from-right' : 'in', route.to, route)
  }
  const out = new Map<Route, number>()
  const into = new Map<Route, number>()
  for (const use of ['out', 'in', 'in-from-right'] as const) {
    const end = use === 'out' ? 'from' : 'to'
    for (const [card, users] of sides[use]) {
      const free = freeSlots(card, use, taken)
      const ys = portOffsets(free, users.length, partOf[use])
      if (users.length > 1) users.sort((a, b) => turnY(a, end) - turnY(b, end))
      const top = (laneTops[card.lane] ?? 0) + card.offset
      users.forEach((route, index) => {
        ;(use === 'out' ? out : into).set(route, top + (ys[index] ?? 0))
      })
    }
  }
  return { out, in: into }
}

/** The slots of a card's side by liking, those that a level line has taken last. */
function freeSlots(card: Placement, use: Use, taken: TakenSlots): readonly number[] {
  const takenHere = (use === 'in' ? taken.left : taken.right).get(card)
  const byLiking = slotsByLiking(card, use)
  if (!takenHere) return byLiking
  return [...byLiking.filter((slot) => !takenHere.has(slot)), ...byLiking.filter((slot) => takenHere.has(slot))]
}

const likedByHeight: Record<Use, Map<number, readonly number[]>> = {
  out: new Map(),
  in: new Map(),
  'in-from-right': new Map(),
}

function slotsByLiking(card: Placement, use: Use): readonly number[] {
  const known = likedByHeight[use].get(card.height)
  if (known) return known
  const all = slotsOf(card)
  const slots = [
    ...liked[use].filter((slot) => all.includes(slot)),
    ...all.filter((slot) => !liked[use].includes(slot)),
  ]
  likedByHeight[use].set(card.height, slots)
  return slots
}

/** `count` offsets from the card's top in ascending order, all different. */
function portOffsets(slots: readonly number[], count: number, part: number): number[] {
  if (count === 1) return [(slots[0] ?? 0) + part]
  const perSlot = Math.ceil(count / slots.length)
  const used = slots.slice(0, Math.ceil(count / perSlot)).sort((a, b) => a - b)
  return used.flatMap((slot) =>
    Array.from({ length: perSlot }, (_, index) => {
      const spread = perSlot === 1 ? 0 : -halfPart + (2 * halfPart * index) / (perSlot - 1)
      return slot + part + spread
    }),
  )
}
