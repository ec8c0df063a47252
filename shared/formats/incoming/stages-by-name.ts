/** Tables of the same columns that name no stages, one a sheet or below a heading each: what they are called is their stage. */
import { plainWords } from '../lanes/lane-words.ts'
import { stageHeader } from '../lanes/oriented.ts'
import { columnAt } from './column-values.ts'
import { type RecognizedTable, recognizeTable } from './recognized-table.ts'

/** "Sheet1" in seven languages: nobody called it so. */
const unnamed = /^(?:sheet|tabelle|blatt|feuil(?:le)?|hoja|planilha|folha|foglio|blad|table)\s?\d*$|\(\d+\)$/i

/** The tables with such ones as one. */
export function withStagesByName(tables: readonly RecognizedTable[]): readonly RecognizedTable[] {
  const parts = tables.filter(isPart)
  const [first, ...others] = parts
  const areOne = first && others.length > 0 && others.every((other) => columnsOf(other) === columnsOf(first))
  if (!areOne || new Set(parts.map(({ table }) => table.name)).size < parts.length) return tables
  const rows = parts.flatMap(({ table }) => {
    const placeAt = (at: number) => table.places?.[at] ?? `row ${table.headerRow + 1 + at}`
    return table.rows.map((row, at) => ({ cells: [table.name, ...row], place: `${table.name}, ${placeAt(at)}` }))
  })
  const joined = recognizeTable({
    name: parts.map(({ table }) => table.name).join(', '),
    headers: [stageHeader, ...first.table.headers],
    headerRow: first.table.headerRow,
    rows: rows.map(({ cells }) => cells),
    places: rows.map(({ place }) => place),
  })
  const left = parts.flatMap((part) => [part.about.title, ...part.about.facts, ...part.left])
  const said = { ...joined, areTablesStages: true, left: [...joined.left, ...left.filter((line) => line !== '')] }
  return [said, ...tables.filter((table) => !parts.includes(table))]
}

function isPart({ table, meanings, subject, isTurned }: RecognizedTable): boolean {
  const isOfTouchpoints = (subject === 'journey' || subject === 'perhaps') && columnAt(meanings, 'title') >= 0
  return isOfTouchpoints && columnAt(meanings, 'stageId') < 0 && !isTurned && !table.isMade && !unnamed.test(table.name)
}

function columnsOf({ table: { headers } }: RecognizedTable): string {
  return JSON.stringify(headers.map(plainWords))
}
