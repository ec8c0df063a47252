/** What the cells of a column of another program say in our own columns. */
import { newTouchpoint } from '../../journey/new-records.ts'
import { namesOf, partsOf, saidCell } from '../lanes/cell-parts.ts'
import type { TextTable } from '../tables/cells/text-table.ts'
import { writeList } from '../tables/lists.ts'
import type { ColumnMeaning } from '../tables/match-columns.ts'
import { readCell } from '../tables/read-cell.ts'
import { type ColumnId, opportunitiesId, touchpointColumn } from '../tables/touchpoint-columns.ts'

/** Names, which commas part too. */
const ofNames: ReadonlySet<ColumnId> = new Set(['systems', 'tags'])
const ofLists: ReadonlySet<ColumnId> = new Set([
  'pains',
  opportunitiesId,
  'needIds',
  'objectiveIds',
  'backstage',
  ...ofNames,
])

const anyTouchpoint = newTouchpoint({ id: '', rank: '', stageId: '', channelId: '' })

/** A cell as our own table would have it; null where our column can't say it. */
export function valueFor(id: ColumnId, cell: string): string | null {
  if (ofLists.has(id)) return writeList(ofNames.has(id) ? namesOf(cell) : partsOf(cell))
  const { leaf } = touchpointColumn(id)
  if (leaf === null || leaf.field.kind === 'text' || leaf.field.kind === 'reference') return cell
  return 'problem' in readCell(leaf, cell, anyTouchpoint) ? null : cell
}

/** Both cells as one. */
export function joinedValues(id: ColumnId, one: string | undefined, other: string): string {
  if (!one || one === other) return other
  return `${one}${ofLists.has(id) ? '; ' : '\n'}${other}`
}

/** Whether most of a column says what ours of that name can't, such as "High" where votes are counted: it is for the notes. */
export function isMisnamed(meaning: ColumnMeaning, { rows }: TextTable, at: number): boolean {
  if (meaning?.what !== 'column' || meaning.id === 'momentOfTruth') return false
  const cells = rows.map((row) => saidCell(row[at] ?? '')).filter((cell) => cell !== '')
  const unread = cells.filter((cell) => valueFor(meaning.id, cell) === null).length
  return unread * 2 > cells.length
}

export function columnAt(meanings: readonly ColumnMeaning[], id: ColumnId): number {
  return meanings.findIndex((meaning) => meaning?.what === 'column' && meaning.id === id)
}
