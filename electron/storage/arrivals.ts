/** A journey that comes into the library from a file. */
import { hash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { nanoid } from 'nanoid'
import { FailureError } from '../../shared/failure.ts'
import { writeJourneyFile } from '../../shared/formats/journey-file.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import type { Id } from '../../shared/journey/schema.ts'
import { hasJourney, insertJourney, readJourney, saving } from './journeys.ts'
import { openLibrary } from './open.ts'
import { quoted } from './records.ts'
import { keepSummaries } from './summaries.ts'

/**
 * Adds the journey and answers its id. Where the library holds the very same, that one is meant; where it holds another
 * under that id, what arrives is a journey of its own under a new id.
 */
export function bringIn(database: Database, document: JourneyDocument): Id {
  const { journey } = document
  const { journeyId, unless } = placeFor(database, journey.id)
  if (unless !== null && unless === digestOf(document)) return journey.id
  insertJourney(database, { ...document, journey: { ...journey, id: journeyId } })
  return journeyId
}

/** Under which id a journey comes in; `unless` is the digest of what has its own id already. */
export function placeFor(
  database: Database,
  journeyId: Id,
): { readonly journeyId: Id; readonly unless: string | null } {
  if (!hasJourney(database, journeyId)) return { journeyId, unless: null }
  return { journeyId: nanoid(), unless: digestOfHeld(database, journeyId) }
}

/** A short text that two journeys share which would be the same file. */
export function digestOf(document: JourneyDocument): string {
  return hash('sha256', writeJourneyFile(document))
}

function digestOfHeld(database: Database, journeyId: Id): string | null {
  try {
    return digestOf(readJourney(database, journeyId))
  } catch (error) {
    // Put aside: bringing in a file doesn't bring that one back.
    if (error instanceof FailureError && error.code === 'journey-missing') return null
    throw error
  }
}

/** Lays a journey ready in a database of its own, with its checksum and what the library says of it. */
export function writeArrival(
  path: string,
  document: JourneyDocument,
  summary: { readonly madeFor: string; readonly content: unknown },
): void {
  const { database, close } = openLibrary(path)
  try {
    insertJourney(database, document)
    keepSummaries(database, [{ journeyId: document.journey.id, ...summary }])
  } finally {
    close()
  }
}

/**
 * Takes over what `writeArrival` laid ready, all or nothing: copied by SQLite itself, which is many times faster than writing it.
 * @throws FailureError `not-saved`
 */
export function adoptArrival(database: Database, path: string): void {
  database.prepare('ATTACH ? AS arrival').run(path)
  try {
    saving(database, () => {
      // In the order in which they were made, which is that of their references.
      const sql = `SELECT name FROM arrival.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid`
      for (const table of database.prepare(sql).pluck().all() as string[]) copyRows(database, table)
    })
  } finally {
    database.exec('DETACH arrival')
  }
}

function copyRows(database: Database, table: string): void {
  if (database.prepare(`SELECT 1 FROM arrival.${table} LIMIT 1`).get() === undefined) return
  const columns = quoted(database.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[])
  database.exec(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM arrival.${table}`)
}
