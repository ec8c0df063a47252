/** A table with stages above, channels or personas at its left, and in each cell what happens there. */
import { guessPhase } from '../reading/guessed-words.ts'
import type { NamedTable } from '../tables/cells/text-table.ts'
import { laneOf } from './lane-words.ts'
import { stageHeader } from './oriented.ts'

/** The same as a row a cell that says anything; null of any other table. */
export function matrixRows(table: NamedTable): NamedTable | null {
  return rowsOfCells(table) ?? rowsOfLists(table)
}

function rowsOfCells(table: NamedTable): NamedTable | null {
  const [corner = '', ...stages] = table.headers
  const lane = laneOf(corner)
  if (lane !== 'touchpoint' && lane !== 'channel' && lane !== 'persona') return null
  const named = stages.filter((stage) => stage.trim() !== '')
  const phased = named.filter((stage) => guessPhase(stage) !== 'other')
  if (named.length < 2 || phased.length * 2 < named.length || named.some((stage) => laneOf(stage) !== null)) return null
  // Names of lanes at the left make it a map with stages as columns.
  if (areLanes(table)) return null
  const cells = table.rows.flatMap((row, at) =>
    stages.flatMap((stage, column) => {
      const text = (row[column + 1] ?? '').trim()
      const place = `row ${table.headerRow + 1 + at}, ${stage}`
      return text === '' ? [] : [{ place, cells: [stage, row[0] ?? '', isMark(text) ? (row[0] ?? '') : text] }]
    }),
  )
  return {
    name: table.name,
    headers: [stageHeader, lane === 'persona' ? 'Persona' : 'Channel', 'Touchpoint'],
    headerRow: table.headerRow,
    rows: cells.map((one) => one.cells),
    places: cells.map(({ place }) => place),
    stages: named,
  }
}

function areLanes({ rows }: NamedTable): boolean {
  const named = rows.filter((row) => laneOf(row[0] ?? '') !== null).length
  return named > 1 && named * 2 >= rows.length
}

/** A column a stage and nothing at the left: each cell is a touchpoint. */
function rowsOfLists(table: NamedTable): NamedTable | null {
  const stages = table.headers.map((head) => head.trim())
  const named = stages.filter((stage) => stage !== '')
  const phased = named.filter((stage) => guessPhase(stage) !== 'other')
  const areStages = stages[0] !== '' && named.length > 2 && phased.length * 2 > named.length
  if (!areStages || named.some((stage) => laneOf(stage) !== null || isOfAnything(stage))) return null
  if (table.rows.some((row) => laneOf(row[0] ?? '') !== null)) return null
  const cells = stages.flatMap((stage, column) =>
    table.rows.flatMap((row, at) => {
      const text = (row[column] ?? '').trim()
      return stage === '' || text === '' ? [] : [{ place: `row ${table.headerRow + 1 + at}, ${stage}`, text, stage }]
    }),
  )
  return {
    name: table.name,
    headers: [stageHeader, 'Touchpoint'],
    headerRow: table.headerRow,
    rows: cells.map(({ stage, text }) => [stage, text]),
    places: cells.map(({ place }) => place),
    stages: named,
  }
}

/** Heads that lists of anything have. */
function isOfAnything(head: string): boolean {
  return /^(?:.*\bdate|date|month|year|name|title|status|notes?|id|orders?|price|cost|revenue|amount|quantity|sku|customer id)$/i.test(
    head,
  )
}

/** A cross says that there is a touchpoint, and not what it is called. */
function isMark(text: string): boolean {
  return /^(?:x|yes|ja|oui|s[i\u00ED]|sim|\u2713|\u2714|\u2705|\u2022)$/i.test(text)
}
