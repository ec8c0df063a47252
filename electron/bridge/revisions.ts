/** How often each journey was written to since the app began, so that a window knows whether it heard of all that was done. */
import type { Id } from '../../shared/journey/schema.ts'

export type Revisions = {
  readonly of: (journeyId: Id) => number
  /** Counts one more. */
  readonly next: (journeyId: Id) => number
}

export function createRevisions(): Revisions {
  const counts = new Map<Id, number>()
  const of = (journeyId: Id) => counts.get(journeyId) ?? 0
  return {
    of,
    next(journeyId) {
      counts.set(journeyId, of(journeyId) + 1)
      return of(journeyId)
    },
  }
}
