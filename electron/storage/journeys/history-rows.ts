/** The rows of the log: one for each thing that happened to a journey, in order of `seq`. */
import type { Database } from 'better-sqlite3'
import { isEmptyChange, squashChanges } from '../../../shared/journey/change.ts'
import { continuesRow, type LoggedRow, type LoggedStep, type Moment } from '../../../shared/journey/history/log.ts'
import { upgradeChange } from '../../../shared/journey/history/version-1.ts'
import { initialJourney } from '../../../shared/journey/new-records.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { prepared, selection } from '../rows/record-rows.ts'
import { decodeValue, encodeValue, type Row } from '../rows/row-values.ts'
import { bytesIn, keepHistoryImages, withBytes, withoutBytes } from './history-images.ts'

/**
 * Notes what happened; the caller holds the transaction in which it happens. What continues the last row, as letters typed
 * one after the other do, joins it, so that a row is a step; a row that a named version ends with stays as it is.
 */
export function appendStep(database: Database, journeyId: Id, step: LoggedStep, at: string): void {
  const seq = lastSeq(database, journeyId)
  const last = continuedRow(database, journeyId, seq, step)
  if (!last) {
    insertRow(database, journeyId, { ...step, seq: seq + 1, at })
    return
  }
  const change = squashChanges(last.change, step.change)
  removeRows(database, journeyId, seq, seq)
  if (!isEmptyChange(change)) insertRow(database, journeyId, { ...last, change, at })
}

function continuedRow(database: Database, journeyId: Id, seq: number, step: LoggedStep): LoggedRow | undefined {
  // Without its change, which may be large: most steps continue nothing.
  const sql = `SELECT kind, merge_key FROM history LEFT JOIN versions USING (journey_id, seq)
    WHERE journey_id = ? AND seq = ? AND version_id IS NULL`
  const last = prepared(database, sql).get(journeyId, seq) as Row | undefined
  const mergeKey = decodeValue(last?.merge_key ?? null) as string | null
  if (!last || !continuesRow({ kind: last.kind as LoggedRow['kind'], mergeKey }, step)) return undefined
  return rowsBetween(database, journeyId, seq, seq)[0]
}

export function insertRow(database: Database, journeyId: Id, row: LoggedRow): void {
  const sql = 'INSERT INTO history (journey_id, seq, at, kind, label, merge_key, change) VALUES (?, ?, ?, ?, ?, ?, ?)'
  const { seq, at, kind, label, mergeKey, change } = row
  const texts = [at, kind, label, mergeKey].map(encodeValue)
  prepared(database, sql).run(journeyId, seq, ...texts, JSON.stringify(withoutBytes(change)))
  keepHistoryImages(database, journeyId, seq, change)
}

/** Both ends included. */
export function removeRows(database: Database, journeyId: Id, from: number, to: number): void {
  prepared(database, 'DELETE FROM history WHERE journey_id = ? AND seq BETWEEN ? AND ?').run(journeyId, from, to)
}

/** The seq of the newest row; 0 where there is none. */
export function lastSeq(database: Database, journeyId: Id): number {
  const sql = 'SELECT coalesce(max(seq), 0) AS seq FROM history WHERE journey_id = ?'
  return Number((prepared(database, sql).get(journeyId) as Row).seq)
}

const columns = selection(['seq', 'at', 'kind', 'label', 'merge_key', 'change'])

/** Rows from the newest before `beforeSeq` backwards, read one by one as they are asked for, with the size of their change. */
export function* rowsBackwards(
  database: Database,
  journeyId: Id,
  beforeSeq: number,
): Generator<readonly [row: LoggedRow, bytes: number]> {
  const sql = `SELECT ${columns} FROM history WHERE journey_id = ? AND seq < ? ORDER BY seq DESC`
  for (const row of prepared(database, sql).iterate(journeyId, beforeSeq) as Iterable<Row>) {
    const read = rowOf(database, row)
    yield [read, String(row.change).length + bytesIn(read.change)]
  }
}

/** Both ends included, oldest first. */
export function rowsBetween(database: Database, journeyId: Id, from: number, to: number): LoggedRow[] {
  const sql = `SELECT ${columns} FROM history WHERE journey_id = ? AND seq BETWEEN ? AND ? ORDER BY seq`
  return (prepared(database, sql).all(journeyId, from, to) as Row[]).map((row) => rowOf(database, row))
}

/** The newest moments before `beforeSeq`, newest first. */
export function momentsBefore(database: Database, journeyId: Id, beforeSeq: number, most: number): Moment[] {
  const sql = `SELECT ${selection(['seq', 'at', 'kind', 'label'])} FROM history WHERE journey_id = ? AND seq < ? ORDER BY seq DESC LIMIT ?`
  return (prepared(database, sql).all(journeyId, beforeSeq, most) as Row[]).map(momentOf)
}

function rowOf(database: Database, row: Row): LoggedRow {
  return {
    ...momentOf(row),
    mergeKey: decodeValue(row.merge_key) as string | null,
    change: withBytes(database, upgradeChange(JSON.parse(String(row.change)), initialJourney)),
  }
}

function momentOf(row: Row): Moment {
  const kind = row.kind as Moment['kind']
  return { seq: Number(row.seq), at: String(row.at), kind, label: String(decodeValue(row.label)) }
}
