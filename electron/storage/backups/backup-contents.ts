/** Looking into a backup and taking out of it; the backup itself is only ever read. */
import { statSync } from 'node:fs'
import SqliteDatabase, { type Database } from 'better-sqlite3'
import { FailureError } from '../../../shared/failure.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { copyAside } from '../disk/read-only.ts'
import { readDatabase } from '../disk/reading.ts'
import { readJourney, saving } from '../journeys/journeys.ts'
import { salvageJourney } from '../journeys/salvage.ts'
import { migrate, needsMigration, newestVersion, versionOf } from '../migrations/index.ts'
import { isAsSaved } from '../rows/checksums.ts'
import { prepared, quoted, selection } from '../rows/record-rows.ts'
import { decodeValue, type Row } from '../rows/row-values.ts'
import type { Backup } from './backups.ts'

export type BackedUpJourney = { readonly journeyId: Id; readonly title: string; readonly touchpointCount: number }

/** The journeys that weren't put aside, by title. These columns are the same in every version. */
export function listBackedUp({ path }: Backup): BackedUpJourney[] {
  const sql = `SELECT ${selection(['id', 'title'])}, (SELECT count(*) FROM touchpoints WHERE journey_id = journeys.id) AS touchpoints
    FROM journeys WHERE deleted_at IS NULL`
  return reading(path, (database) => {
    const rows = prepared(database, sql).all() as Row[]
    const journeys = rows.map(({ id, title, touchpoints }) => ({
      journeyId: String(id),
      title: String(decodeValue(title)),
      touchpointCount: Number(touchpoints),
    }))
    return journeys.sort((a, b) => a.title.localeCompare(b.title))
  })
}

export function sizeOf({ path }: Backup): number {
  return statSync(path).size
}

/** The journey as it was then; where it was damaged already, what could be read. */
export function readBackedUp({ path }: Backup, journeyId: Id): JourneyDocument {
  return readingNewest(path, (database) =>
    isAsSaved(database, journeyId) ? readJourney(database, journeyId) : salvageJourney(database, journeyId),
  )
}

/** Whether the backup has the journey, whole. */
export function holdsWhole({ path }: Backup, journeyId: Id): boolean {
  try {
    return readingNewest(path, (database) => {
      const sql = 'SELECT 1 FROM journeys WHERE id = ? AND deleted_at IS NULL'
      return prepared(database, sql).get(journeyId) !== undefined && isAsSaved(database, journeyId)
    })
  } catch {
    // A backup that can't be read has nothing.
    return false
  }
}

/** Makes every journey of the library, with its history, what it was in the backup, all or nothing. Settings stay. */
export function restoreLibrary(database: Database, { path }: Backup): void {
  withNewestCopy(path, (copy) => {
    database.prepare('ATTACH ? AS backup').run(copy)
    // Looked at once at the end: row by row it takes a thousand times as long.
    database.pragma('foreign_keys = OFF')
    try {
      saving(database, () => {
        for (const table of restoredTables(database)) replaceRows(database, table)
        const [broken] = database.pragma('main.foreign_key_check') as unknown[]
        if (broken) throw new Error(`The backup does not hold together: ${JSON.stringify(broken)}`)
      })
    } finally {
      database.pragma('foreign_keys = ON')
      database.exec('DETACH backup')
    }
  })
}

function restoredTables(database: Database): string[] {
  const sql = `SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'settings'`
  return database.prepare(sql).pluck().all() as string[]
}

function replaceRows(database: Database, table: string): void {
  const columns = quoted(database.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[])
  database.exec(`DELETE FROM main.${table}`)
  database.exec(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM backup.${table}`)
}

function reading<T>(path: string, read: (database: Database) => T): T {
  try {
    return readDatabase(path, read)
  } catch (error) {
    throw explain(error)
  }
}

/** Reads the backup as the newest version, which for one of an older Throughline takes a copy. */
function readingNewest<T>(path: string, read: (database: Database) => T): T {
  if (reading(path, versionOf) === newestVersion) return reading(path, read)
  return withNewestCopy(path, (copy) => reading(copy, read))
}

function withNewestCopy<T>(path: string, use: (copy: string) => T): T {
  const { copy, remove } = copyAside(path)
  try {
    bringUpToDate(copy)
    return use(copy)
  } catch (error) {
    throw explain(error)
  } finally {
    remove()
  }
}

function bringUpToDate(path: string): void {
  const database = new SqliteDatabase(path, { fileMustExist: true })
  try {
    if (versionOf(database) > newestVersion)
      throw new Error('This backup is from a newer version of Throughline. Update Throughline to restore it.')
    if (needsMigration(database)) migrate(database)
  } finally {
    database.close()
  }
}

function explain(error: unknown): FailureError {
  if (error instanceof FailureError) return error
  const sentence = 'This backup can’t be read. Choose another one.'
  return new FailureError('backup-failed', sentence, { cause: error })
}
