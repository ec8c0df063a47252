/** Between a record and its row: one value per column, as the table description says. */

import { decodeText, encodeText } from './encoded-text.ts'
import { type Children, columnName, type Field, type Fields, isChildren, type Table } from './tables.ts'

export type Value = string | number | null
export type Row = Record<string, Value>
type Plain = Record<string, unknown>

/** The columns of a table, without those that name the journey. */
export function columnsOf(table: Table): string[] {
  return Object.entries(table.fields).flatMap(([name, field]) => fieldColumns(name, field))
}

function fieldColumns(name: string, field: Field): string[] {
  if (field === 'bytes' || isChildren(field)) return []
  if (typeof field === 'object') return field.parts.map((part) => partColumn(name, part))
  return [columnName(name)]
}

/** The fields that live in a table of their own. */
export function childrenOf(table: Table): [name: string, children: Children][] {
  return Object.entries(table.fields).flatMap(([name, field]) => (isChildren(field) ? [[name, field]] : []))
}

/** The field whose bytes are kept by the record's id; null where the table has none. */
export function bytesFieldOf(table: Table): string | null {
  return Object.entries(table.fields).find(([, field]) => field === 'bytes')?.[0] ?? null
}

/** The values of a record's columns, in the order of `columnsOf`. */
export function valuesOf(fields: Fields, record: object): Value[] {
  const plain = record as Plain
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field === 'bytes' || isChildren(field)) return []
    if (typeof field === 'object') return field.parts.map((part) => encode('text', (plain[name] as Plain)[part]))
    return [encode(field, plain[name])]
  })
}

/** The record of a row; fields with a table of their own, and bytes, are still missing. */
export function recordOf(fields: Fields, row: Row): Plain {
  const record: Plain = {}
  for (const { name, read } of readersOf(fields)) record[name] = read(row)
  return record
}

type Reader = { readonly name: string; readonly read: (row: Row) => unknown }
const readers = new WeakMap<Fields, readonly Reader[]>()

/** How each field comes out of a row: found once for all the rows of a table. */
function readersOf(fields: Fields): readonly Reader[] {
  const known = readers.get(fields) ?? Object.entries(fields).flatMap(([name, field]) => readerOf(name, field))
  readers.set(fields, known)
  return known
}

function readerOf(name: string, field: Field): Reader[] {
  if (field === 'bytes' || isChildren(field)) return []
  if (typeof field !== 'object') {
    const column = columnName(name)
    return [{ name, read: (row) => decode(field, row[column]) }]
  }
  const columns = field.parts.map((part) => [part, partColumn(name, part)] as const)
  const read = (row: Row) => Object.fromEntries(columns.map(([part, column]) => [part, decode('text', row[column])]))
  return [{ name, read }]
}

function partColumn(name: string, part: string): string {
  return `${columnName(name)}_${columnName(part)}`
}

function encode(kind: Exclude<Extract<Field, string>, 'bytes'>, value: unknown): Value {
  if (kind === 'json') return JSON.stringify(value)
  if (kind === 'flag') return value ? 1 : 0
  return encodeValue(value)
}

function decode(kind: Exclude<Extract<Field, string>, 'bytes'>, value: Value | undefined): unknown {
  if (kind === 'json') return JSON.parse(String(value))
  if (kind === 'flag') return value === 1
  return decodeValue(value)
}

export function encodeValue(value: unknown): Value {
  return typeof value === 'string' ? encodeText(value) : (value as number | null)
}

export function decodeValue(value: Value | undefined): unknown {
  return typeof value === 'string' ? decodeText(value) : value
}
