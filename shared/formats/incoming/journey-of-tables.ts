/** A new journey of the tables of a file. */
import { applyChange } from '../../journey/change.ts'
import type { JourneyDocument } from '../../journey/document.ts'
import { newDocument, newJourney } from '../../journey/new-records.ts'
import { importWords, tableReasons } from '../../words/import-words.ts'
import { refuseLargeGrid } from '../journey/journey-file.ts'
import { blocksOf } from '../lanes/blocks.ts'
import type { About } from '../lanes/oriented.ts'
import { refuseFile } from '../reading/journey-refusal.ts'
import type { ReadOptions } from '../reading/read-options.ts'
import { guessed, lost, type Remark } from '../reading/remark.ts'
import type { NamedTable, TextTable } from '../tables/cells/text-table.ts'
import { isDerived } from '../tables/derived-tables.ts'
import { noChoices } from '../tables/import-choices.ts'
import { type ImportPlan, planImport } from '../tables/import-plan.ts'
import type { ColumnMeaning } from '../tables/match-columns.ts'
import { unsorted } from '../tables/named-records.ts'
import { columnAt } from './column-values.ts'
import { withChannels } from './guessed-channels.ts'
import { joinTables } from './joined-tables.ts'
import { portraitsIn } from './portraits-in-table.ts'
import { type PreparedTable, prepareTable } from './prepared-table.ts'
import { isOurs, type RecognizedTable, recognizeTable, type Subject } from './recognized-table.ts'
import { withStagesByName } from './stages-by-name.ts'

/** Best first. */
const subjects: readonly Subject[] = ['journey', 'stages', 'perhaps', 'evidence', 'personas', 'unknown', 'tasks']

/** The tables of a file as they are understood, our own first, then the one that tells most of a journey. */
export function rankTables(tables: readonly NamedTable[]): readonly RecognizedTable[] {
  const rank = ({ source, subject }: RecognizedTable) =>
    (isOurs(source) ? 0 : subjects.length) + subjects.indexOf(subject)
  const told = tables.some(isOurs) ? tables.filter((table) => !isDerived(table)) : tables
  const recognized = told
    .flatMap((table) => (table.isMade || isOurs(table) ? [table] : blocksOf(table)))
    .map((table) => recognizeTable(table))
  return withStagesByName(recognized).toSorted((a, b) => rank(a) - rank(b) || b.known - a.known)
}

/** Whether a table names touchpoints, or stages that stand for some. */
export function hasTitles(meanings: readonly ColumnMeaning[]): boolean {
  return columnAt(meanings, 'title') >= 0 || columnAt(meanings, 'stageId') >= 0
}

/** A document without anything but what a table says of the journey as a whole. */
export function emptyDocument({ openedAt, newId, fallbackTitle }: ReadOptions, about?: About): JourneyDocument {
  const title = about?.title || fallbackTitle
  return newDocument(newJourney({ id: newId(), title, summary: about?.facts.join('\n') ?? '' }, openedAt))
}

/** What makes the tables of a file a journey, before it is one. */
export type Incoming = {
  readonly table: TextTable
  readonly meanings: readonly ColumnMeaning[]
  readonly about: About
  readonly remarks: readonly Remark[]
}

/**
 * Tables that are understood, the best first, as one table, with what is said of it.
 * @throws FailureError `file-refused` where none of them tells anything of a journey
 */
export function incomingOfRecognized(tables: readonly RecognizedTable[], about: About): Incoming {
  const [best, ...others] = tables
  const isKnown = best && best.subject !== 'tasks' && best.subject !== 'unknown'
  const isOfOthers = best?.subject === 'evidence' || best?.subject === 'personas'
  if (!isKnown || !(hasTitles(best.meanings) || isOfOthers)) {
    return refuseFile(best?.subject === 'tasks' ? tableReasons.tasks : noTable)
  }
  const said = withAbout(best.about, about)
  const described = tables.filter(({ subject }) => subject === 'personas')
  const portraits = described.flatMap((one) => portraitsIn(one.table, one.meanings))
  const prepared =
    best.subject === 'personas' ? noRows : prepareTable(best.table, best.meanings, best.source.persona ?? said.persona)
  const joined = joinTables(
    prepared,
    best,
    others.filter(({ subject }) => subject !== 'personas'),
    said.persona,
  )
  const { table, meanings, remarks: onChannels } = withChannels(joined)
  return {
    table: portraits.length > 0 ? { ...table, portraits } : table,
    meanings,
    about: said,
    remarks: [
      ...(best.isTurned ? [guessed(importWords.turned())] : []),
      ...(best.areTablesStages ? [guessed(importWords.tablesAsStages())] : []),
      ...(columnAt(meanings, 'stageId') < 0 && !isOfOthers ? [guessed(importWords.noStage(unsorted))] : []),
      ...joined.remarks,
      ...onChannels,
      ...(best.left.length > 0 ? [lost(importWords.leftLines(best.left))] : []),
      ...(portraits.length > 0 ? [guessed(importWords.portraits(portraits.map(({ name }) => name)))] : []),
      ...joined.left.flatMap((other) => leftTable(other)),
    ],
  }
}

const noRows: PreparedTable = { table: { headers: [], headerRow: 1, rows: [] }, meanings: [], remarks: [] }

const noTable =
  'no columns for stages, touchpoints, actions, emotions or pains. Name the columns, such as Stage, Touchpoint and Channel'
export const noAbout: About = { title: '', persona: '', facts: [] }

export type MadeJourney = {
  readonly document: JourneyDocument
  readonly plan: ImportPlan
  /** Whether the names of its stages alone told their phases. */
  readonly arePhasesGuessed: boolean
  readonly remarks: readonly Remark[]
}

/**
 * Makes the journey as the import would without being asked anything.
 * @param about what the file says around its tables
 * @throws FailureError `file-refused` where no table tells anything of a journey
 */
export function journeyOfTables(tables: readonly NamedTable[], options: ReadOptions, about?: About): MadeJourney {
  const incoming = incomingOfRecognized(rankTables(tables), about ?? noAbout)
  const empty = emptyDocument(options, incoming.about)
  const plan = planImport(empty, incoming.table, incoming.meanings, noChoices, options.newId, tables)
  const document = applyChange(empty, plan.change)
  if (document.touchpoints.size === 0 && plan.evidence + plan.personas === 0)
    refuseFile('the table has no rows to import')
  refuseLargeGrid(document)
  const arePhasesGuessed = columnAt(incoming.meanings, 'stageId.phase') < 0
  return { document, plan, arePhasesGuessed, remarks: incoming.remarks }
}

function withAbout(own: About, around: About): About {
  return {
    title: around.title || own.title,
    persona: own.persona || around.persona,
    facts: [
      ...around.facts,
      ...(around.title && own.title && own.title !== around.title ? [own.title] : []),
      ...own.facts,
    ],
  }
}

function leftTable({ table, subject }: RecognizedTable): Remark[] {
  if (subject === 'evidence' || table.rows.length === 0) return []
  const why =
    subject === 'tasks' ? tableReasons.tasks : subject === 'unknown' ? tableReasons.unknown : tableReasons.other
  return [lost(importWords.leftTable(table.name || table.headers.join(', '), table.rows.length, why))]
}
