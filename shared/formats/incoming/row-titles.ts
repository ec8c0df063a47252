/** What the touchpoints of a row are called, and on which channels they are. */
import { isBadge } from '../lanes/badge.ts'
import { namesOf, partsOf, saidCell } from '../lanes/cell-parts.ts'
import { laneOf, plainWords } from '../lanes/lane-words.ts'
import type { TextTable } from '../tables/cells/text-table.ts'
import type { ColumnMeaning } from '../tables/match-columns.ts'
import { columnAt } from './column-values.ts'

/** Whether each row is a stage: no two are of the same, and none goes on from the one above. */
export function areStages({ rows }: TextTable, meanings: readonly ColumnMeaning[]): boolean {
  const at = columnAt(meanings, 'stageId')
  if (at < 0) return false
  const names = rows.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => plainWords(row[at] ?? ''))
  return names.every((name) => name !== '') && new Set(names).size === names.length
}

/** The titles in a cell: names of touchpoints are parted by commas too, what people do isn't. */
export function titlesIn(cell: string, header: string, isStage: boolean): readonly string[] {
  return isStage && laneOf(header) === 'touchpoint' ? namesOf(cell) : partsOf(cell)
}

/** A unit of time or an icon; "404" and its like may be a name where nothing else is one. */
const adorns = /[\p{L}\p{Extended_Pictographic}]/u

/** Titles, and the badges beside each: those below it, or above it where a badge stands first. A row's only title is none. */
export function withoutBadges(
  said: readonly string[],
  isStage: boolean,
): { readonly titles: readonly string[]; readonly badges: readonly (readonly string[])[] } {
  const titles = said.filter((title) => !isBadge(title))
  const isAlone = titles.length === 0 && !(isStage && said.every((title) => adorns.test(title)))
  if (titles.length === said.length || isAlone) return { titles: said, badges: [] }
  const areAbove = isBadge(said[0] ?? '')
  const badges: string[][] = titles.map(() => [])
  let passed = 0
  for (const title of said) {
    if (!isBadge(title)) passed += 1
    else {
      const at = areAbove ? Math.min(passed, titles.length - 1) : passed - 1
      badges[Math.max(0, at)] = [...(badges[Math.max(0, at)] ?? []), title]
    }
  }
  return { titles, badges }
}

export type Instead = { readonly titles: readonly string[]; readonly column: number }

/** What a row without a title is called: by its channels, by what its first column for the notes says of customers, else as its stage. */
export function titlesInstead(
  { headers }: TextTable,
  meanings: readonly ColumnMeaning[],
  cells: readonly string[],
  channels: readonly string[],
  stage: string,
): Instead {
  if (channels.length > 0) return { titles: channels, column: -1 }
  const column = headers.findIndex((header, at) => {
    const isOfCustomers = /^(?:customer|user|client|guest|patient|visitor|kunden?|nutzer)\b/i.test(header.trim())
    return meanings[at]?.what === 'note' && isOfCustomers && laneOf(header) === null && saidCell(cells[at] ?? '') !== ''
  })
  if (column >= 0) return { titles: partsOf(cells[column] ?? ''), column }
  return { titles: [stage], column: -1 }
}

/** Which channel each touchpoint is on, and whether one more is named than they are on. */
export function placedOn(
  titles: readonly string[],
  channels: readonly string[],
): { readonly channels: readonly string[]; readonly hasMore: boolean } {
  if (titles.length === channels.length) return { channels, hasMore: false }
  const found = titles.map((title) => channels.find((channel) => areAlike(title, channel)) ?? channels[0] ?? '')
  return { channels: found, hasMore: channels.some((channel) => !found.includes(channel)) }
}

function areAlike(title: string, channel: string): boolean {
  const [one, other] = [plainWords(title), plainWords(channel)]
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one))
}
