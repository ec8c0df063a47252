/** A journey that is imported into the library. */
import { hash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { nanoid } from 'nanoid'
import { writeJourneyFile } from '../../../shared/formats/journey/journey-file.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { hasJourney, insertJourney, journeyRow, readJourney, saving } from '../journeys/journeys.ts'
import { keepSummaries } from '../journeys/summaries.ts'
import { checksumUnder } from '../rows/checksums.ts'
import { quoted } from '../rows/record-rows.ts'
import { decodeValue } from '../rows/row-values.ts'
import { type Library, openLibrary } from './open.ts'

export type StagedImport = {
  /** The id in the file. */
  readonly journeyId: Id
  /** The id in the staged database: another one if the library has the file's id already. */
  readonly stagedId: Id
  readonly updatedAt: string
  /** What the journey adds up to under the id in the file. */
  readonly checksum: string | undefined
}

/**
 * Adds the journey and returns its id. If the library holds the very same journey, that one is meant; if it holds another one
 * under that id, the import becomes a journey of its own under a new id.
 */
export function importJourney(database: Database, document: JourneyDocument): Id {
  const { journey } = document
  const isTaken = hasJourney(database, journey.id)
  if (isTaken && isHeld(database, journey.id, journey.updatedAt, () => document)) return journey.id
  const id = isTaken ? nanoid() : journey.id
  insertJourney(database, { ...document, journey: { ...journey, id } })
  return id
}

/** The ids of all journeys, those in the trash too. */
export function journeyIds(database: Database): Id[] {
  return database.prepare('SELECT id FROM journeys').pluck().all() as Id[]
}

/**
 * Whether the library holds the very same journey already. Nearly always its checksum or the time of its last edit tells; only if
 * neither does, the two are read and compared as files.
 */
export function holdsSame({ database, damage }: Library, staged: StagedImport, stagedPath: string): boolean {
  const { journeyId, stagedId, updatedAt, checksum } = staged
  if (stagedId === journeyId) return false
  const held = checksumUnder(database, journeyId, journeyId)
  if (held !== undefined && held === checksum && !damage.isIn(journeyId)) return true
  return isHeld(database, journeyId, updatedAt, () => {
    const { database: stagedDatabase, close } = openLibrary(stagedPath)
    try {
      const document = readJourney(stagedDatabase, stagedId)
      return { ...document, journey: { ...document.journey, id: journeyId } }
    } finally {
      close()
    }
  })
}

/** Whether the library's journey, unless it is in the trash, would be the same file. */
function isHeld(database: Database, journeyId: Id, updatedAt: string, document: () => JourneyDocument): boolean {
  const row = journeyRow(database, journeyId)
  if (row === undefined || decodeValue(row.updated_at) !== updatedAt) return false
  return digestOf(readJourney(database, journeyId)) === digestOf(document())
}

function digestOf(document: JourneyDocument): string {
  return hash('sha256', writeJourneyFile(document))
}

/**
 * Stages a journey in a database of its own, with its checksum and the library's summary of it.
 * @param journeyId the id in the file, if the document was given another one
 */
export function stageImport(
  path: string,
  document: JourneyDocument,
  journeyId: Id,
  summary: { readonly madeFor: string; readonly content: unknown },
): StagedImport {
  const { id: stagedId, updatedAt } = document.journey
  const { database, close } = openLibrary(path)
  try {
    insertJourney(database, document)
    keepSummaries(database, [{ journeyId: stagedId, ...summary }])
    return { journeyId, stagedId, updatedAt, checksum: checksumUnder(database, stagedId, journeyId) }
  } finally {
    close()
  }
}

/**
 * Copies a staged journey into the library, all or nothing: by SQLite itself, which is many times faster than writing each record.
 * @throws FailureError `not-saved`
 */
export function commitStagedImport(database: Database, stagedPath: string): void {
  database.prepare('ATTACH ? AS staged').run(stagedPath)
  try {
    saving(database, () => {
      // In the order in which they were made, which is that of their references.
      const sql = `SELECT name FROM staged.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'settings' ORDER BY rowid`
      for (const table of database.prepare(sql).pluck().all() as string[]) copyRows(database, table)
    })
  } finally {
    database.exec('DETACH staged')
  }
}

function copyRows(database: Database, table: string): void {
  if (database.prepare(`SELECT 1 FROM staged.${table} LIMIT 1`).get() === undefined) return
  const columns = quoted(database.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[])
  // The bytes of an image may be there already: the same id is the same content.
  const insert = table === 'image_bytes' ? 'INSERT OR IGNORE' : 'INSERT'
  database.exec(`${insert} INTO main.${table} (${columns}) SELECT ${columns} FROM staged.${table}`)
}
