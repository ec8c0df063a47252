/** Tables as comma-separated text (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8. */
import papaparse from 'papaparse'
import { refuse } from '../journey-refusal.ts'
import { neutralize, restore } from './formulas.ts'
import type { Table, TextTable } from './table.ts'

export function writeCsv({ headers, rows }: Table): string {
  const safe = (cell: string | number) => (typeof cell === 'string' ? neutralize(cell.toWellFormed()) : cell)
  return `\uFEFF${papaparse.unparse(
    [headers, ...rows].map((row) => row.map(safe)),
    { newline: '\r\n' },
  )}\r\n`
}

/**
 * Reads a table whose first row names its columns; comma, semicolon or tab part the cells, whichever the text uses.
 * @throws FailureError `file-refused` where nothing is in it or a quote is never closed
 */
export function readCsv(text: string): TextTable {
  const { data, errors } = papaparse.parse(text.replace(/^\uFEFF/, ''), { delimitersToGuess: [',', ';', '\t'] })
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes')
  if (unclosed) refuse(`row ${(unclosed.row ?? 0) + 1}`, 'a quotation mark opens here and is never closed')
  const headerRow = data.findIndex((row) => row.some((cell) => cell.trim() !== ''))
  const headers = data[headerRow]
  if (!headers) return refuse('row 1', 'there is no row that names the columns')
  const plain = (row: readonly string[]) => row.map(restore)
  // The end of the last row isn't one more row.
  const rows = data.slice(headerRow + 1).filter((row, index, all) => index < all.length - 1 || row.join('') !== '')
  return { headers: plain(headers), headerRow: headerRow + 1, rows: rows.map(plain) }
}
