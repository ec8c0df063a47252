/** One row of a table, and the touchpoint that it makes of the one before. */
import type { JourneyDocument } from '../../journey/document.ts'
import { saidTexts } from '../../journey/said-texts.ts'
import type { Id, Touchpoint } from '../../journey/schema.ts'
import type { Cell, TextTable } from './cells/text-table.ts'
import { readList } from './lists.ts'
import type { ColumnMeaning } from './match-columns.ts'
import type { NamedRecords } from './named-records.ts'
import { readCell, readEmotion } from './read-cell.ts'
import { type ColumnId, emotionCell, opportunitiesId, touchpointColumn } from './touchpoint-columns.ts'
import { isCutFrom } from './xlsx/cell-text.ts'

/** What a field of a touchpoint can be made of; the rest was put into such columns before. */
type FieldMeaning = Extract<ColumnMeaning, { readonly what: 'column' | 'emotion' }>

type RowCell = {
  readonly meaning: FieldMeaning
  readonly header: string
  readonly text: string
  /** How many columns before it speak of a persona of the same name. */
  readonly occurrence: number
}
export type ImportRow = {
  /** Where it stands, such as "row 7". */
  readonly place: string
  readonly cells: readonly RowCell[]
}

/** The rows that say anything in the columns that mean something. */
export function rowsOf(
  { headers, headerRow, rows, places }: TextTable,
  meanings: readonly ColumnMeaning[],
): ImportRow[] {
  const occurrences = meanings.map(
    (meaning, index) => meanings.slice(0, index).filter((other) => isSamePersona(meaning, other)).length,
  )
  return rows.flatMap((row, index) => {
    const cells = meanings.flatMap((meaning, column): RowCell[] => {
      const [text = '', header = '', occurrence = 0] = [row[column], headers[column], occurrences[column]]
      return isOfField(meaning) ? [{ meaning, header, text, occurrence }] : []
    })
    return cells.some(({ text }) => text.trim() !== '')
      ? [{ place: places?.[index] ?? `row ${headerRow + 1 + index}`, cells }]
      : []
  })
}

function isOfField(meaning: ColumnMeaning): meaning is FieldMeaning {
  return meaning?.what === 'column' || meaning?.what === 'emotion'
}

function isSamePersona(one: ColumnMeaning, other: ColumnMeaning): boolean {
  return one?.what === 'emotion' && other?.what === 'emotion' && one.persona === other.persona
}

/** What a row says in one of our columns; empty where it has no such column. */
export function textIn({ cells }: ImportRow, id: ColumnId): string {
  return cells.find(({ meaning }) => meaning.what === 'column' && meaning.id === id)?.text ?? ''
}

/**
 * The touchpoint as the row has it; the same one where the row says nothing new. A cell that says what our own table would
 * say of the touchpoint changes nothing, so that names which several records share stay with theirs.
 * @param isPresent whether the touchpoint is in the journey already
 */
export function readRow(
  row: ImportRow,
  before: Touchpoint,
  isPresent: boolean,
  document: JourneyDocument,
  names: NamedRecords,
  report: (header: string, reason: string) => void,
  sayOpportunities: (texts: readonly string[]) => void,
): Touchpoint {
  const isSaid = (id: ColumnId, text: string) => {
    const own = wellFormed(touchpointColumn(id).write(before, document))
    return isPresent && (own === wellFormed(text) || isCutFrom(text, own))
  }
  let after = isPresent ? before : { ...before, ...cellOf(row, names) }
  const take = (fields: Partial<Touchpoint>) => {
    after = { ...after, ...fields }
  }
  for (const { meaning, header, text, occurrence } of row.cells) {
    if (meaning.what === 'emotion') {
      const personaId = names.knownPersonaId(meaning.persona, occurrence)
      if (String(personaId === undefined ? '' : emotionCell(after, personaId)) === text.trim()) continue
      const read = readEmotion(text)
      if ('problem' in read) report(header, read.problem)
      else
        take({ emotions: withEmotion(after, personaId ?? names.personaId(meaning.persona, occurrence), read.emotion) })
      continue
    }
    const { id } = meaning
    if (isSaid(id, text)) continue
    if (id === opportunitiesId) {
      sayOpportunities(saidTexts(readList(text)))
      continue
    }
    const { leaf } = touchpointColumn(id)
    if (leaf === null) continue
    const isUnsaid = isPresent && text.trim() === ''
    if (id === 'stageId')
      take({ stageId: isUnsaid ? after.stageId : names.stageId(text, textIn(row, 'stageId.phase')) })
    else if (id === 'channelId')
      take({ channelId: isUnsaid ? after.channelId : names.channelId(text, textIn(row, 'channelId.kind')) })
    else if (id === 'needIds') take({ needIds: idsOf(text, names.needId) })
    else if (id === 'objectiveIds') take({ objectiveIds: idsOf(text, names.objectiveId) })
    else {
      const read = readCell(leaf, text, after)
      if ('problem' in read) report(header, read.problem)
      else take(read.fields)
    }
  }
  return isPresent && JSON.stringify(after) === JSON.stringify(before) ? before : after
}

function cellOf(row: ImportRow, names: NamedRecords): { stageId: Id; channelId: Id } {
  return {
    stageId: names.stageId(textIn(row, 'stageId'), textIn(row, 'stageId.phase')),
    channelId: names.channelId(textIn(row, 'channelId'), textIn(row, 'channelId.kind')),
  }
}

function idsOf(cell: string, idOf: (text: string) => Id): Id[] {
  return [...new Set(readList(cell).map(idOf))]
}

function withEmotion({ emotions }: Touchpoint, personaId: Id, emotion: Touchpoint['emotions'][string] | null) {
  const others = Object.entries(emotions).filter(([id]) => id !== personaId)
  return Object.fromEntries(emotion === null ? others : [...others, [personaId, emotion] as const])
}

/** Halves of surrogate pairs can't be written to a file and come back as U+FFFD; that alone is no change. */
function wellFormed(cell: Cell): string {
  return String(cell).toWellFormed()
}
