/**
 * A table of another program, made one of a row a touchpoint as our own is: blank cells mean "as above", several lines in a cell
 * are several touchpoints, faces and words are feelings, and what no field says is kept in the notes.
 */
import { importWords } from '../../words/import-words.ts'
import { inOneLine, namesOf, partsOf, saidCell } from '../lanes/cell-parts.ts'
import { withDittosFilled } from '../lanes/ditto.ts'
import { facedTitle } from '../lanes/faced-title.ts'
import type { FeelingScale } from '../lanes/read-feeling.ts'
import { stageName, stageNaming } from '../lanes/stage-name.ts'
import { guessed, lost, type Remark } from '../reading/remark.ts'
import type { TextTable } from '../tables/cells/text-table.ts'
import type { ColumnMeaning } from '../tables/match-columns.ts'
import { type ColumnId, emotionHeader, touchpointColumn } from '../tables/touchpoint-columns.ts'
import { columnAt, isMisnamed, joinedValues, valueFor } from './column-values.ts'
import { withOthersInNotes } from './others-in-notes.ts'
import { feelingAt, feltByFaces, readFeelings, scalesOf, signedColumns } from './row-feelings.ts'
import { areStages, placedOn, titlesIn, titlesInstead, withoutBadges } from './row-titles.ts'

export type PreparedTable = {
  readonly table: TextTable
  readonly meanings: readonly ColumnMeaning[]
  readonly remarks: readonly Remark[]
}

/** What every touchpoint of a row has; anything else is said of its first. */
const ofAll: ReadonlySet<ColumnId> = new Set(['owner.name', 'owner.role', 'status', 'ownership'])
/** Read by themselves: where a touchpoint is and what it is called. */
const ofPlace: ReadonlySet<ColumnId> = new Set(['stageId', 'stageId.phase', 'channelId', 'channelId.kind', 'title'])

type Values = Map<string, string>
/** What holds for the rows below it that don't say it themselves. */
type Above = { stage: string; phase: string; people: readonly string[] }

/**
 * Prepares a table for the import.
 * @param persona whom the table is about, where no column says it
 */
export function prepareTable(read: TextTable, given: readonly ColumnMeaning[], persona = ''): PreparedTable {
  // Our own tables, and others that name records by ids, mean what they say to the letter.
  if (columnAt(given, 'id') >= 0) return { ...withOthersInNotes(read, given), remarks: [] }
  const table = { ...read, rows: withDittosFilled(read) }
  const meanings = given.map(
    (meaning, at): ColumnMeaning => (isMisnamed(meaning, table, at) ? { what: 'note' } : meaning),
  )
  const reading: Reading = {
    table,
    meanings,
    scales: scalesOf(table, meanings),
    signed: signedColumns(table, meanings),
    areSeveral: personasIn(table, meanings) > 1,
    isStage: areStages(table, meanings),
    stageIn: stageNaming(table.rows.map((row) => row[columnAt(meanings, 'stageId')] ?? '')),
    persona,
    noted: new Set(),
    unread: new Map(),
  }
  const rows: Values[] = []
  const places: string[] = []
  const personas = new Set<string>()
  const named = new Set<string>()
  const above: Above = { stage: '', phase: '', people: [] }
  for (const [index, cells] of table.rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const section = sectionIn(cells, meanings)
    if (section !== null && (rows.length === 0 || above.stage !== '')) {
      above.stage = stageName(section)
      continue
    }
    const made = readRow(cells, reading, above, rows.at(-1))
    for (const name of made.personas) personas.add(name)
    rows.push(...made.rows)
    named.add(above.stage)
    places.push(...made.rows.map(() => table.places?.[index] ?? `row ${table.headerRow + 1 + index}`))
  }
  const stages = table.stages?.map(reading.stageIn)
  const used = new Set(['', ...(stages ?? []), ...rows.map((row) => row.get('stageId') ?? '')])
  const alone = [...named].filter((stage) => !used.has(stage))
  const keys = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  return {
    table: {
      headers: keys.map(headerOf),
      headerRow: table.headerRow,
      rows: rows.map((row) => keys.map((key) => row.get(key) ?? '')),
      places,
      personas: [...personas],
      ...(stages && { stages }),
    },
    meanings: keys.map(meaningOf),
    remarks: [...remarksOn(reading), ...(alone.length > 0 ? [lost(importWords.leftLines(alone))] : [])],
  }
}

type Reading = {
  readonly table: TextTable
  readonly meanings: readonly ColumnMeaning[]
  readonly scales: readonly (FeelingScale | null)[]
  readonly signed: readonly boolean[]
  /** Whether its rows are about different personas. */
  readonly areSeveral: boolean
  /** Whether each row is a stage. */
  readonly isStage: boolean
  /** The name of the stage that a cell says. */
  readonly stageIn: (cell: string) => string
  readonly persona: string
  /** Headers of what went into the notes, and how many feelings of which column weren't understood. */
  readonly noted: Set<string>
  readonly unread: Map<number, number>
}

/** The touchpoints of a row; none where it goes on from the last one, which then says more. */
function readRow(
  cells: readonly string[],
  reading: Reading,
  above: Above,
  last: Values | undefined,
): { readonly rows: readonly Values[]; readonly personas: readonly string[] } {
  const { table, meanings, isStage } = reading
  const cellIn = (id: ColumnId) => saidCell(cells[columnAt(meanings, id)] ?? '')
  const stageCell = reading.stageIn(cellIn('stageId'))
  const isSameStage = stageCell === '' || stageCell === above.stage
  if (stageCell !== '') above.stage = stageCell
  if (cellIn('stageId.phase') !== '') above.phase = cellIn('stageId.phase')
  const people = partsOf(cells[meanings.findIndex((meaning) => meaning?.what === 'persona')] ?? '')
  if (people.length > 0) above.people = people
  const whom = above.people.length > 0 ? above.people : [reading.persona].filter((name) => name !== '')
  const says = meanings.some((meaning, at) => !isPlace(meaning, above) && saidCell(cells[at] ?? '') !== '')
  if (!says && !isStage) return { rows: [], personas: whom }

  const channels = (isStage ? namesOf(cellIn('channelId')) : [inOneLine(cellIn('channelId'))])
    .map((name) => name.replace(/\.$/, ''))
    .filter((name) => name !== '')
  const titleHeader = table.headers[columnAt(meanings, 'title')] ?? ''
  const said = titlesIn(cellIn('title'), titleHeader, isStage)
  const { titles: faced, badges } = withoutBadges(said, isStage)
  const told = faced.map(facedTitle)
  const own = told.map(({ title }) => title)
  const goesOn = said.length === 0 && !isStage && last !== undefined && columnAt(meanings, 'title') >= 0 && isSameStage
  const instead = own.length > 0 || goesOn ? null : titlesInstead(table, meanings, cells, channels, above.stage)
  const titles = instead?.titles ?? own
  const placed = placedOn(titles, channels)

  const common: Values = new Map()
  const first: Values = new Map()
  const notes = [cellIn('notes')].filter((text) => text !== '')
  const note = (at: number, cell: string) => {
    const header = (table.headers[at] ?? '').trim()
    notes.push(header === '' ? cell : `${header}: ${partsOf(cell).join('; ')}`)
    if (header !== '') reading.noted.add(header)
  }
  for (const [at, meaning] of meanings.entries()) {
    const cell = saidCell(cells[at] ?? '')
    if (cell === '' || at === instead?.column) continue
    if (meaning?.what === 'note') note(at, cell)
    if (meaning?.what !== 'column' || ofPlace.has(meaning.id) || meaning.id === 'notes') continue
    const value = valueFor(meaning.id, cell)
    const { id } = meaning
    if (value !== null && ofAll.has(id)) common.set(id, value)
    else if (value !== null) first.set(id, joinedValues(id, first.get(id), value))
    else {
      if (id === 'momentOfTruth') first.set(id, 'Yes')
      note(at, cell)
    }
  }
  const feelings = readFeelings(cells, meanings, reading.scales, reading.signed, whom, titles.length)
  for (const { at, cell, isRead } of feelings.noted) {
    note(at, cell)
    if (!isRead) reading.unread.set(at, (reading.unread.get(at) ?? 0) + 1)
  }
  // Of whom a row speaks is told by how they feel, else it has to be said.
  const silent = above.people.filter((name) => !feelings.byPersona.has(name))
  if (reading.areSeveral && silent.length > 0)
    note(
      meanings.findIndex((meaning) => meaning?.what === 'persona'),
      silent.join('; '),
    )
  if (placed.hasMore) note(columnAt(meanings, 'channelId'), channels.join('; '))
  if (notes.length > 0) first.set('notes', notes.join('\n'))
  // A column of feelings knows better than the face beside a name; without one, the face is all that is said.
  const byPersona =
    feelings.byPersona.size > 0
      ? feelings.byPersona
      : feltByFaces(whom, instead ? [] : told.map(({ emotion }) => emotion))
  const personas = [...whom, ...byPersona.keys()]
  if (goesOn) {
    for (const [id, value] of [...common, ...first]) last.set(id, joinedValues(id, last.get(id), value))
    return { rows: [], personas }
  }
  const rows = titles.map((title, at): Values => {
    const place: [string, string][] = [
      ['title', title],
      ['stageId', above.stage],
      ['stageId.phase', above.phase],
      ['channelId', placed.channels[at] ?? ''],
      ['channelId.kind', cellIn('channelId.kind')],
    ]
    const felt = [...byPersona].flatMap(([name, each]): [string, string][] => {
      const emotion = feelingAt(each, at)
      return emotion === null ? [] : [[emotionPrefix + name, String(emotion)]]
    })
    const known = place.filter(([key, value]) => key === 'title' || value !== '')
    const row = new Map([...known, ...common, ...(at === 0 ? first : []), ...felt])
    const beside = badges[at] ?? []
    if (beside.length > 0) row.set('notes', [...beside, row.get('notes')].filter(Boolean).join('\n'))
    return row
  })
  return { rows, personas }
}

/** How many personas its rows name. */
function personasIn({ rows }: TextTable, meanings: readonly ColumnMeaning[]): number {
  const at = meanings.findIndex((meaning) => meaning?.what === 'persona')
  return at < 0 ? 0 : new Set(rows.flatMap((row) => partsOf(row[at] ?? ''))).size
}

/** What says where a touchpoint is, and nothing of it. */
function isPlace(meaning: ColumnMeaning, { stage }: Above): boolean {
  if (meaning === null) return true
  if (meaning.what === 'persona') return stage === ''
  return meaning.what === 'column' && (meaning.id === 'stageId' || meaning.id === 'stageId.phase')
}

/** A row that holds one cell, its first, in a table without stages: the stage of those below it. */
function sectionIn(cells: readonly string[], meanings: readonly ColumnMeaning[]): string | null {
  if (columnAt(meanings, 'stageId') >= 0 || meanings.length < 3) return null
  const said = [...new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))]
  return said.length === 1 && (cells[0] ?? '').trim() !== '' && !/\n/.test(said[0] ?? '') ? (said[0] ?? null) : null
}

const emotionPrefix = 'emotion:'

function meaningOf(key: string): ColumnMeaning {
  return key.startsWith(emotionPrefix)
    ? { what: 'emotion', persona: key.slice(emotionPrefix.length) }
    : { what: 'column', id: key }
}

function headerOf(key: string): string {
  const meaning = meaningOf(key)
  if (meaning?.what === 'emotion') return emotionHeader({ name: meaning.persona })
  return touchpointColumn(key).header
}

function remarksOn({ table, scales, unread, noted }: Reading): Remark[] {
  const nameAt = (at: number) => table.headers[at] ?? ''
  const inOrder = [...new Set(table.headers.map((header) => header.trim()))].filter((header) => noted.has(header))
  return [
    ...scales.flatMap((scale, at) => {
      return scale && scale !== '-2 to 2' ? [guessed(importWords.scale(nameAt(at), scale))] : []
    }),
    ...[...unread].map(([at, count]) => guessed(importWords.unreadFeelings(nameAt(at), count))),
    ...(noted.size > 0 ? [guessed(importWords.inNotes(inOrder))] : []),
  ]
}
