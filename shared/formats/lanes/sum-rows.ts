/** Rows that sum up the others or say whence they are, as spreadsheets have them below a table: no part of a map. */
import type { NamedTable } from '../tables/cells/text-table.ts'
import { plainWords } from './lane-words.ts'

const sums =
  /^(?:(?:grand |sub ?)?totals?|sum|overall|average|avg|mean|median|count|summe|gesamt(?:summe|ergebnis)?|durchschnitt|mittelwert|anzahl|total general|somme|moyenne|suma|promedio|media|soma|total geral|totale|somma|totaal|som|gemiddelde|aantal)$/

/** "Total | 5 | 3.0": a name that says so, and behind it nothing but numbers. */
function sumsUp(cells: readonly string[]): boolean {
  const [name = '', ...others] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  return (
    sums.test(plainWords(name)) && others.length > 0 && others.every((cell) => /^[-+\u2212~\u00D8]?\s*\d/.test(cell))
  )
}

const footnote =
  /^(?:[*\u00A9\u2020]|(?:sources?|notes?|legend|key|as of|quellen?|hinweise?|anmerkung(?:en)?|legende|stand|remarques?|fuentes?|notas?|fontes?|font[ei]|bron(?:nen)?|opmerking(?:en)?)\s*:)/i

/** "Source: interviews in May" and nothing beside it. */
function isFootnote(cells: readonly string[]): boolean {
  const [only, ...others] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  return only !== undefined && others.length === 0 && footnote.test(only)
}

/** Whether a row is about the table. */
function isAbout(cells: readonly string[]): boolean {
  return sumsUp(cells) || isFootnote(cells)
}

/** The table without them, and what they are called. */
export function withoutSums(table: NamedTable): { readonly table: NamedTable; readonly left: readonly string[] } {
  const kept = table.rows.flatMap((row, at) => (isAbout(row) ? [] : [at]))
  if (kept.length === table.rows.length) return { table, left: [] }
  const { rows, places } = table
  return {
    table: {
      ...table,
      rows: kept.map((at) => rows[at] ?? []),
      // Rows that are counted from the first would else be told a row too high.
      places: kept.map((at) => places?.[at] ?? `row ${table.headerRow + 1 + at}`),
    },
    left: rows.filter(isAbout).map((row) => row.find((cell) => cell.trim() !== '') ?? ''),
  }
}
