/** What was copied on a canvas carries the id of what it was copied from. */
import type { Id } from '../../journey/schema.ts'

/** The id that a record carries, or a new one where it carries none or another record has it already. */
export type IdFor = (carried: unknown) => Id

export function onlyOnce(newId: () => Id): IdFor {
  const taken = new Set<Id>()
  return (carried) => {
    const id = typeof carried === 'string' && !taken.has(carried) ? carried : newId()
    taken.add(id)
    return id
  }
}
