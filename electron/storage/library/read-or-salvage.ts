/** What the window sees of a journey, and whether it may change it. */
import { FailureError } from '../../../shared/failure.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { readJourney } from '../journeys/journeys.ts'
import { salvageJourney } from '../journeys/salvage.ts'
import type { Library } from './open.ts'

/** The journey; of one that isn't as it was saved, what can be read. */
export function readOrSalvage({ database, damage }: Library, journeyId: Id): JourneyDocument {
  return damage.isIn(journeyId) ? salvageJourney(database, journeyId) : readJourney(database, journeyId)
}

/** Why the journey can't be changed; null where it can. */
export function reasonReadOnly({ isReadOnly, damage }: Library, journeyId: Id): string | null {
  if (isReadOnly) return 'This library is read-only.'
  if (!damage.isIn(journeyId)) return null
  return 'This journey is damaged. You can read what is left, but not edit it.'
}

/** @throws FailureError `not-saved` */
export function refuseReadOnly(library: Library, journeyId: Id): void {
  const reason = reasonReadOnly(library, journeyId)
  if (reason !== null) throw new FailureError('not-saved', reason)
}
