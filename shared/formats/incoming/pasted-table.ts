/** A table out of the clipboard: known by its first row or column, where that names touchpoints and something more of them. */
import { rowsOfTable } from '../../journey/edits/table-text.ts'
import type { NamedTable, TextTable } from '../tables/cells/text-table.ts'
import { readCsv } from '../tables/csv.ts'
import type { ColumnMeaning } from '../tables/match-columns.ts'
import { hasTitles } from './journey-of-tables.ts'
import { prepareTable } from './prepared-table.ts'
import { recognizeTable } from './recognized-table.ts'

export type PastedTable = { readonly table: TextTable; readonly meanings: readonly ColumnMeaning[] }

/** Null where the text is no table, or one whose columns say nothing that we know. */
export function readPastedTable(text: string): PastedTable | null {
  // Commas stand in plain lines too.
  return isTabbed(text) ? readPastedRows(rowsOfTable(text)) : known(commaSeparated(text), 2)
}

/** The same of rows that are a table for certain. */
export function readPastedRows(given: readonly (readonly string[])[]): PastedTable | null {
  const [headers = [], ...rows] = given.filter((row) => row.some((cell) => cell.trim() !== ''))
  return known({ headers, headerRow: 1, rows }, 1)
}

/** Nobody is asked what a pasted column means, so what none of ours says goes into the notes. */
function known(table: TextTable | null, least: number): PastedTable | null {
  if (!table) return null
  const named: NamedTable = { name: '', ...table }
  const found = recognizeTable(named)
  if (found.known < least || found.subject === 'tasks' || !hasTitles(found.meanings)) return null
  const { table: prepared, meanings } = prepareTable(found.table, found.meanings, found.about.persona)
  return prepared.rows.length > 0 ? { table: prepared, meanings } : null
}

function firstLine(text: string): string {
  return text.trimStart().split(/[\r\n]/, 1)[0] ?? ''
}

function isTabbed(text: string): boolean {
  return firstLine(text).includes('\t') || /^\t/.test(text)
}

function commaSeparated(text: string): TextTable | null {
  if (!/[,;]/.test(firstLine(text))) return null
  try {
    return readCsv(text)
  } catch {
    // Lines with a lone quotation mark are lines, not a broken table.
    return null
  }
}
