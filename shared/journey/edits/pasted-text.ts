/** Text from other apps -> new touchpoints: one a line, and of a table the columns that fit. */
import { applyChange, type Change, emptyChange, squashChanges } from '../change.ts'
import { type Cell, cellKey, inOrder, type JourneyDocument } from '../document.ts'
import { withoutListMark, withoutListMarks } from '../list-marks.ts'
import { newTouchpoint } from '../new-records.ts'
import type { Id } from '../schema.ts'
import { comparable } from './clip.ts'
import { addTouchpoints } from './edits.ts'
import { rowsOfTable } from './table-text.ts'

/** A line of pasted text; where it names no stage or channel of the journey, the user's own cell is meant. */
export type PastedLine = {
  readonly title: string
  readonly notes: string
  readonly stageId: Id | null
  readonly channelId: Id | null
}

/**
 * Reads lines, or a table with tabs and without headers: its columns are known by holding mostly names of this journey; what the
 * others say goes into the notes.
 */
export function readPastedText(document: JourneyDocument, text: string): readonly PastedLine[] {
  return readPastedLines(document, rowsOfText(text))
}

/** The same of rows that were told apart already. */
export function readPastedLines(
  document: JourneyDocument,
  rows: readonly (readonly string[])[],
): readonly PastedLine[] {
  const filled = rows.filter((row) => row.some((value) => value.trim() !== ''))
  const stages = idsByName(inOrder(document.stages))
  const channels = idsByName(inOrder(document.channels))
  const columns = columnsByNames(filled, stages, channels)
  return filled.flatMap((row) => {
    const [first = '', ...rest] = linesOf(row[columns.title] ?? '')
    const title = oneLine(withoutListMark(first))
    if (title === '') return []
    const known = new Set([columns.title, columns.stage, columns.channel])
    const others = row.flatMap((value, at) => (known.has(at) || value.trim() === '' ? [] : [value.trim()]))
    const notes = [...rest, ...others]
    return [
      {
        title,
        notes: notes.join('\n'),
        stageId: stages.get(comparable(row[columns.stage] ?? '')) ?? null,
        channelId: channels.get(comparable(row[columns.channel] ?? '')) ?? null,
      },
    ]
  })
}

/** Adds pasted lines as touchpoints in one change; `index` is where the first stands in the user's own cell. */
export function addPastedLines(
  document: JourneyDocument,
  lines: readonly PastedLine[],
  { target, newId }: { target: Cell & { readonly index?: number }; newId: () => Id },
): { change: Change; touchpointIds: readonly Id[] } {
  const touchpoints = lines.map(({ title, notes, stageId, channelId }) => {
    const cell = { stageId: stageId ?? target.stageId, channelId: channelId ?? target.channelId }
    return newTouchpoint({ id: newId(), rank: '', title, notes, ...cell })
  })
  let after = document
  let change: Change = emptyChange
  for (const [key, group] of Map.groupBy(touchpoints, cellKey)) {
    const [first] = group
    if (!first) continue
    const added = addTouchpoints(after, first, group, key === cellKey(target) ? target.index : undefined)
    after = applyChange(after, added)
    change = squashChanges(change, added)
  }
  return { change, touchpointIds: touchpoints.map(({ id }) => id) }
}

/** Numbers of columns; -1 where there is none. */
type Columns = { readonly stage: number; readonly channel: number; readonly title: number }

function columnsByNames(
  rows: readonly (readonly string[])[],
  stages: ReadonlyMap<string, Id>,
  channels: ReadonlyMap<string, Id>,
): Columns {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const best = (names: ReadonlyMap<string, Id>, taken: number): number => {
    const fits = Array.from({ length: width }, (_, at) =>
      at === taken ? 0 : rows.filter((row) => names.has(comparable(row[at] ?? ''))).length,
    )
    const most = Math.max(0, ...fits)
    return width > 1 && most * 2 >= rows.length && most > 0 ? fits.indexOf(most) : -1
  }
  const stage = best(stages, -1)
  const channel = best(channels, stage)
  const title = Array.from({ length: width }, (_, at) => at).find((at) => at !== stage && at !== channel) ?? 0
  return { stage, channel, title }
}

function idsByName(records: readonly { id: Id; name: string }[]): ReadonlyMap<string, Id> {
  const names = records.filter(({ name }) => name.trim() !== '').map(({ id, name }) => [comparable(name), id] as const)
  return new Map(names.reverse())
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

/** Rows of a table, or lines of a list, whose marks may stand before a tab; one column of a table is known by its quoted cells. */
export function rowsOfText(text: string): readonly (readonly string[])[] {
  const lines = withoutListMarks(text.split(/\r\n|\r|\n/))
  const isTable = holdsQuotedCell(text) || lines.some((line) => line.trim().includes('\t'))
  return isTable ? rowsOfTable(text) : lines.map((line) => [line])
}

/** Whether a cell holds a line break or a quotation mark, as spreadsheets write it: what people quote has neither. */
function holdsQuotedCell(text: string): boolean {
  const cells = text.matchAll(/(?<=^|[\t\r\n])"((?:[^"]|"")*)"(?=[\t\r\n]|$)/g)
  return [...cells].some(([, content = '']) => /[\r\n]|""/.test(content))
}

function linesOf(cell: string): string[] {
  const lines = cell.split(/[\r\n]+/).map((line) => line.trim())
  return lines.filter((line) => line !== '')
}
