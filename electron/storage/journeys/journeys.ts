/** The journeys of a library: whole documents in and out, and changes applied where they are. */
import type { Database } from 'better-sqlite3'
import { FailureError } from '../../../shared/failure.ts'
import type { Change } from '../../../shared/journey/change.ts'
import { inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import { countedTitle } from '../../../shared/journey/edits/counted-title.ts'
import { newDocument } from '../../../shared/journey/new-records.ts'
import { type Id, type Journey, listNames } from '../../../shared/journey/schema.ts'
import { reasonOf } from '../disk/disk-reason.ts'
import { writing } from '../disk/keep-writing.ts'
import { keepChecksum, storeChecksum, type Touched } from '../rows/checksums.ts'
import {
  insertRecord,
  placeholders,
  prepared,
  quoted,
  readRecords,
  removeRecord,
  selection,
  updateRecord,
} from '../rows/record-rows.ts'
import { columnsOf, decodeValue, encodeValue, type Row, recordOf, valuesOf } from '../rows/row-values.ts'
import { journeyTable, tableOf } from '../rows/tables.ts'
import { appendStep } from './history-rows.ts'

export type ListedJourney = { readonly journeyId: Id; readonly title: string; readonly updatedAt: string }

/** The journeys that aren't put aside, latest change first. */
export function listJourneys(database: Database): ListedJourney[] {
  const sql = `SELECT ${selection(['id', 'title', 'updated_at'])} FROM journeys
    WHERE deleted_at IS NULL ORDER BY updated_at DESC, id`
  return (prepared(database, sql).all() as Row[]).map((row) => ({
    journeyId: String(row.id),
    title: String(decodeValue(row.title)),
    updatedAt: String(decodeValue(row.updated_at)),
  }))
}

/** Whether the library knows the id, put aside or not. */
export function hasJourney(database: Database, journeyId: Id): boolean {
  return prepared(database, 'SELECT 1 FROM journeys WHERE id = ?').get(journeyId) !== undefined
}

/** @throws FailureError `journey-missing` where there is none or it is put aside. */
export function readJourney(database: Database, journeyId: Id): JourneyDocument {
  return database.transaction(() => {
    const row = journeyRow(database, journeyId)
    if (row === undefined) throw missing()
    const lists = listNames.map((list) => [list, readRecords(database, tableOf(list), journeyId)])
    const journey = recordOf(journeyTable.fields, row) as Journey
    return newDocument(journey, Object.fromEntries(lists), JSON.parse(String(row.file_extra)))
  })()
}

/** The journey's own row, unless it is put aside. */
export function journeyRow(database: Database, journeyId: Id): Row | undefined {
  const columns = selection([...columnsOf(journeyTable), 'file_extra'])
  const sql = `SELECT ${columns} FROM journeys WHERE id = ? AND deleted_at IS NULL`
  return prepared(database, sql).get(journeyId) as Row | undefined
}

/** Adds a whole journey under its own id, which must be new to the library. */
export function insertJourney(database: Database, document: JourneyDocument): void {
  saving(database, () => {
    const { journey } = document
    const columns = [...columnsOf(journeyTable), 'file_extra']
    const sql = `INSERT INTO journeys (${quoted(columns)}) VALUES (${placeholders(columns.length)})`
    prepared(database, sql).run(...valuesOf(journeyTable.fields, journey), JSON.stringify(document.extra))
    for (const list of listNames) {
      for (const record of inOrder<{ id: Id; rank: string }>(document[list])) {
        insertRecord(database, tableOf(list), journey.id, record)
      }
    }
    storeChecksum(database, journey.id)
  })
}

/**
 * Does on disk what `applyChange` of shared/journey does in memory, all or nothing, and notes when.
 * @throws FailureError `not-saved` where the change doesn't fit what is stored.
 */
export function applyChange(database: Database, journeyId: Id, change: Change, at: string): void {
  saving(database, () =>
    keepChecksum(database, journeyId, touchedBy(change), () => write(database, journeyId, change, at)),
  )
}

function write(database: Database, journeyId: Id, change: Change, at: string): void {
  if (change.journey) writeJourney(database, change.journey[1], journeyId)
  for (const list of listNames) {
    const part = change[list]
    if (!part) continue
    const table = tableOf(list)
    for (const { id } of part.removed) expect(removeRecord(database, table, journeyId, id), list, id)
    for (const [, record] of part.updated) expect(updateRecord(database, table, journeyId, record), list, record.id)
    for (const record of part.added) insertRecord(database, table, journeyId, record)
  }
  const touch = prepared(database, 'UPDATE journeys SET updated_at = ? WHERE id = ? AND deleted_at IS NULL')
  expectJourney(touch.run(encodeValue(at), journeyId).changes)
}

function touchedBy(change: Change): Touched {
  const parts = listNames.map((list) => {
    const { added = [], updated = [], removed = [] } = change[list] ?? {}
    const records: readonly { id: Id }[] = [...added, ...updated.map(([, to]) => to), ...removed]
    return [list, new Set(records.map(({ id }) => id))]
  })
  return Object.fromEntries(parts)
}

function writeJourney(database: Database, journey: Journey, journeyId: Id): void {
  if (journey.id !== journeyId) throw new Error('A change never gives a journey another id.')
  const assignments = columnsOf(journeyTable).map((column) => `"${column}" = ?`)
  const sql = `UPDATE journeys SET ${assignments.join(', ')} WHERE id = ?`
  prepared(database, sql).run(...valuesOf(journeyTable.fields, journey), journeyId)
}

function expect(isThere: boolean, list: string, id: Id): void {
  if (!isThere) throw new Error(`The change names ${id} of ${list}, which is not stored.`)
}

/** Gives the journey another title: a step of its history like any other. */
export function renameJourney(database: Database, journeyId: Id, title: string, at: string): void {
  saving(database, () => {
    const row = journeyRow(database, journeyId)
    if (row === undefined) throw missing()
    const journey = recordOf(journeyTable.fields, row) as Journey
    const change: Change = { journey: [journey, { ...journey, title }] }
    applyChange(database, journeyId, change, at)
    appendStep(database, journeyId, { kind: 'do', label: 'Rename journey', mergeKey: null, change }, at)
  })
}

/** A copy under a new id; records keep their ids, so that the two can be compared. */
export function duplicateJourney(database: Database, document: JourneyDocument, copyId: Id, at: string): void {
  const { journey } = document
  const copy: Journey = {
    ...journey,
    id: copyId,
    basedOn: journey.id,
    title: countedTitle(journey.title, titlesInLibrary(database)),
    createdAt: at,
    updatedAt: at,
  }
  insertJourney(database, { ...document, journey: copy })
}

/** The titles of all journeys but those in the trash. */
export function titlesInLibrary(database: Database): readonly string[] {
  const rows = prepared(database, 'SELECT title FROM journeys WHERE deleted_at IS NULL').all() as Row[]
  return rows.map(({ title }) => String(decodeValue(title)))
}

/** Puts a journey aside with all that is in it. */
export function deleteJourney(database: Database, journeyId: Id, at: string): void {
  const sql = 'UPDATE journeys SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL'
  saving(database, () => {
    keepChecksum(database, journeyId, {}, () => expectJourney(prepared(database, sql).run(at, journeyId).changes))
  })
}

/** Brings a journey back that was put aside. */
export function restoreJourney(database: Database, journeyId: Id): void {
  const sql = 'UPDATE journeys SET deleted_at = NULL WHERE id = ?'
  saving(database, () => {
    keepChecksum(database, journeyId, {}, () => expectJourney(prepared(database, sql).run(journeyId).changes))
  })
}

function expectJourney(changes: number): void {
  if (changes === 0) throw missing()
}

function missing(): FailureError {
  return new FailureError('journey-missing', 'This journey is no longer in the library.')
}

/** Writes all or nothing; what fails without a sentence of its own gets one. */
export function saving(database: Database, write: () => void): void {
  try {
    writing(database, write)
  } catch (error) {
    if (error instanceof FailureError) throw error
    const message = `Your last change couldn’t be saved: ${reasonOf(error)}.`
    throw new FailureError('not-saved', message, { cause: error })
  }
}
