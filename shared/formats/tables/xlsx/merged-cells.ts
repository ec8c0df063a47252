/** Cells that were merged: what the first of them says, all of them say. */

const range = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/i
/** More is no heading over columns, but a page that was coloured. */
const mostCells = 5_000
const mostRanges = 5_000

/** The rows with merged cells filled; empty ones stay as they are. */
export function withMerged(rows: readonly (readonly string[])[], ranges: readonly string[]): (readonly string[])[] {
  const filled: (readonly string[])[] = [...rows]
  const own = new Map<number, string[]>()
  for (const one of ranges.slice(0, mostRanges)) {
    const [, left = '', top = '', right = '', bottom = ''] = range.exec(one) ?? []
    const [fromColumn, toColumn, fromRow] = [columnOf(left), columnOf(right), Number(top) - 1]
    const toRow = Math.min(Number(bottom) - 1, rows.length - 1)
    const text = rows[fromRow]?.[fromColumn] ?? ''
    if (text === '' || (toColumn - fromColumn + 1) * (toRow - fromRow + 1) > mostCells) continue
    for (let at = fromRow; at <= toRow; at += 1) {
      const row = own.get(at) ?? [...(rows[at] ?? [])]
      while (row.length <= toColumn) row.push('')
      row.fill(text, fromColumn, toColumn + 1)
      own.set(at, row)
      filled[at] = row
    }
  }
  return filled
}

/** Counted from 0; -1 where there is none. */
function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
