/** Which of the records that stand in two orders were moved, so that the others keep their order. */

/**
 * The fewest that have to move to lead from one order to the other. Where that leaves a choice, the names decide, so that the
 * way back moves the same ones.
 * @param before names in one order
 * @param after the same names in the other
 */
export function reorderedAmong(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = before.length
  while (end > start && before[end - 1] === after[end - 1]) end--
  if (start === end) return new Set()
  const moved = new Set(before.slice(start, end))
  for (const name of longestKept(before.slice(start, end), after.slice(start, end))) moved.delete(name)
  return moved
}

/** The longest run of names that both orders have in the same order; among several the first by name. */
function longestKept(before: readonly string[], after: readonly string[]): string[] {
  const placeAfter = new Map(after.map((name, place) => [name, place]))
  const places = before.map((name) => placeAfter.get(name) ?? 0)
  const lengths = places.map(() => 1)
  for (let at = places.length - 1; at >= 0; at--) {
    for (let later = at + 1; later < places.length; later++) {
      const isKept = (places[later] ?? 0) > (places[at] ?? 0)
      if (isKept) lengths[at] = Math.max(lengths[at] ?? 1, 1 + (lengths[later] ?? 1))
    }
  }
  const kept: string[] = []
  let [last, lastPlace] = [-1, -1]
  for (let length = Math.max(...lengths); length > 0; length--) {
    const fitting = before.flatMap((name, at) =>
      at > last && (places[at] ?? 0) > lastPlace && lengths[at] === length ? [{ name, at }] : [],
    )
    const next = fitting.reduce((first, candidate) => (candidate.name < first.name ? candidate : first))
    kept.push(next.name)
    last = next.at
    lastPlace = places[next.at] ?? 0
  }
  return kept
}
