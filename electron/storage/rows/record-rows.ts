/** Records of one list in the database: read, insert, update and remove, by the table description alone. */
import type { Database, Statement } from 'better-sqlite3'
import type { Id } from '../../../shared/journey/schema.ts'
import {
  bytesFieldOf,
  childrenOf,
  columnsOf,
  decodeValue,
  encodeValue,
  type Row,
  recordOf,
  valuesOf,
} from './row-values.ts'
import type { Children, Table } from './tables.ts'

const statements = new WeakMap<Database, Map<string, Statement>>()

/** Prepares each statement once per database. */
export function prepared(database: Database, sql: string): Statement {
  const known = statements.get(database) ?? new Map<string, Statement>()
  statements.set(database, known)
  const statement = known.get(sql) ?? database.prepare(sql)
  known.set(sql, statement)
  return statement
}

export function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ')
}

/** Columns to read, under our names for them: a flipped bit in the schema may have changed how SQLite writes them. */
export function selection(names: readonly string[]): string {
  // In brackets, since in quotes an unknown column would be read as its own name.
  return names.map((name) => `[${name}] AS [${name}]`).join(', ')
}

export function placeholders(count: number): string {
  return Array.from({ length: count }, () => '?').join(', ')
}

/** All records of the journey in one table, or the one of the given id. */
export function readRecords(database: Database, table: Table, journeyId: Id, id?: Id): { id: Id }[] {
  const columns = selection(columnsOf(table))
  const sql = `SELECT ${columns} FROM ${table.table} WHERE journey_id = ?${id === undefined ? '' : ' AND id = ?'}`
  const rows = prepared(database, sql).all(...(id === undefined ? [journeyId] : [journeyId, id])) as Row[]
  const records = rows.map((row) => recordOf(table.fields, row) as { id: Id })
  for (const [field, children] of childrenOf(table)) {
    const items = readChildren(database, table.owner, children, journeyId, id)
    for (const record of records) {
      const own = items.get(record.id) ?? []
      ;(record as Record<string, unknown>)[field] = children.value ? Object.fromEntries(own) : own.map(([item]) => item)
    }
  }
  const bytesField = bytesFieldOf(table)
  if (bytesField !== null) {
    for (const record of records) Object.assign(record, { [bytesField]: readBytes(database, record.id) })
  }
  return records
}

/** Bytes as base64. @throws Error where they are gone */
export function readBytes(database: Database, id: Id): string {
  const bytes = prepared(database, 'SELECT bytes FROM image_bytes WHERE id = ?').pluck().get(id)
  if (!(bytes instanceof Uint8Array)) throw new Error(`The bytes of image ${id} are gone.`)
  return Buffer.from(bytes).toString('base64')
}

/** Kept once, since the id is that of the content. */
export function keepBytes(database: Database, id: Id, base64: string): void {
  const sql = 'INSERT OR IGNORE INTO image_bytes (id, bytes) VALUES (?, ?)'
  prepared(database, sql).run(id, Buffer.from(base64, 'base64'))
}

function keepBytesOf(database: Database, table: Table, record: { id: Id }): void {
  const field = bytesFieldOf(table)
  if (field !== null) keepBytes(database, record.id, String((record as unknown as Record<string, unknown>)[field]))
}

function readChildren(database: Database, owner: string, children: Children, journeyId: Id, id?: Id) {
  const one = id === undefined ? '' : ` AND ${owner} = ?`
  // From the table itself, as checksums are: an index that was damaged on the disk isn't covered by them.
  const columns = selection([owner, children.item, ...(children.value ? [children.value] : [])])
  const sql = `SELECT ${columns} FROM ${children.table} NOT INDEXED WHERE journey_id = ?${one} ORDER BY ${owner}, position`
  const items = new Map<Id, [item: string, value: unknown][]>()
  for (const row of prepared(database, sql).all(...(id === undefined ? [journeyId] : [journeyId, id])) as Row[]) {
    const ownerId = String(row[owner])
    const entry: [string, unknown] = [String(row[children.item]), decodeValue(row[children.value ?? children.item])]
    const own = items.get(ownerId)
    if (own) own.push(entry)
    else items.set(ownerId, [entry])
  }
  return items
}

export function insertRecord(database: Database, table: Table, journeyId: Id, record: { id: Id }): void {
  const columns = ['journey_id', ...columnsOf(table)]
  const sql = `INSERT INTO ${table.table} (${quoted(columns)}) VALUES (${placeholders(columns.length)})`
  prepared(database, sql).run(journeyId, ...valuesOf(table.fields, record))
  keepBytesOf(database, table, record)
  insertChildren(database, table, journeyId, record)
}

/** @returns whether the record was there. */
export function updateRecord(database: Database, table: Table, journeyId: Id, record: { id: Id }): boolean {
  const assignments = columnsOf(table).map((column) => `"${column}" = ?`)
  const sql = `UPDATE ${table.table} SET ${assignments.join(', ')} WHERE journey_id = ? AND id = ?`
  const { changes } = prepared(database, sql).run(...valuesOf(table.fields, record), journeyId, record.id)
  keepBytesOf(database, table, record)
  for (const [, children] of childrenOf(table)) {
    const clear = `DELETE FROM ${children.table} WHERE journey_id = ? AND ${table.owner} = ?`
    prepared(database, clear).run(journeyId, record.id)
  }
  insertChildren(database, table, journeyId, record)
  return changes === 1
}

/** @returns whether the record was there. Its rows in child tables go with it. */
export function removeRecord(database: Database, table: Table, journeyId: Id, id: Id): boolean {
  const sql = `DELETE FROM ${table.table} WHERE journey_id = ? AND id = ?`
  return prepared(database, sql).run(journeyId, id).changes === 1
}

function insertChildren(database: Database, table: Table, journeyId: Id, record: { id: Id }): void {
  for (const [field, children] of childrenOf(table)) {
    const held = (record as Record<string, unknown>)[field] as readonly string[] | Record<string, unknown>
    const rows = Array.isArray(held) ? held.map((item) => [item]) : Object.entries(held)
    const columns = ['journey_id', table.owner, 'position', children.item, ...(children.value ? [children.value] : [])]
    const sql = `INSERT INTO ${children.table} (${quoted(columns)}) VALUES (${placeholders(columns.length)})`
    for (const [position, row] of rows.entries()) {
      prepared(database, sql).run(journeyId, record.id, position, ...row.map(encodeValue))
    }
  }
}
