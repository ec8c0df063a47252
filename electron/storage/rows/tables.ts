/** Which column or child table keeps which field of the journey and its lists: it follows from the table of fields. */
import type { Field as JourneyField } from '../../../shared/journey/fields/field.ts'
import { fieldsOf, nounOf } from '../../../shared/journey/fields/record-fields.ts'
import { type ListName, listNames } from '../../../shared/journey/fields/vocabulary.ts'

/** `owner` as `parts: ['name', 'role']` is kept in the columns `owner_name` and `owner_role`. */
type Parts = { readonly parts: readonly string[] }
/** One row per item in a table of its own; with `value`, the items are the entries of an object. */
export type Children = { readonly table: string; readonly item: string; readonly value?: string }
/** `bytes` are kept once per content, apart from the rows that speak of them: see images.ts. */
export type Field = 'text' | 'number' | 'flag' | 'json' | 'bytes' | Parts | Children
export type Fields = Readonly<Record<string, Field>>
/** `owner` is the column by which a child table names the record. */
export type Table = { readonly table: string; readonly owner: string; readonly fields: Fields }

/** Which tables make up a journey, as they are now or were in an earlier version. */
export type Tables = { readonly journey: Table; readonly lists: readonly Table[] }

/** The first version of the library whose tables follow from the table of fields; those before it are in version-4-tables.ts. */
export const firstOfFields = 5

const ofVersions = new Map<number, Tables>()

/**
 * The tables as a version of the library has them, 5 or later. What is known of a record's fields goes before what isn't;
 * the order of columns is part of every checksum.
 */
export function tablesOfVersion(version: number): Tables {
  const known = ofVersions.get(version)
  if (known) return known
  const journey = {
    table: 'journeys',
    owner: '',
    fields: { ...columnsFor('journey', version), extra: 'json' as const },
  }
  const tables = { journey, lists: listNames.map((list) => listTable(list, version)) }
  ofVersions.set(version, tables)
  return tables
}

const newest = tablesOfVersion(Number.POSITIVE_INFINITY)
export const journeyTable: Table = newest.journey
const listTables = new Map(listNames.map((list, index) => [list, newest.lists[index]]))

export function tableOf(list: ListName): Table {
  const table = listTables.get(list)
  if (!table) throw new Error(`No table keeps ${list}.`)
  return table
}

function listTable(list: ListName, version: number): Table {
  const fields: Fields = { id: 'text', rank: 'text', extra: 'json', ...columnsFor(list, version) }
  return { table: list, owner: `${nounOf[list]}_id`, fields }
}

function columnsFor(record: ListName | 'journey', version: number): Fields {
  const noun = record === 'journey' ? 'journey' : nounOf[record]
  const kept = Object.entries(fieldsOf(record)).filter(([, { since = firstOfFields }]) => since <= version)
  return Object.fromEntries(kept.map(([name, field]) => [name, keptAs(field, noun)]))
}

function keptAs(field: JourneyField, noun: string): Field {
  switch (field.kind) {
    case 'text':
    case 'id':
    case 'reference':
    case 'choice':
    case 'date':
    case 'color':
      return 'text'
    case 'bytes':
      return 'bytes'
    case 'number':
    case 'flag':
      return field.kind
    case 'texts':
    case 'rows':
    case 'subjects':
    case 'cast':
      return 'json'
    case 'object':
      return { parts: Object.keys(field.parts) }
    case 'references':
      return { table: `${noun}_${field.list}`, item: `${nounOf[field.list]}_id` }
    case 'byId': {
      const value = columnName(field.one)
      return { table: `${noun}_${value}s`, item: `${nounOf[field.list]}_id`, value }
    }
  }
}

export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

export function isChildren(field: Field): field is Children {
  return typeof field === 'object' && 'table' in field
}
