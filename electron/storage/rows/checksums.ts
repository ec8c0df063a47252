/**
 * A checksum per journey, written in the transaction of each edit, so that a bit that flips on the disk is found: SQLite
 * itself sees only what breaks its own structure. It is the sum of the SHA-256 of every record, so that an edit costs as
 * much as the records that it touches, and what was damaged before an edit still doesn't add up after it.
 */
import { hash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { type Id, type ListName, listNames } from '../../../shared/journey/schema.ts'
import { prepared, quoted } from './record-rows.ts'
import { bytesFieldOf, childrenOf, columnsOf, type Value } from './row-values.ts'
import {
  type Children,
  firstOfFields,
  journeyTable,
  type Table,
  type Tables,
  tableOf,
  tablesOfVersion,
} from './tables.ts'
import { version4Tables } from './version-4-tables.ts'

/** The records that an edit adds, changes or removes. The journey's own row always counts as touched. */
export type Touched = { readonly [L in ListName]?: Iterable<Id> }

/** Eight words that each wrap around: adding hashes in any order gives the same sum, and subtracting undoes adding. */
type Sum = Uint32Array

/** Runs `write` and brings the journey's checksum along; the caller holds the transaction. */
export function keepChecksum(database: Database, journeyId: Id, touched: Touched, write: () => void): void {
  const stored = storedChecksum(database, journeyId)
  const sum = stored === undefined ? new Uint32Array(8) : sumOf(stored)
  addTouched(database, sum, -1, journeyId, touched)
  write()
  addTouched(database, sum, 1, journeyId, touched)
  // A checksum that is gone stays gone: a new one would vouch for records that nobody has checked.
  if (stored !== undefined) store(database, journeyId, sum)
}

/** Notes the checksum of what is there: for a journey that has just come whole into the library. */
export function storeChecksum(database: Database, journeyId: Id, tables?: Tables): void {
  store(database, journeyId, contentSum(database, journeyId, tables))
}

/** A backup may be of an earlier version, whose checksums were made of other columns. */
function tablesIn(database: Database): Tables {
  const version = Number(database.pragma('user_version', { simple: true }))
  return version < firstOfFields ? version4Tables : tablesOfVersion(version)
}

/** Whether the journey adds up to what was noted when it was last saved. */
export function isAsSaved(database: Database, journeyId: Id): boolean {
  try {
    return storedChecksum(database, journeyId) === textOf(contentSum(database, journeyId))
  } catch {
    // Where it can't even be read, it isn't as it was saved.
    return false
  }
}

/** The checksum that the journey would have under another id. */
export function checksumUnder(database: Database, journeyId: Id, otherId: Id): string | undefined {
  const stored = storedChecksum(database, journeyId)
  if (stored === undefined) return undefined
  const sum = sumOf(stored)
  addJourney(database, sum, -1, journeyId)
  addJourney(database, sum, 1, journeyId, journeyTable, otherId)
  return textOf(sum)
}

/** Every journey that there is or was meant to be, put aside or not. */
export function journeysWithChecksums(database: Database): Id[] {
  const sql = 'SELECT id FROM journeys UNION SELECT journey_id FROM journey_checksums'
  return prepared(database, sql).pluck().all() as Id[]
}

/** The journeys, put aside or not, that aren't as they were saved. */
export function findDamaged(database: Database): Id[] {
  return journeysWithChecksums(database).filter((id) => !isAsSaved(database, id))
}

function contentSum(database: Database, journeyId: Id, tables = tablesIn(database)): Sum {
  const sum = new Uint32Array(8)
  addJourney(database, sum, 1, journeyId, tables.journey)
  for (const table of tables.lists) addRecords(database, sum, 1, table, journeyId)
  return sum
}

function addTouched(database: Database, sum: Sum, sign: 1 | -1, journeyId: Id, touched: Touched): void {
  addJourney(database, sum, sign, journeyId)
  for (const list of listNames) {
    for (const id of touched[list] ?? []) addRecords(database, sum, sign, tableOf(list), journeyId, id)
  }
}

function addJourney(
  database: Database,
  sum: Sum,
  sign: 1 | -1,
  journeyId: Id,
  table = journeyTable,
  underId = journeyId,
): void {
  const columns = columnsOf(table)
  const sql = `SELECT ${quoted(columns)}, file_extra, deleted_at FROM journeys WHERE id = ?`
  const row = prepared(database, sql).raw().get(journeyId) as Value[] | undefined
  if (row) row[columns.indexOf('id')] = underId
  if (row) add(sum, sign, `journeys${JSON.stringify(row)}`)
}

/** Adds the one record, or all of the table, each with its rows in child tables. */
function addRecords(database: Database, sum: Sum, sign: 1 | -1, table: Table, journeyId: Id, id?: Id): void {
  const children = childrenOf(table).map(([, part]) => childTexts(database, table.owner, part, journeyId, id))
  const hasBytes = bytesFieldOf(table) !== null
  const columns = quoted(['id', ...columnsOf(table).filter((column) => column !== 'id')])
  for (const row of selectRows(database, [columns], table.table, 'id', journeyId, id)) {
    const own = children.map((texts) => texts.get(String(row[0])))
    const bytes = hasBytes ? [digestOfBytes(database, String(row[0]))] : []
    add(sum, sign, [table.table, JSON.stringify(row), ...own, ...bytes].join('\n'))
  }
}

/** Which content the bytes of an image have; a text that no content has where they are gone. */
function digestOfBytes(database: Database, id: Id): string {
  const bytes = prepared(database, 'SELECT bytes FROM image_bytes WHERE id = ?').pluck().get(id)
  return bytes instanceof Uint8Array ? hash('sha256', bytes) : 'none'
}

/** The rows of a child table as one text per record that they belong to. */
function childTexts(
  database: Database,
  owner: string,
  { table, item, value }: Children,
  journeyId: Id,
  id?: Id,
): Map<string, string> {
  // Joined by SQLite, which is much faster than fetching each row; with types, since a flipped bit may change only that.
  const values = [item, ...(value ? [value] : [])].flatMap((column) => [`typeof(${column})`, column])
  const columns = [owner, `group_concat(concat_ws(char(31), position, ${values.join(', ')}), char(30))`]
  // By the table itself, which is in order, not by its index of items.
  const from = `${table} NOT INDEXED`
  const rows = selectRows(database, columns, from, owner, journeyId, id, ` GROUP BY ${owner}`)
  return new Map(rows as [string, string][])
}

function selectRows(
  database: Database,
  columns: readonly string[],
  from: string,
  key: string,
  journeyId: Id,
  id?: Id,
  grouped = '',
): Value[][] {
  const one = id === undefined ? '' : ` AND ${key} = ?`
  const sql = `SELECT ${columns.join(', ')} FROM ${from} WHERE journey_id = ?${one}${grouped}`
  return prepared(database, sql)
    .raw()
    .all(...(id === undefined ? [journeyId] : [journeyId, id])) as Value[][]
}

/** The hash as text of one letter a byte: much faster to make than a buffer. */
function add(sum: Sum, sign: 1 | -1, text: string): void {
  const digest = hash('sha256', text, 'binary')
  const byte = (at: number) => digest.charCodeAt(at)
  for (let word = 0; word < 8; word += 1) {
    const at = word * 4
    const value = (byte(at) << 24) | (byte(at + 1) << 16) | (byte(at + 2) << 8) | byte(at + 3)
    sum[word] = (sum[word] ?? 0) + sign * value
  }
}

function storedChecksum(database: Database, journeyId: Id): string | undefined {
  const sql = 'SELECT checksum FROM journey_checksums WHERE journey_id = ?'
  return prepared(database, sql).pluck().get(journeyId) as string | undefined
}

function store(database: Database, journeyId: Id, sum: Sum): void {
  const sql = 'INSERT OR REPLACE INTO journey_checksums (journey_id, checksum) VALUES (?, ?)'
  prepared(database, sql).run(journeyId, textOf(sum))
}

function textOf(sum: Sum): string {
  return [...sum].map((word) => word.toString(16).padStart(8, '0')).join('')
}

function sumOf(text: string): Sum {
  return Uint32Array.from({ length: 8 }, (_, word) => Number.parseInt(text.slice(word * 8, word * 8 + 8), 16))
}
