/** How a table lies: which row names its columns, or which column names its rows, and what stands above them. */

import { guessPhase } from '../reading/guessed-words.ts'
import type { NamedTable } from '../tables/cells/text-table.ts'
import { type Lane, laneOf, plainWords } from './lane-words.ts'
import { isCountedStage } from './stage-name.ts'

/** Where the names of a table stand: in a row above, or in a column with the stages above it. */
export type Shape = {
  readonly isTurned: boolean
  /** The row of the headers, or of the stages, among all rows, the table's first included. */
  readonly headerRow: number
  /** The column of the names, where it is turned. */
  readonly labelColumn: number
  /** How many lanes were recognized. */
  readonly known: number
}

export type Rows = readonly (readonly string[])[]

/** All rows of a table as they lie in the file, its first included. */
export function rowsOfTable({ headers, rows }: Pick<NamedTable, 'headers' | 'rows'>): Rows {
  return [headers, ...rows]
}

/** A title, a persona and a few facts may stand above the headers. */
const mostAbove = 20
/** Names stand in one of the first columns. */
const mostLabelColumns = 3
/** A map has some dozen lanes; a table with names in each of its rows has more. */
const mostLanes = 200

/** How a table lies, by where most names of lanes stand. */
export function shapeOf(rows: Rows): Shape {
  const upright = bestUpright(rows)
  const turned = bestTurned(rows)
  return turned && turned.known >= 2 && isMoreTurned(rows, turned, upright) ? turned : upright
}

/** The same table looked at the other way round. */
export function turnedShapeOf(rows: Rows, isTurned: boolean): Shape {
  if (!isTurned) return bestUpright(rows)
  return bestTurned(rows) ?? { isTurned: true, headerRow: firstRow(rows), labelColumn: 0, known: 0 }
}

function isMoreTurned(rows: Rows, turned: Shape, upright: Shape): boolean {
  if (turned.known !== upright.known) return turned.known > upright.known
  // A row below that of the stages is a lane, whatever words stand in it.
  if (upright.headerRow > turned.headerRow) return true
  const heads = (rows[turned.headerRow] ?? []).slice(turned.labelColumn + 1)
  return heads.filter((head) => guessPhase(head) !== 'other').length >= 2
}

function firstRow(rows: Rows): number {
  return Math.max(
    0,
    rows.findIndex((row) => row.some((cell) => cell.trim() !== '')),
  )
}

function bestUpright(rows: Rows): Shape {
  const first = firstRow(rows)
  let best: Shape = { isTurned: false, headerRow: first, labelColumn: 0, known: 0 }
  for (let at = first; at < Math.min(rows.length, first + mostAbove); at += 1) {
    const row = rows[at] ?? []
    const known = lanesIn(row).size
    // One name may stand beside a value: "Persona | Ana".
    const isHeader = known > 1 || (known === 1 && at === first)
    if (isHeader && known > best.known) best = { ...best, headerRow: at, known }
  }
  return best
}

function bestTurned(rows: Rows): Shape | null {
  let best: Shape | null = null
  for (let column = 0; column < mostLabelColumns; column += 1) {
    const labels = rows.slice(0, mostLanes).map((row) => laneOf(row[column] ?? ''))
    const known = new Set(labels.flatMap((lane, at) => (lane === null ? [] : [plainWords(rows[at]?.[column] ?? '')])))
    const headerRow = stageRow(rows, labels, column)
    if (headerRow === null) continue
    // Heads that count stages say as much as the name of a lane.
    const sure = known.size + (known.size > 0 && areCounted(rows[headerRow], column) ? 1 : 0)
    if (sure >= 2 && (!best || sure > best.known))
      best = { isTurned: true, headerRow, labelColumn: column, known: sure }
  }
  return best
}

function areCounted(row: readonly string[] = [], column: number): boolean {
  const heads = row.slice(column + 1).filter((head) => head.trim() !== '')
  return heads.length > 1 && heads.every(isCountedStage)
}

/** The row that names the stages: the one called so, else the last above the first lane that holds several cells, or one where the lanes hold one. */
function stageRow(rows: Rows, labels: readonly (Lane | null)[], column: number): number | null {
  const named = labels.flatMap((lane, at) => (lane === 'stage' || lane === 'phase' ? [at] : []))
  // "Journey | Weekend trip" above the stages is the title.
  const said = named.find((at) => cellsBehind(rows[at], column) > 1) ?? named[0]
  if (said !== undefined && cellsBehind(rows[said], column) > 0) return said
  const step = labels.findIndex((lane, at) => lane === 'step' && cellsBehind(rows[at], column) > 1)
  const first = labels.findIndex((lane) => lane !== null && lane !== 'persona' && lane !== 'text' && lane !== 'step')
  const above = rows.slice(0, Math.max(0, first)).flatMap((row, at) => {
    const behind = cellsBehind(row, column)
    // A title that was merged over all columns stands in each of them.
    if (behind > 1 && new Set(row.filter((cell) => cell.trim() !== '')).size === 1) return []
    const isMeta = behind === 1 && laneOf(row[column] ?? '') !== null
    return behind > 1 || (behind === 1 && !isMeta && first - at <= 2) ? [at] : []
  })
  const last = above.at(-1)
  // Names of steps stand below names of phases; a row with a name of its own is a lane that nobody knows.
  if (last !== undefined) return (rows[last]?.[column] ?? '').trim() === '' ? last : (above[0] ?? last)
  return step >= 0 ? step : null
}

function cellsBehind(row: readonly string[] = [], column: number): number {
  return row.slice(column + 1).filter((cell) => cell.trim() !== '').length
}

/** The names of lanes in a row, each once. */
function lanesIn(row: readonly string[]): Set<string> {
  return new Set(row.filter((cell) => laneOf(cell) !== null).map(plainWords))
}
