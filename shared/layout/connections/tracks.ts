/** Gives lines that run side by side a track each, so that lines can be told apart, and bundles them where they are too many for that. */

/** A stretch of a line: from `from` to `to` (`from` <= `to`) along the track. Stretches of a lower group take the first tracks. */
export type Stretch = {
  readonly from: number
  readonly to: number
  readonly group: number
  /** Counts the group's tracks from its end, which saves crossings among lines that lead downwards. */
  readonly isReversed: boolean
}

export type Tracks<T> = { readonly count: number; readonly trackOf: ReadonlyMap<T, number> }

/** So many lines run side by side; where there would be more, neighbours share one. */
export const mostTracks = 8

/**
 * Assigns tracks from 0 by interval colouring within each group; stretches that come within `distance` never share one, unless
 * there are so many that each group bundles neighbours.
 */
export function assignTracks<T extends Stretch>(stretches: readonly T[], distance: number): Tracks<T> {
  const groups = [...Map.groupBy(stretches, ({ group }) => group)].sort(([a], [b]) => a - b)
  const coloured = groups.map(([, members]) => colourGroup(members, distance))
  const total = coloured.reduce((sum, { count }) => sum + count, 0)
  const trackOf = new Map<T, number>()
  let first = 0
  for (const { count, trackOf: own } of coloured) {
    const spare = mostTracks - coloured.length
    const share = total <= mostTracks ? count : 1 + Math.floor((spare * count) / total)
    for (const [member, track] of own) trackOf.set(member, first + Math.floor((track * share) / count))
    first += share
  }
  return { count: first, trackOf }
}

function colourGroup<T extends Stretch>(members: T[], distance: number): Tracks<T> {
  const trackOf = new Map<T, number>()
  members.sort((a, b) => a.from - b.from || a.to - b.to)
  const ends = trackEnds(members.length)
  let count = 0
  for (const member of members) {
    const track = ends.firstBefore(member.from - distance)
    ends.set(track, member.to)
    count = Math.max(count, track + 1)
    trackOf.set(member, track)
  }
  for (const member of members) {
    if (member.isReversed) trackOf.set(member, count - 1 - (trackOf.get(member) ?? 0))
  }
  return { count, trackOf }
}

/** Where each of up to `count` tracks ends so far. A tree of least ends finds the first free track without trying them all. */
function trackEnds(count: number) {
  let size = 1
  while (size < count) size *= 2
  const least = new Float64Array(2 * size).fill(Number.NEGATIVE_INFINITY)
  return {
    /** The first track that ends before `limit`. */
    firstBefore(limit: number): number {
      let node = 1
      while (node < size) node = (least[2 * node] ?? 0) < limit ? 2 * node : 2 * node + 1
      return node - size
    },
    set(track: number, end: number): void {
      let node = track + size
      least[node] = end
      for (node >>= 1; node > 0; node >>= 1) least[node] = Math.min(least[2 * node] ?? 0, least[2 * node + 1] ?? 0)
    },
  }
}

/** From the first track to the last, in units. */
export function spanOf(count: number, pitch: number): number {
  return Math.max(0, count - 1) * pitch
}
