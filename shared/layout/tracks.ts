/** Gives lines that run side by side a track each, so that no two lie on one another. */

/** A stretch of a line: from `from` to `to` (`from` <= `to`) along the track. Stretches of a lower group take the first tracks. */
export type Stretch = {
  readonly from: number
  readonly to: number
  readonly group: number
  /** Counts the group's tracks from its end, which saves crossings among lines that lead downwards. */
  readonly isReversed: boolean
}

export type Tracks<T> = { readonly count: number; readonly trackOf: ReadonlyMap<T, number> }

/** Assigns tracks from 0 by interval colouring within each group; stretches that come within `distance` never share one. */
export function assignTracks<T extends Stretch>(stretches: readonly T[], distance: number): Tracks<T> {
  const trackOf = new Map<T, number>()
  let count = 0
  const groups = [...new Set(stretches.map(({ group }) => group))].sort((a, b) => a - b)
  for (const group of groups) {
    const members = stretches.filter((stretch) => stretch.group === group)
    members.sort((a, b) => a.from - b.from || a.to - b.to)
    const ends = trackEnds(members.length)
    let used = 0
    for (const member of members) {
      const track = ends.firstBefore(member.from - distance)
      ends.set(track, member.to)
      used = Math.max(used, track + 1)
      trackOf.set(member, track)
    }
    for (const member of members) {
      const track = trackOf.get(member) ?? 0
      trackOf.set(member, count + (member.isReversed ? used - 1 - track : track))
    }
    count += used
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

/** Distance between neighbouring tracks and the whole width from the first to the last, in units. */
export function spreadTracks(count: number, pitch: number, longest: number): { pitch: number; span: number } {
  if (count < 2) return { pitch, span: 0 }
  const spread = Math.min(pitch, longest / (count - 1))
  return { pitch: spread, span: spread * (count - 1) }
}
