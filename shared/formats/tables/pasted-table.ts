/** A table out of the clipboard: known by its first row, where that names touchpoints and something more of them. */
import { rowsOfTable } from '../../journey/edits/table-text.ts'
import type { TextTable } from './cells/table.ts'
import { readCsv } from './csv.ts'
import { hasTitles } from './journey-of-table.ts'
import { type ColumnMeaning, matchColumns } from './match-columns.ts'
import { touchpointColumn } from './touchpoint-columns.ts'

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

function known(table: TextTable | null, least: number): PastedTable | null {
  if (!table) return null
  const meanings = matchColumns(table.headers)
  const count = meanings.filter((meaning) => meaning !== null).length
  return count >= least && hasTitles(meanings) ? withOthersInNotes({ table, meanings }) : null
}

function firstLine(text: string): string {
  return text.trimStart().split(/[\r\n]/, 1)[0] ?? ''
}

function isTabbed(text: string): boolean {
  return firstLine(text).includes('\t')
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

/** Nobody is asked what a pasted column means, so what none of ours says goes into the notes, under its own name. */
function withOthersInNotes({ table, meanings }: PastedTable): PastedTable {
  const isNotes = (meaning: ColumnMeaning) => meaning?.what === 'column' && meaning.id === 'notes'
  const others = table.headers.flatMap((header, at) => (meanings[at] ? [] : [{ header: header.trim(), at }]))
  if (others.every(({ at }) => table.rows.every((row) => (row[at] ?? '').trim() === ''))) return { table, meanings }
  const notesAt = meanings.findIndex(isNotes)
  const at = notesAt < 0 ? table.headers.length : notesAt
  const rows = table.rows.map((row) => {
    const said = others.flatMap(({ header, at: other }) => {
      const cell = (row[other] ?? '').trim()
      return cell === '' ? [] : [header === '' ? cell : `${header}: ${cell}`]
    })
    const cells = Array.from({ length: Math.max(table.headers.length, at + 1) }, (_none, column) => row[column] ?? '')
    cells[at] = [...(cells[at] ? [cells[at]] : []), ...said].join('\n')
    return cells
  })
  if (notesAt >= 0) return { table: { ...table, rows }, meanings }
  return {
    table: { ...table, headers: [...table.headers, touchpointColumn('notes').header], rows },
    meanings: [...meanings, { what: 'column', id: 'notes' }],
  }
}
