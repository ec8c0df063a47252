/** Libraries as earlier versions of Throughline left them. */
import SqliteDatabase, { type Database } from 'better-sqlite3'
import { applicationId } from '../../../electron/storage/library/refusals.ts'
import { checksumsMigration } from '../../../electron/storage/migrations/0003-checksums.ts'
import { libraryMigrations } from '../../../electron/storage/migrations/index.ts'
import { storeChecksum } from '../../../electron/storage/rows/checksums.ts'
import { insertRecord, placeholders, quoted } from '../../../electron/storage/rows/record-rows.ts'
import { columnsOf, valuesOf } from '../../../electron/storage/rows/row-values.ts'
import { firstOfFields, tablesOfVersion } from '../../../electron/storage/rows/tables.ts'
import { version4Tables } from '../../../electron/storage/rows/version-4-tables.ts'
import { inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import { fieldsOf } from '../../../shared/journey/fields/record-fields.ts'
import { opportunitiesOfVersion1 } from '../../../shared/journey/history/version-1.ts'
import { initialJourney, newDocument, newNote } from '../../../shared/journey/new-records.ts'
import type { ListName } from '../../../shared/journey/schema.ts'

/**
 * A journey as versions 1 to 4 had it, with `opportunities` as texts of its touchpoints, and the same as it is once it has come over.
 * @param textsOf what could be done at a touchpoint
 */
export function version1Of(document: JourneyDocument, textsOf: (index: number) => readonly string[]) {
  const { brand } = initialJourney
  const lists = {
    ...Object.fromEntries(oldLists.map((list) => [list, inOrder<Placed>(document[list]).map(withoutLater(list))])),
    personas: inOrder(document.personas)
      .map(withoutLater('personas'))
      .map((persona) => ({ ...persona, imageId: null })),
    notes: inOrder(document.notes).map(({ id, rank, extra, text, x, y, color }) =>
      newNote({ id, rank, extra, text, x, y, color }),
    ),
    touchpoints: inOrder(document.touchpoints)
      .map(withoutLater('touchpoints'))
      .map((touchpoint) => ({
        ...touchpoint,
        ownership: 'brand' as const,
        backstage: [],
        systems: [],
        imageIds: [],
      })),
  }
  const touchpoints = lists.touchpoints.map((touchpoint, index) => {
    const { ownership: _, backstage: _1, systems: _2, imageIds: _3, ...old } = touchpoint
    return { ...old, opportunities: textsOf(index) }
  })
  const opportunities = touchpoints.flatMap(opportunitiesOfVersion1)
  const journey = { ...document.journey, brand }
  return {
    old: newDocument(journey, { ...lists, touchpoints } as never, document.extra),
    now: newDocument(journey, { ...lists, opportunities } as never, document.extra),
  }
}

/** Fields that came later have nothing in them. */
function withoutLater<R extends object>(list: ListName): (record: R) => R {
  const later = Object.entries(fieldsOf(list)).filter(([, { since }]) => since !== undefined)
  return (record) => ({ ...record, ...Object.fromEntries(later.map(([name, { initial }]) => [name, initial])) })
}

type Placed = { readonly id: string; readonly rank: string }
const oldLists = ['stages', 'channels', 'needs', 'objectives', 'connections'] as const

/** Writes a journey as that version did; in versions 1 to 4 opportunities were texts of their touchpoint. */
function insertOldJourney(database: Database, version: number, document: JourneyDocument): void {
  const tables = version < firstOfFields ? version4Tables : tablesOfVersion(version)
  const { journey, lists } = tables
  const columns = [...columnsOf(journey), 'file_extra']
  const sql = `INSERT INTO journeys (${quoted(columns)}) VALUES (${placeholders(columns.length)})`
  const insert = () => {
    database.prepare(sql).run(...valuesOf(journey.fields, document.journey), JSON.stringify(document.extra))
    for (const table of lists) {
      for (const record of inOrder<{ id: string; rank: string }>(document[table.table as ListName])) {
        insertRecord(database, table, document.journey.id, record)
      }
    }
    storeChecksum(database, document.journey.id, tables)
  }
  database.transaction(insert)()
}

/**
 * A closed library of an earlier version with one journey of it.
 * @param path where there is nothing yet
 */
export function writeOldLibrary(path: string, version: number, document: JourneyDocument): void {
  const database = new SqliteDatabase(path)
  database.pragma('journal_mode = WAL')
  database.pragma(`application_id = ${applicationId}`)
  for (const step of libraryMigrations.slice(0, version)) database.exec(step)
  if (version < 3) database.exec(checksumsMigration)
  insertOldJourney(database, version, document)
  if (version < 3) database.exec('DROP TABLE journey_checksums')
  database.pragma(`user_version = ${version}`)
  database.close()
}
