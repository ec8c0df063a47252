/** Signs and words that stand for what the cell above says. */
import type { TextTable } from '../tables/cells/text-table.ts'

const ditto =
  /^(?:["\u201C\u201D\u201E\u2033\u3003]|''|\u2019\u2019|,,|-\s*["\u201D\u2033]\s*-|\^{1,2}|(?:ditto|dito|idem|\u00EDdem|id\.|s\.\s?o\.|(?:see|same as|as) above|siehe oben|wie oben|voir ci-dessus|como arriba|como acima|come sopra|zie boven)\.?)$/i

/** The rows with those cells filled, down a column. */
export function withDittosFilled({ rows }: Pick<TextTable, 'rows'>): TextTable['rows'] {
  const filled: (readonly string[])[] = []
  for (const row of rows) {
    const above = filled.at(-1)
    filled.push(above ? row.map((cell, at) => (ditto.test(cell.trim()) ? (above[at] ?? '') : cell)) : row)
  }
  return filled
}
