/** A to-be made of a journey. */
import type { Database } from 'better-sqlite3'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import type { Id } from '../../shared/journey/schema.ts'
import { insertJourney } from './journeys.ts'
import { prepared } from './records.ts'
import { decodeValue, type Row } from './rows.ts'

/** Adds the to-be under a new id. Its records keep their ids, so that the two can be compared. */
export function deriveToBe(database: Database, { journey, ...lists }: JourneyDocument, toBeId: Id, at: string): void {
  const title = freeTitle(journey.title, titlesOfToBes(database))
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

/** The title itself, as the state tells the two apart; a second to-be of that title is numbered. */
function freeTitle(title: string, taken: ReadonlySet<string>): string {
  if (!taken.has(title)) return title
  let number = 2
  while (taken.has(`${title} ${number}`)) number++
  return `${title} ${number}`
}

function titlesOfToBes(database: Database): ReadonlySet<string> {
  const sql = "SELECT title FROM journeys WHERE deleted_at IS NULL AND state = 'to-be'"
  return new Set((prepared(database, sql).all() as Row[]).map(({ title }) => String(decodeValue(title))))
}
