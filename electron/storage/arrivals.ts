/** A journey that comes into the library from a file. */
import type { Database } from 'better-sqlite3'
import { nanoid } from 'nanoid'
import { FailureError } from '../../shared/failure.ts'
import { writeJourneyFile } from '../../shared/formats/journey-file.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import type { Id } from '../../shared/journey/schema.ts'
import { hasJourney, insertJourney, readJourney } from './journeys.ts'

/**
 * Adds the journey and answers its id. Where the library holds the very same, that one is meant; where it holds another
 * under that id, what arrives is a journey of its own under a new id.
 */
export function bringIn(database: Database, document: JourneyDocument): Id {
  const { journey } = document
  if (!hasJourney(database, journey.id)) {
    insertJourney(database, document)
    return journey.id
  }
  if (holdsTheSame(database, document)) return journey.id
  const copyId = nanoid()
  insertJourney(database, { ...document, journey: { ...journey, id: copyId } })
  return copyId
}

function holdsTheSame(database: Database, document: JourneyDocument): boolean {
  try {
    return writeJourneyFile(readJourney(database, document.journey.id)) === writeJourneyFile(document)
  } catch (error) {
    // Put aside: bringing in a file doesn't bring that one back.
    if (error instanceof FailureError && error.code === 'journey-missing') return false
    throw error
  }
}
