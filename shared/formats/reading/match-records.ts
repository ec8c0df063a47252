/** Finds again, in a text that somebody changed, the records that it was written from. */

/**
 * Pairs what stands there with what was written, by one way of recognizing after the other; of several alike the first
 * goes with the first. What was paired by an earlier way isn't looked at again.
 * @param ways each yields the keys of both sides; null is never recognized
 */
export function matchRecords<W extends object, F extends object>(
  written: readonly W[],
  found: readonly F[],
  ways: readonly { readonly written: (one: W) => string | null; readonly found: (one: F) => string | null }[],
): Map<F, W> {
  const pairs = new Map<F, W>()
  const taken = new Set<W>()
  for (const way of ways) {
    const waiting = Map.groupBy(
      written.filter((one) => !taken.has(one)),
      way.written,
    )
    for (const one of found) {
      const key = pairs.has(one) ? null : way.found(one)
      const match = key === null ? undefined : waiting.get(key)?.shift()
      if (!match) continue
      pairs.set(one, match)
      taken.add(match)
    }
  }
  return pairs
}
