/** Other tables of the same file: what they say of the same stages and touchpoints is added there, and tables of the same columns go on. */
import { importWords } from '../../words/import-words.ts'
import { plainWords } from '../lanes/lane-words.ts'
import { guessed } from '../reading/remark.ts'
import type { TextTable } from '../tables/cells/text-table.ts'
import { type ColumnMeaning, meaningKey } from '../tables/match-columns.ts'
import { columnAt, joinedValues } from './column-values.ts'
import { type PreparedTable, prepareTable } from './prepared-table.ts'
import type { RecognizedTable } from './recognized-table.ts'

export type Joined = PreparedTable & {
  /** Tables that say nothing of these stages. */
  readonly left: readonly RecognizedTable[]
}

type Part = Pick<PreparedTable, 'table' | 'meanings'>
/** Which rows of the first table each row of another speaks of. */
type Places = readonly (readonly number[])[]

/** Adds to a table, understood as `best`, what the others say of its stages and touchpoints. */
export function joinTables(
  prepared: PreparedTable,
  best: RecognizedTable,
  others: readonly RecognizedTable[],
  persona: string,
): Joined {
  let joined = prepared
  const left: RecognizedTable[] = []
  for (const other of others) {
    const isPart = columnAt(other.meanings, 'stageId') >= 0 && other.subject !== 'tasks' && other.subject !== 'evidence'
    const more = isPart ? prepareTable(other.table, other.meanings, other.source.persona ?? persona) : null
    const made = more && joinOne(joined, more, other, best)
    if (!made) left.push(other)
    else {
      const remark = guessed(importWords.joined(other.table.name))
      joined = { ...made, remarks: [...joined.remarks, ...more.remarks, remark] }
    }
  }
  return { ...joined, left }
}

function joinOne(into: Part, more: Part, other: RecognizedTable, best: RecognizedTable): Part | null {
  if (columnAt(other.meanings, 'title') < 0) {
    const places = placesBy(into, more, ['stageId'])
    return places && withValues(into, more, places)
  }
  const places = placesBy(into, more, ['stageId', 'title'])
  if (places) return withValues(into, more, places)
  return hasSameColumns(other, best) ? withRows(into, more) : null
}

function hasSameColumns(one: RecognizedTable, other: RecognizedTable): boolean {
  const keys = ({ table: { headers } }: RecognizedTable) => JSON.stringify(headers.map(plainWords))
  return keys(one) === keys(other)
}

/** Null where a row speaks of none. */
function placesBy(into: Part, more: Part, ids: readonly string[]): Places | null {
  const keyOf = ({ meanings }: Part, row: readonly string[]) =>
    JSON.stringify(ids.map((id) => plainWords(row[columnAt(meanings, id)] ?? '')))
  const rows = Map.groupBy(into.table.rows.keys(), (at) => keyOf(into, into.table.rows[at] ?? []))
  const places = more.table.rows.map((row) => rows.get(keyOf(more, row)) ?? [])
  return places.some((found) => found.length === 0) ? null : places
}

/** The first table with what another says beside where and what things are. */
function withValues(into: Part, more: Part, places: Places): Part {
  const draft = new Draft(into)
  for (const [at, meaning] of more.meanings.entries()) {
    if (isOfPlace(meaning)) continue
    const column = draft.columnFor(meaning, more.table.headers[at] ?? '')
    for (const [index, row] of more.table.rows.entries()) {
      const value = row[at] ?? ''
      const found = places[index] ?? []
      // A feeling holds for all that happens in a stage, anything else is said once.
      for (const place of meaning?.what === 'emotion' ? found : found.slice(0, 1)) {
        const target = draft.rows[place]
        if (!target || value === '') continue
        const before = target[column] ?? ''
        if (meaning?.what === 'emotion') target[column] = before || value
        else target[column] = meaning?.what === 'column' ? joinedValues(meaning.id, before, value) : before
      }
    }
  }
  return draft.made(more)
}

/** The first table with the rows of another behind its own. */
function withRows(into: Part, more: Part): Part {
  const draft = new Draft(into)
  const columns = more.meanings.map((meaning, at) => draft.columnFor(meaning, more.table.headers[at] ?? ''))
  for (const row of more.table.rows) {
    const cells: string[] = []
    for (const [at, column] of columns.entries()) cells[column] = row[at] ?? ''
    draft.rows.push(cells)
  }
  return draft.made(more, more.table.places)
}

function isOfPlace(meaning: ColumnMeaning): boolean {
  return meaning?.what === 'column' && /^(?:title|stageId|channelId)/.test(meaning.id)
}

class Draft {
  readonly rows: string[][]
  private readonly into: TextTable
  private readonly headers: string[]
  private readonly meanings: ColumnMeaning[]
  constructor({ table, meanings }: Part) {
    this.into = table
    this.rows = table.rows.map((row) => [...row])
    this.headers = [...table.headers]
    this.meanings = [...meanings]
  }
  columnFor(meaning: ColumnMeaning, header: string): number {
    const known = this.meanings.findIndex((one) => meaningKey(one) === meaningKey(meaning))
    if (known >= 0) return known
    this.headers.push(header)
    return this.meanings.push(meaning) - 1
  }
  made(more: Part, morePlaces: readonly string[] = []): Part {
    const { into, headers, meanings } = this
    const personas = [...new Set([...(into.personas ?? []), ...(more.table.personas ?? [])])]
    const rows = this.rows.map((row) => Array.from(headers, (_none, at) => row[at] ?? ''))
    const places = [...(into.places ?? []), ...morePlaces]
    return { table: { ...into, headers, rows, places, personas }, meanings }
  }
}
