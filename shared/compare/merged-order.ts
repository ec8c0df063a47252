/** The records of both journeys in one order. */
import type { Id } from '../journey/schema.ts'
import type { Pairs } from './pairing.ts'

/**
 * The records of the later journey, and among them those that only the earlier one has, each after the neighbour that it had.
 * @param isKept whether a record of the earlier journey stands where its partner does; left out, wherever it has one
 */
export function mergeInOrder<T extends { readonly id: Id }>(
  before: readonly T[],
  after: readonly T[],
  { toAfter }: Pairs,
  isKept: (record: T) => boolean = () => true,
): readonly T[] {
  const merged = [...after]
  let place = 0
  for (const record of before) {
    const partnerId = toAfter.get(record.id)
    const isThere = partnerId !== undefined && isKept(record)
    if (!isThere) merged.splice(place, 0, record)
    place = isThere ? merged.findIndex(({ id }) => id === partnerId) + 1 : place + 1
  }
  return merged
}
