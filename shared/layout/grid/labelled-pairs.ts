/** Which touchpoints a connection with words joins: where they stand one above the other, the words take room between them. */
import type { JourneyDocument } from '../../journey/document.ts'
import type { Id } from '../../journey/schema.ts'

/** By the touchpoint from which connections lead. */
export type LabelledPairs = ReadonlyMap<Id, readonly Id[]>

const known = new WeakMap<JourneyDocument['connections'], LabelledPairs>()

export function labelledPairsOf({ connections }: JourneyDocument): LabelledPairs {
  const before = known.get(connections)
  if (before) return before
  const pairs = new Map<Id, Id[]>()
  for (const { from, to, label } of connections.values()) {
    if (label.trim() === '') continue
    const ends = pairs.get(from)
    if (ends) ends.push(to)
    else pairs.set(from, [to])
  }
  known.set(connections, pairs)
  return pairs
}
