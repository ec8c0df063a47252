/** A table of any origin as it is understood without being asked: how it lies, what its columns mean, and whether it is one of a journey. */

import { isExplaining, laneOf, plainWords } from '../lanes/lane-words.ts'
import { matrixRows } from '../lanes/matrix-rows.ts'
import { type About, type Oriented, orient } from '../lanes/oriented.ts'
import { readFeeling } from '../lanes/read-feeling.ts'
import { withoutSums } from '../lanes/sum-rows.ts'
import type { NamedTable } from '../tables/cells/text-table.ts'
import { evidenceListOf } from '../tables/evidence-tables.ts'
import { type ColumnMeaning, matchColumns } from '../tables/match-columns.ts'
import { columnIds, touchpointColumn } from '../tables/touchpoint-columns.ts'
import { columnAt } from './column-values.ts'
import { personaMeanings } from './portraits-in-table.ts'

/** What a table is about, as far as its columns tell. */
export type Subject = 'journey' | 'perhaps' | 'stages' | 'tasks' | 'evidence' | 'personas' | 'unknown'

export type RecognizedTable = {
  /** As it lies in the file. */
  readonly source: NamedTable
  /** One row a thing. */
  readonly table: NamedTable
  readonly meanings: readonly ColumnMeaning[]
  readonly about: About
  /** Lines of the table that belong to none of its lanes. */
  readonly left: readonly string[]
  readonly isTurned: boolean
  /** Whether it was several, each called as its stage. */
  readonly areTablesStages?: boolean
  readonly subject: Subject
  /** How many of its columns are understood. */
  readonly known: number
}

const nothingAbout: About = { title: '', persona: '', facts: [] }

/**
 * Understands a table as it lies in a file.
 * @param isTurned whether its stages are columns; found out if not given
 */
export function recognizeTable(table: NamedTable, isTurned?: boolean): RecognizedTable {
  if (isTurned === undefined && table.isMade) return recognizeRows(table)
  if (isTurned === undefined && isOurs(table)) {
    const meanings = matchColumns(table.headers)
    const subject = evidenceListOf(table) ? 'evidence' : 'journey'
    return {
      source: table,
      table,
      meanings,
      about: nothingAbout,
      left: [],
      isTurned: false,
      subject,
      known: knownIn(meanings),
    }
  }
  const personas = isTurned === undefined ? personaMeanings(table) : null
  if (personas) return { ...recognizeRows(table), meanings: personas, subject: 'personas', known: knownIn(personas) }
  const matrix = isTurned === undefined ? matrixRows(table) : null
  if (matrix) return { ...recognizeRows(matrix), source: table }
  const lying = orient(table, isTurned)
  const summed = withoutSums(lying.table)
  const oriented = { ...lying, table: summed.table, left: [...lying.left, ...summed.left] }
  const counted = withoutCounts(oriented.table, matchColumns(oriented.table.headers))
  const felt = withoutMixed(oriented.table, withExperiences(oriented.table, counted))
  const meanings = withUnnamed(oriented.table, lying.shape.isTurned ? withCustomers(oriented.table, felt) : felt)
  return {
    source: table,
    table: oriented.table,
    meanings,
    about: oriented.about,
    left: oriented.left,
    isTurned: oriented.shape.isTurned,
    subject: isExplanation(table, oriented) ? 'unknown' : subjectOf(oriented.table, meanings, oriented.shape.isTurned),
    known: knownIn(meanings),
  }
}

/** A table that is known to be one of a row a thing, with names of columns in its first row. */
function recognizeRows(table: NamedTable): RecognizedTable {
  const meanings = matchColumns(table.headers)
  const known = knownIn(meanings)
  return { source: table, table, meanings, about: nothingAbout, left: [], isTurned: false, subject: 'journey', known }
}

/** Written by us: with ids, or a table of opportunities, quotes or measures. */
export function isOurs(table: NamedTable): boolean {
  const at = table.headers.findIndex((header) => header.trim() === 'ID')
  const own = columnIds.filter((id) => table.headers.includes(touchpointColumn(id).header)).length
  return evidenceListOf(table) !== null || (at >= 0 && (own > mostAlike || !isCounted(table, at)))
}

/** Another program's table has some of our headers, and never as many. */
const mostAlike = 12

/** "1", "T2" and "TP-03" count rows; ids of ours don't look like that. */
function isCounted({ rows }: NamedTable, at: number): boolean {
  return rows.length > 0 && rows.every((row) => /^\s*(?:(?:[A-Z]{1,3}[-.]?)?\d{1,4}\.?)?\s*$/i.test(row[at] ?? ''))
}

function withoutCounts(table: NamedTable, meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const isOfCounts = (at: number) => at >= 0 && isCounted(table, at)
  const [id, stage] = [columnAt(meanings, 'id'), columnAt(meanings, 'stageId')]
  const isStageCounted = stage >= 0 && isOfCounts(stage)
  // Where stages are only counted, what their steps are called is their name.
  const step = isStageCounted
    ? table.headers.findIndex(
        (header, at) => meanings[at]?.what === 'note' && laneOf(header) === 'step' && !isCounted(table, at),
      )
    : -1
  return meanings.map((meaning, at) => {
    if (at === step) return { what: 'column', id: 'stageId' }
    return at === id || at === stage ? (isOfCounts(at) ? null : meaning) : meaning
  })
}

/** What some call the row of feelings, and others anything. */
const ofExperiences =
  /^(?:customer |user |client )?(?:experiences?|experiencias?|esperienz[ae]|erlebnisse?|erlebnis|erfahrung(?:en)?|ervaring(?:en)?)$/

/** A column called "Experience" holds feelings where most of its cells say one, and no other does. */
function withExperiences(table: NamedTable, meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  if (meanings.some((meaning) => meaning?.what === 'emotion')) return meanings
  return meanings.map((meaning, at) => {
    if (meaning?.what !== 'note' || !ofExperiences.test(plainWords(table.headers[at] ?? ''))) return meaning
    const cells = table.rows.map((row) => row[at] ?? '').filter((cell) => cell.trim() !== '')
    const felt = cells.filter((cell) => readFeeling(cell, null) !== null)
    return felt.length * 2 > cells.length ? { what: 'emotion', persona: '' } : meaning
  })
}

/** "Thoughts & feelings" beside a column of feelings alone holds thoughts. */
function withoutMixed({ headers }: NamedTable, meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const isMixed = (at: number) => /\b(?:thoughts?|thinking)\b/.test(plainWords(headers[at] ?? ''))
  const isPlain = meanings.some((meaning, at) => meaning?.what === 'emotion' && !isMixed(at))
  return meanings.map((meaning, at) =>
    isPlain && meaning?.what === 'emotion' && isMixed(at) ? { what: 'note' } : meaning,
  )
}

/** The lane "Customer" of a blueprint says in each stage what they do there, and not who they are. */
function withCustomers(table: NamedTable, meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const at = meanings.findIndex((meaning) => meaning?.what === 'persona')
  const isOfOne = /^(?:the )?(?:customer|user|client|kunde|cliente|usuario|klant)s?$/.test(
    plainWords(table.headers[at] ?? ''),
  )
  const cells = table.rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '')
  if (!isOfOne || cells.length < 2 || new Set(cells).size < cells.length) return meanings
  const title = columnAt(meanings, 'title')
  const isNamed = laneOf(table.headers[title] ?? '') === 'touchpoint' || laneOf(table.headers[title] ?? '') === 'action'
  return meanings.map((meaning, index) => {
    if (index === at) return isNamed ? { what: 'note' } : { what: 'column', id: 'title' }
    return index === title && !isNamed ? { what: 'note' } : meaning
  })
}

/** A column without a name says something all the same. */
function withUnnamed({ headers, rows }: NamedTable, meanings: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  return meanings.map((meaning, at) => {
    const isUnnamed = meaning === null && headers[at]?.trim() === ''
    return isUnnamed && rows.some((row) => (row[at] ?? '').trim() !== '') ? { what: 'note' } : meaning
  })
}

/** A table that says what the lanes of a map are, or of one thing what its goals and pains are. */
function isExplanation({ headers }: NamedTable, { shape, table }: Pick<Oriented, 'shape' | 'table'>): boolean {
  if (!shape.isTurned) return false
  const heads = headers.slice(shape.labelColumn + 1).filter((head) => head.trim() !== '')
  const isOfOne = table.rows.length < 2
  return isOfOne || (heads.length > 0 && heads.every(isExplaining))
}

function knownIn(meanings: readonly ColumnMeaning[]): number {
  return meanings.filter((meaning) => meaning !== null && meaning.what !== 'note').length
}

/** What lists of tasks, risks and plans have, and journeys don't. */
const ofTasks =
  /^(?:due(?: date)?|deadline|sprint|estimate|story points|likelihood|probability|mitigation|severity|assignee|ticket|budget|cost|deliverables?|risk|risks|risiko|risiken|frist|fallig|eintrittswahrscheinlichkeit|massnahme|echeance|risque|plazo|riesgo|prazo|risco|scadenza|rischio|start date|end date|progress|acceptance criteria|dependencies|version|file|command|parameter|default|test case|expected result|endpoint|method)$/
/** Whether such lists have a column or a label of this name. */
export function isOfTasks(name: string): boolean {
  return ofTasks.test(plainWords(name))
}

/** Names that touchpoints have, and anything else may have. */
const ofAnything = /^(?:title|name|event|card|titel|titre|titulo|titolo|tasks?|aufgaben?)$/

function subjectOf({ headers }: NamedTable, meanings: readonly ColumnMeaning[], isTurned: boolean): Subject {
  const has = (id: string) => columnAt(meanings, id) >= 0
  const feels = meanings.some((meaning) => meaning?.what === 'emotion')
  const titleHeader = headers[columnAt(meanings, 'title')] ?? ''
  const isNamed = has('title') && !ofAnything.test(plainWords(titleHeader))
  const isAboutTasks = headers.some(isOfTasks)
  const speaks = [has('pains'), has('opportunities'), has('channelId'), feels, has('needIds'), has('backstage')].filter(
    Boolean,
  ).length
  if (
    isAboutTasks &&
    !(has('stageId') && (isNamed || speaks > 1)) &&
    !(isNamed && speaks > 0 && laneOf(titleHeader) === 'touchpoint')
  )
    return 'tasks'
  if (has('stageId') && (has('title') || speaks > 0 || isTurned))
    return has('title') || speaks > 1 || isTurned ? 'journey' : 'stages'
  if (isNamed && (speaks > 0 || laneOf(titleHeader) === 'touchpoint')) return 'journey'
  if (has('title')) return 'perhaps'
  return has('stageId') ? 'stages' : 'unknown'
}
