/** Hands out the objects of the layout before where their values are the same, so that the canvas rebuilds only what changed. */
import type { JourneyLayout } from './types.ts'

export function reuseLayout(layout: JourneyLayout, previous: JourneyLayout): JourneyLayout {
  return {
    ...layout,
    stages: reuseList(layout.stages, previous.stages),
    channels: reuseList(layout.channels, previous.channels),
    cells: reuseMap(layout.cells, previous.cells),
    cards: reuseMap(layout.cards, previous.cards),
    ghosts: reuseList(layout.ghosts, previous.ghosts),
    connections: reuseMap(layout.connections, previous.connections),
  }
}

function reuseMap<T extends object>(
  next: ReadonlyMap<string, T>,
  previous: ReadonlyMap<string, T>,
): ReadonlyMap<string, T> {
  const reused = new Map<string, T>()
  let isSame = next.size === previous.size
  for (const [key, value] of next) {
    const before = previous.get(key)
    const isKept = before !== undefined && isEqual(value, before)
    reused.set(key, isKept ? before : value)
    isSame &&= isKept
  }
  return isSame ? previous : reused
}

function reuseList<T extends object>(next: readonly T[], previous: readonly T[]): readonly T[] {
  const reused = next.map((value, index) => {
    const before = previous[index]
    return before !== undefined && isEqual(value, before) ? before : value
  })
  const isSame = next.length === previous.length && reused.every((value, index) => value === previous[index])
  return isSame ? previous : reused
}

/** Equal in all values, lists and records inside included. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
}
