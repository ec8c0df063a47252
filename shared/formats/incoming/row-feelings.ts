/** What the cells of a row say of how people feel. */
import type { Emotion } from '../../journey/schema.ts'
import { partsOf, saidCell } from '../lanes/cell-parts.ts'
import { type FeelingScale, isOnlyFeeling, readFeeling, scaleOf } from '../lanes/read-feeling.ts'
import type { TextTable } from '../tables/cells/text-table.ts'
import type { ColumnMeaning } from '../tables/match-columns.ts'

type FeltByPersona = ReadonlyMap<string, readonly (Emotion | null)[]>

export type RowFeelings = {
  /** By the name of the persona, one a touchpoint of the row or one for all of them. */
  readonly byPersona: FeltByPersona
  /** Cells whose words are worth keeping, or that weren't understood. */
  readonly noted: readonly { readonly at: number; readonly cell: string; readonly isRead: boolean }[]
}

/** Whose feelings they are where nobody is named. */
const somebody = 'Customer'

/** The scale of each column of feelings, in the order of the columns. */
export function scalesOf(table: TextTable, meanings: readonly ColumnMeaning[]): readonly (FeelingScale | null)[] {
  return meanings.map((meaning, at) => {
    if (meaning?.what !== 'emotion') return null
    return (
      meaning.scale ??
      scaleOf(
        table.headers[at] ?? '',
        table.rows.map((row) => row[at] ?? ''),
      )
    )
  })
}

/** Which columns say feelings as plus and minus: there a dash isn't what stands where nothing is said. */
export function signedColumns({ rows }: TextTable, meanings: readonly ColumnMeaning[]): readonly boolean[] {
  return meanings.map((meaning, at) => {
    if (meaning?.what !== 'emotion') return false
    const cells = rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '')
    return cells.some((cell) => /^\+{1,2}$/.test(cell)) && cells.every((cell) => inSigns(cell) !== null)
  })
}

function inSigns(cell: string): Emotion | null {
  return /^(?:o|0|\/|~|=|\u00B1|\+\/-)$/i.test(cell) ? 0 : readFeeling(cell, null)
}

/**
 * Reads the feelings of one row.
 * @param signed whether a column holds plus and minus
 * @param people whom the row is about
 * @param count how many touchpoints it has
 */
export function readFeelings(
  cells: readonly string[],
  meanings: readonly ColumnMeaning[],
  scales: readonly (FeelingScale | null)[],
  signed: readonly boolean[],
  people: readonly string[],
  count: number,
): RowFeelings {
  const byPersona = new Map<string, readonly Emotion[]>()
  const noted: { at: number; cell: string; isRead: boolean }[] = []
  for (const [at, meaning] of meanings.entries()) {
    const isSigned = signed[at] === true
    const cell = isSigned ? (cells[at] ?? '').trim() : saidCell(cells[at] ?? '')
    if (meaning?.what !== 'emotion' || cell === '') continue
    const own = meaning.persona.trim()
    const [name = somebody, ...others] = own === '' ? people : [own]
    const scale = scales[at] ?? null
    const parts = partsOf(cell)
    const each = parts.length === count && count > 1 ? parts.map((part) => readFeeling(part, scale)) : []
    const whole = isSigned ? inSigns(cell) : readFeeling(cell, scale)
    const read = each.length > 0 && each.every((one) => one !== null) ? each : whole === null ? [] : [whole]
    const isTaken = byPersona.has(name)
    if (read.length > 0 && !isTaken) for (const one of [name, ...others]) byPersona.set(one, read)
    // A face says nothing but the feeling that was read of it.
    const isToldWhole = (isSigned || isOnlyFeeling(cell)) && read.length > 0 && !isTaken
    if (!isToldWhole) noted.push({ at, cell, isRead: read.length > 0 || isTaken })
  }
  return { byPersona, noted }
}

/** What faces beside the names of a row's touchpoints say. */
export function feltByFaces(people: readonly string[], faces: readonly (Emotion | null)[]): FeltByPersona {
  if (faces.every((face) => face === null)) return new Map()
  return new Map((people.length > 0 ? people : [somebody]).map((name) => [name, faces]))
}

/** The feeling at one of the touchpoints of the row; null where nothing is said of it. */
export function feelingAt(feelings: readonly (Emotion | null)[], at: number): Emotion | null {
  return (feelings.length > 1 ? feelings[at] : feelings[0]) ?? null
}
