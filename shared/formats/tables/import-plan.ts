/** What importing a table of touchpoints would do to a journey: one change, told before it is made. */
import type { Change } from '../../journey/change.ts'
import { inOrder, type JourneyDocument } from '../../journey/document.ts'
import { ranksBetween } from '../../journey/rank.ts'
import { newTouchpoint } from '../../journey/records.ts'
import type { Channel, Id, Stage, Touchpoint } from '../../journey/schema.ts'
import { idPattern } from '../../journey/vocabulary.ts'
import type { ImportChoices } from './import-choices.ts'
import { type ImportRow, readRow, rowsOf, textIn } from './import-row.ts'
import type { ColumnMeaning } from './match-columns.ts'
import { namedRecords } from './named-records.ts'
import type { TextTable } from './table.ts'

export type ImportPlan = {
  readonly change: Change
  readonly added: number
  readonly updated: number
  /** Rows that say what the journey says already. */
  readonly unchanged: number
  readonly newStages: readonly Stage[]
  readonly newChannels: readonly Channel[]
  /** Cells that could not be taken over, with their place: "row 7, Status". What they are about stays as it is. */
  readonly problems: readonly { readonly place: string; readonly reason: string }[]
}

/**
 * Plans the import. A row with the id of a touchpoint of the journey changes that one, in the columns that the table has; in a
 * table without ids, so does a row with its title, stage and channel, so that the same table comes in once. Any other row adds
 * one at the end of its cell.
 * @param meanings what each column means, in the order of the headers
 */
export function planImport(
  document: JourneyDocument,
  table: TextTable,
  meanings: readonly ColumnMeaning[],
  choices: ImportChoices,
  newId: () => Id,
): ImportPlan {
  const rows = rowsOf(table, meanings)
  const names = namedRecords(document, choices, newId)
  const ids = idsOf(rows, document, newId)
  const ranks = ranksBetween(inOrder(document.touchpoints).at(-1)?.rank ?? null, null, rows.length)
  const problems: { place: string; reason: string }[] = []
  const added: Touchpoint[] = []
  const updated: (readonly [Touchpoint, Touchpoint])[] = []
  for (const [index, row] of rows.entries()) {
    const id = ids[index] ?? ''
    const rank = ranks[index] ?? ''
    const present = document.touchpoints.get(id) ?? null
    const before = present ?? newTouchpoint({ id, rank, stageId: '', channelId: '' })
    const after = readRow(row, before, present !== null, document, names, (header, reason) => {
      problems.push({ place: `row ${row.number}, ${header}`, reason })
    })
    if (!present) added.push(after)
    else if (after !== present) updated.push([present, isInSameCell(present, after) ? after : { ...after, rank }])
  }
  const touchpoints = added.length + updated.length > 0 ? { touchpoints: { added, updated, removed: [] } } : {}
  return {
    change: { ...names.change(), ...touchpoints },
    added: added.length,
    updated: updated.length,
    unchanged: rows.length - added.length - updated.length,
    newStages: names.newStages(),
    newChannels: names.newChannels(),
    problems,
  }
}

/** Each row's id: the one that it names where no row above has it, else a new one. */
function idsOf(rows: readonly ImportRow[], document: JourneyDocument, newId: () => Id): Id[] {
  const taken = new Set<Id>()
  const alike = hasIds(rows) ? null : sameTouchpoints(document)
  return rows.map((row) => {
    const named = textIn(row, 'id').trim()
    const same = alike?.get(placeKey(textIn(row, 'title'), textIn(row, 'stage'), textIn(row, 'channel')))?.shift()
    const id = same ?? (idPattern.test(named) && !taken.has(named) ? named : unusedId(document, newId))
    taken.add(id)
    return id
  })
}

function hasIds(rows: readonly ImportRow[]): boolean {
  return rows.some((row) => textIn(row, 'id').trim() !== '')
}

/** The touchpoints of the journey by what a table without ids says of them. */
function sameTouchpoints(document: JourneyDocument): Map<string, Id[]> {
  const { stages, channels } = document
  const touchpoints = inOrder(document.touchpoints).map(({ id, title, stageId, channelId }) => {
    return { id, key: placeKey(title, stages.get(stageId)?.name ?? '', channels.get(channelId)?.name ?? '') }
  })
  const byKey = Map.groupBy(touchpoints, ({ key }) => key)
  return new Map([...byKey].map(([key, found]) => [key, found.map(({ id }) => id)]))
}

/** Whatever the case and the blanks. */
function placeKey(...names: readonly string[]): string {
  return JSON.stringify(names.map((name) => name.toWellFormed().trim().replace(/\s+/g, ' ').toLowerCase()))
}

function unusedId(document: JourneyDocument, newId: () => Id): Id {
  const id = newId()
  return document.touchpoints.has(id) ? unusedId(document, newId) : id
}

function isInSameCell(one: Touchpoint, other: Touchpoint): boolean {
  return one.stageId === other.stageId && one.channelId === other.channelId
}
