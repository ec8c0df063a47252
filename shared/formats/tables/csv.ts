/** Tables as comma-separated text (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8. */
import papaparse from 'papaparse'
import { refuse, refuseFile } from '../reading/journey-refusal.ts'
import { inThousands } from '../reading/json-limits.ts'
import { neutralize, restore } from './cells/formulas.ts'
import { mostCells, mostColumns, mostRows, type Table, type TextTable } from './cells/text-table.ts'

export function writeCsv({ headers, rows }: Table): string {
  const safe = (cell: string | number) => (typeof cell === 'string' ? neutralize(cell.toWellFormed()) : cell)
  return `\uFEFF${papaparse.unparse(
    [headers, ...rows].map((row) => row.map(safe)),
    { newline: '\r\n' },
  )}\r\n`
}

/**
 * Reads a table as it lies, as wide as its widest row, from its first row that says anything; whatever sign parts its cells.
 * @throws FailureError `file-refused` where nothing is in it or a quote is never closed
 */
export function readCsv(text: string): TextTable {
  const whole = text.replace(/^\uFEFF/, '').replace(/[\r\n]+$/, '')
  // Excel writes and reads such a line to say which sign it is.
  const [said = '', sign] = /^sep=(.)(?:\r\n|[\n\r])/i.exec(whole) ?? []
  const table = whole.slice(said.length)
  const delimiter = sign ?? delimiterOf(table)
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
  const widest = data.reduce((most, { length }) => Math.max(most, length), 0)
  if (widest > mostColumns) refuse(`row ${headerRow + 1}`, `more than ${mostColumns} columns`)
  const wide = Array.from({ length: widest }, (_none, at) => restore(headers[at] ?? ''))
  const plain = (row: readonly string[]) => row.map(restore)
  return { headers: wide, headerRow: headerRow + 1 + (said === '' ? 0 : 1), rows: data.slice(headerRow + 1).map(plain) }
}

function countUpTo(most: number, text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0 && count <= most; at = text.indexOf(sign, at + 1)) count += 1
  return count
}

const delimiters = [',', ';', '\t', '|'] as const
const looked = 30

/** The sign that parts most lines in the same way: other signs stand in texts, here more and there less. */
function delimiterOf(text: string): string {
  const bare = text.slice(0, 100_000).replace(/"(?:[^"]|"")*"/g, '')
  const lines = bare
    .split(/\r\n|[\n\r]/)
    .filter((line) => line.trim() !== '')
    .slice(0, looked)
  const alike = (delimiter: string): readonly [lines: number, signs: number] => {
    const counts = Map.groupBy(lines, (line) => line.split(delimiter).length - 1)
    counts.delete(0)
    return [...counts].reduce<readonly [number, number]>(
      (best, [signs, held]) => (held.length * signs > best[0] * best[1] ? [held.length, signs] : best),
      [0, 0],
    )
  }
  return delimiters.reduce((best: string, one) => {
    const [here, there] = [alike(one), alike(best)]
    return here[0] > there[0] || (here[0] === there[0] && here[1] > there[1]) ? one : best
  }, ',')
}
