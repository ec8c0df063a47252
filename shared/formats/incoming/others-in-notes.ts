/** What no column of ours says goes into the notes, under its own name. */
import type { TextTable } from '../tables/cells/text-table.ts'
import type { ColumnMeaning } from '../tables/match-columns.ts'
import { touchpointColumn } from '../tables/touchpoint-columns.ts'
import { columnAt } from './column-values.ts'

type TableWithMeanings = { readonly table: TextTable; readonly meanings: readonly ColumnMeaning[] }

/** The table with its columns for the notes in one, and every other cell as it is. */
export function withOthersInNotes(table: TextTable, meanings: readonly ColumnMeaning[]): TableWithMeanings {
  const others = table.headers.flatMap((header, at) =>
    meanings[at]?.what === 'note' ? [{ header: header.trim(), at }] : [],
  )
  const known = meanings.map((meaning): ColumnMeaning => (meaning?.what === 'note' ? null : meaning))
  if (others.every(({ at }) => table.rows.every((row) => (row[at] ?? '').trim() === '')))
    return { table, meanings: known }
  const notesAt = columnAt(meanings, 'notes')
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
  if (notesAt >= 0) return { table: { ...table, rows }, meanings: known }
  return {
    table: { ...table, headers: [...table.headers, touchpointColumn('notes').header], rows },
    meanings: [...known, { what: 'column', id: 'notes' }],
  }
}
