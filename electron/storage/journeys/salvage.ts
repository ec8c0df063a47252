/** What can still be read of a journey that isn't as it was saved: records that are whole, and hold together. */
import type { Database } from 'better-sqlite3'
import { FailureError } from '../../../shared/failure.ts'
import { isPlainObject } from '../../../shared/formats/journey/read-field.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { fieldsOf } from '../../../shared/journey/fields/record-fields.ts'
import { integrityFaults } from '../../../shared/journey/integrity.ts'
import { newDocument, newJourney } from '../../../shared/journey/new-records.ts'
import { withIds } from '../../../shared/journey/references.ts'
import {
  type Id,
  type Journey,
  type ListName,
  listNames,
  listSchemas,
  schemaOfField,
} from '../../../shared/journey/schema.ts'
import { prepared, readRecords } from '../rows/record-rows.ts'
import { type Row, recordOf } from '../rows/row-values.ts'
import { journeyTable, tableOf } from '../rows/tables.ts'
import { journeyRow } from './journeys.ts'

/** @throws FailureError `journey-missing` where not even its title is there. */
export function salvageJourney(database: Database, journeyId: Id): JourneyDocument {
  const row = attempt(() => journeyRow(database, journeyId))
  if (row === undefined) {
    throw new FailureError('journey-missing', 'This journey can’t be read. Restore it from a backup.')
  }
  const lists = listNames.map((list) => [list, readableRecords(database, list, journeyId)])
  return withoutDangling(newDocument(readableJourney(row), Object.fromEntries(lists), {}))
}

/** Field by field: what doesn't hold gets its default. */
function readableJourney(row: Row): Journey {
  const title = String(row.title)
  const plain = newJourney({ id: String(row.id), title }, String(row.created_at))
  const readable = Object.entries(fieldsOf('journey')).flatMap(([name, field]) => {
    const value = attempt(() => recordOf({ [name]: journeyTable.fields[name] ?? 'text' }, row))?.[name]
    return schemaOfField(field).safeParse(value).success ? [[name, value]] : []
  })
  const extra = attempt(() => recordOf({ extra: 'json' }, row))?.extra
  return { ...plain, ...Object.fromEntries(readable), ...(isPlainObject(extra) ? { extra } : {}) }
}

function readableRecords(database: Database, list: ListName, journeyId: Id): { id: Id }[] {
  const sql = `SELECT id FROM ${tableOf(list).table} NOT INDEXED WHERE journey_id = ?`
  const ids = (attempt(() => prepared(database, sql).pluck().all(journeyId)) ?? []) as Id[]
  return ids.flatMap((id) => {
    const records = attempt(() => readRecords(database, tableOf(list), journeyId, id)) ?? []
    return records.filter((record) => listSchemas[list].safeParse(record).success)
  })
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    // The loss is told once for the whole journey, not record by record.
    return undefined
  }
}

/**
 * References to records that could not be read are left out; a record that can't stand without one goes with it: a touchpoint
 * without its cell, and then the connections that it leaves behind.
 */
function withoutDangling(document: JourneyDocument): JourneyDocument {
  const isThere = (list: ListName, id: Id) => document[list].has(id)
  const trimmed = ofEachRecord(document, (list, record) => withIds(list, record, isThere))
  const faulty = new Set(integrityFaults(trimmed).map(({ list, id }) => `${list}/${id}`))
  if (faulty.size === 0) return trimmed
  return withoutDangling(ofEachRecord(trimmed, (list, record) => (faulty.has(`${list}/${record.id}`) ? null : record)))
}

function ofEachRecord(
  document: JourneyDocument,
  make: (list: ListName, record: { id: Id }) => { id: Id } | null,
): JourneyDocument {
  const lists = listNames.map((list) => {
    const records: readonly { id: Id }[] = [...document[list].values()]
    return [list, records.flatMap((record) => make(list, record) ?? [])] as const
  })
  return newDocument(document.journey, Object.fromEntries(lists), {})
}
