/** Tables as comma-separated text (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8. */
import papaparse from 'papaparse'
import { refuse, refuseFile } from '../reading/journey-refusal.ts'
import { inThousands } from '../reading/json-limits.ts'
import { neutralize, restore } from './cells/formulas.ts'
import { mostCells, mostColumns, mostRows, type Table, type TextTable } from './cells/table.ts'

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
  const table = text.replace(/^\uFEFF/, '').replace(/[\r\n]+$/, '')
  const delimiter = delimiterOf(table)
  if (countUpTo(mostCells, table, delimiter) > mostCells) {
    refuseFile(`the table has more than ${inThousands(mostCells)} cells`)
  }
  const { data, errors } = papaparse.parse(table, { delimiter, preview: mostRows + 2 })
  if (data.length > mostRows + 1) refuseFile(`the table has more than ${inThousands(mostRows)} rows`)
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes')
  if (unclosed) refuse(`row ${(unclosed.row ?? 0) + 1}`, 'unclosed quotation mark')
  const headerRow = data.findIndex((row) => row.some((cell) => cell.trim() !== ''))
  const headers = data[headerRow]
  if (!headers) return refuse('row 1', 'there is no header row')
  if (headers.length > mostColumns) refuse(`row ${headerRow + 1}`, `more than ${mostColumns} columns`)
  const plain = (row: readonly string[]) => row.slice(0, headers.length).map(restore)
  return { headers: plain(headers), headerRow: headerRow + 1, rows: data.slice(headerRow + 1).map(plain) }
}

function countUpTo(most: number, text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0 && count <= most; at = text.indexOf(sign, at + 1)) count += 1
  return count
}

/** What parts most cells of the first line: a guess over all lines would be misled by empty ones. */
function delimiterOf(text: string): string {
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(0, 100_000))?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? ''
  const count = (delimiter: string) => line.split(delimiter).length
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}
