/** A to-be made of a journey. */
import type { Database } from 'better-sqlite3'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { toBeTitle } from '../../../shared/journey/edits/counted-title.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { insertJourney, titlesInLibrary } from './journeys.ts'

/** Adds the to-be under a new id. Its records keep their ids, so that the two can be compared. */
export function deriveToBe(database: Database, { journey, ...lists }: JourneyDocument, toBeId: Id, at: string): void {
  const title = toBeTitle(journey.title, titlesInLibrary(database))
  const toBe = {
    ...journey,
    id: toBeId,
    state: 'to-be',
    basedOn: journey.id,
    title,
    createdAt: at,
    updatedAt: at,
  } as const
  insertJourney(database, { ...lists, journey: toBe })
}
