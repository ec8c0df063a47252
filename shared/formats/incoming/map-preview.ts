/** The maps of a file before they are imported: what each would make, and making it. */
import { applyChange, type Change } from '../../journey/change.ts'
import { inOrder, type JourneyDocument } from '../../journey/document.ts'
import { gridRefusal, wrongColumnsWarning } from '../../journey/grid-size.ts'
import type { Channel, Id, Stage } from '../../journey/schema.ts'
import type { FeelingScale } from '../lanes/read-feeling.ts'
import type { Remark } from '../reading/remark.ts'
import type { NamedTable } from '../tables/cells/text-table.ts'
import { noChoices } from '../tables/import-choices.ts'
import { type ImportPlan, planImport } from '../tables/import-plan.ts'
import type { ColumnMeaning } from '../tables/match-columns.ts'
import { chosenPlaces } from './chosen-places.ts'
import type { ImportedMap } from './imported.ts'
import { emptyDocument, hasTitles, type Incoming, incomingOfRecognized, rankTables } from './journey-of-tables.ts'
import type { MapChoices } from './map-choices.ts'
import { type PreviewPicture, previewPicture } from './preview-picture.ts'
import { type RecognizedTable, recognizeTable } from './recognized-table.ts'
import { rescored } from './rescored.ts'

export type MapPreview = {
  readonly title: string
  /** Null of a map that is no table. */
  readonly table: ShownTable | null
  /** The scale on which the scores of a diagram were read; null where there are none. */
  readonly scale: FeelingScale | null
  /** What it adds to the journey that it goes into. */
  readonly counts: Pick<ImportPlan, 'added' | 'updated' | 'unchanged' | 'evidence' | 'personas'>
  /** Stages and channels that would be new if nothing was chosen, and those that are there. */
  readonly newStages: readonly Stage[]
  readonly newChannels: readonly Channel[]
  readonly knownStages: readonly Named[]
  readonly knownChannels: readonly Named[]
  readonly personas: readonly string[]
  readonly remarks: readonly Remark[]
  readonly problems: ImportPlan['problems']
  /** A sentence if the table names so many stages or channels that its columns are probably wrong. */
  readonly warning: string | null
  readonly canImport: boolean
  /** How much the journey has after the import. */
  readonly size: { readonly stages: number; readonly channels: number; readonly touchpoints: number }
  readonly picture: PreviewPicture
}

type Named = { readonly id: Id; readonly name: string }

/** A table as the dialog shows it: its first rows, and what its columns mean. */
export type ShownTable = Pick<NamedTable, 'headers' | 'rows'> & {
  readonly meanings: readonly ColumnMeaning[]
  readonly isTurned: boolean
  /** Whether it was made from headings and labels of a page. */
  readonly isMade: boolean
  /** Whether a column holds the titles of touchpoints, or the table adds something else. */
  readonly isNamed: boolean
  /** All tables of the map, the best first. */
  readonly tables: readonly { readonly name: string; readonly known: number; readonly rows: number }[]
}

/** A journey of its own, or what changes in the one that is open. */
export type MadeMap =
  | { readonly target: 'new'; readonly document: JourneyDocument; readonly left: readonly string[] }
  | {
      readonly target: 'open'
      readonly change: Change
      readonly counts: MapPreview['counts']
      readonly left: readonly string[]
    }

export type MapFile = {
  readonly preview: (at: number, choices: MapChoices) => MapPreview
  readonly make: (at: number, choices: MapChoices) => MadeMap
  readonly titles: readonly string[]
}

const shownRows = 6

export type MapContext = {
  readonly fileName: string
  readonly openedAt: string
  readonly newId: () => Id
  /** The open journey, if it can be edited. */
  readonly open: JourneyDocument | null
}

/** Ranks the tables of each map once, so that a preview after each choice is quick. */
export function openMaps(maps: readonly ImportedMap[], context: MapContext): MapFile {
  const ranked = new Map<ImportedMap, readonly RecognizedTable[]>()
  const rankedOf = (map: Extract<ImportedMap, { what: 'tables' }>): readonly RecognizedTable[] => {
    const known = ranked.get(map) ?? rankTables(map.tables)
    ranked.set(map, known)
    return known
  }
  const mapAt = (at: number): ImportedMap => {
    const map = maps[at]
    if (!map) throw new RangeError('There is no such map.')
    return map
  }
  const planned = (map: ImportedMap, choices: MapChoices): Planned =>
    map.what === 'journey' ? planOfJourney(map, choices) : planOfTables(map, rankedOf(map), choices, context)
  return {
    titles: maps.map((map, at) => titleOf(map) || `${context.fileName} (${at + 1})`),
    preview: (at, choices) => previewOf(planned(mapAt(at), choices)),
    make(at, choices) {
      const { base, change, remarks, problems, counts } = planned(mapAt(at), choices)
      const left = [
        ...new Set(remarks.filter(({ isLoss }) => isLoss).map(({ text }) => text)),
        ...problems.map(({ place, reason }) => `${place}: ${reason}`),
      ]
      if (base === context.open) return { target: 'open', change, counts, left }
      return { target: 'new', document: applyChange(base, change), left }
    },
  }
}

/** What a map would make with what was chosen. */
type Planned = Omit<MapPreview, 'title' | 'size' | 'picture' | 'knownStages' | 'knownChannels' | 'personas'> & {
  /** The journey that it is imported into; a new one has nothing but a title. */
  readonly base: JourneyDocument
  readonly change: Change
}

function previewOf({ base, change, ...planned }: Planned): MapPreview {
  const made = applyChange(base, change)
  const names = (records: readonly Named[]) => records.map(({ id, name }) => ({ id, name }))
  const isFresh = planned.table === null
  return {
    ...planned,
    title: made.journey.title,
    knownStages: isFresh ? [] : names(inOrder(base.stages)),
    knownChannels: isFresh ? [] : names(inOrder(base.channels)),
    personas: inOrder(base.personas).map(({ name }) => name),
    size: { stages: made.stages.size, channels: made.channels.size, touchpoints: made.touchpoints.size },
    picture: previewPicture(made),
  }
}

function planOfJourney(
  { document, remarks, scores }: Extract<ImportedMap, { what: 'journey' }>,
  choices: MapChoices,
): Planned {
  const read = scores && choices.scale !== null ? rescored(document, scores, choices.scale, remarks) : null
  return {
    base: document,
    change: { ...chosenPlaces(document, choices.places), ...read?.change },
    table: null,
    scale: scores ? (choices.scale ?? scores.scale) : null,
    counts: { added: document.touchpoints.size, updated: 0, unchanged: 0, evidence: 0, personas: 0 },
    newStages: inOrder(document.stages),
    newChannels: inOrder(document.channels),
    remarks: read?.remarks ?? remarks,
    problems: [],
    warning: null,
    canImport: true,
  }
}

function planOfTables(
  { tables, about, remarks }: Extract<ImportedMap, { what: 'tables' }>,
  ranked: readonly RecognizedTable[],
  choices: MapChoices,
  { fileName, openedAt, newId, open }: MapContext,
): Planned {
  const found = ranked[choices.place]
  if (!found) throw new RangeError('There is no such table.')
  const isTurned = choices.isTurned ?? found.isTurned
  const recognized = isTurned === found.isTurned ? found : recognizeTable(found.source, isTurned)
  const meanings = choices.meanings ?? recognized.meanings
  // Other tables add to the best one only.
  const others = choices.place === 0 ? ranked.slice(1) : []
  const incoming = incomingWith(recognized, meanings, others, about)
  const fallbackTitle = fileName.replace(/\.[^.]+$/, '') || 'Imported journey'
  const base =
    choices.target === 'open' && open
      ? open
      : emptyDocument({ openedAt, newId, fallbackTitle }, incoming?.about ?? about)
  const planWith = (places: MapChoices['places']) =>
    planImport(base, incoming?.table ?? noRows, incoming?.meanings ?? [], places, newId, tables)
  const unasked = planWith(noChoices)
  const plan = choices.places === noChoices || isEmpty(choices.places) ? unasked : planWith(choices.places)
  const { added, updated, unchanged, evidence, personas, newStages, newChannels, problems, change } = plan
  const refusal = gridRefusal(base.stages.size + newStages.length, base.channels.size + newChannels.length)
  const isNamed = hasTitles(meanings)
  const warning = refusal ?? wrongColumnsWarning(newStages.length, newChannels.length, added + updated + unchanged)
  return {
    base,
    change,
    table: {
      headers: recognized.table.headers,
      rows: firstRows(recognized.table.rows),
      meanings,
      isTurned,
      isMade: found.source.isMade === true,
      isNamed: isNamed || evidence + personas > 0,
      tables: ranked.map(({ table, known }) => ({ name: table.name, known, rows: table.rows.length })),
    },
    scale: null,
    counts: { added, updated, unchanged, evidence, personas },
    newStages: unasked.newStages,
    newChannels: unasked.newChannels,
    remarks: [...remarks, ...(incoming?.remarks ?? [])],
    problems,
    warning: isNamed ? warning : null,
    canImport: ((isNamed && added + updated > 0) || evidence + personas > 0) && refusal === null,
  }
}

const noRows = { headers: [], headerRow: 1, rows: [] }

/** The table with what other tables add to its stages; null if no column names touchpoints or stages. */
function incomingWith(
  recognized: RecognizedTable,
  meanings: readonly ColumnMeaning[],
  others: readonly RecognizedTable[],
  about: Parameters<typeof incomingOfRecognized>[1],
): Incoming | null {
  const isOfOthers = recognized.subject === 'evidence' || recognized.subject === 'personas'
  if (!hasTitles(meanings) && !isOfOthers) return null
  const subject = hasTitles(meanings) || !isOfOthers ? 'journey' : recognized.subject
  return incomingOfRecognized([{ ...recognized, meanings, subject }, ...others], about)
}

function isEmpty({ stages, channels }: MapChoices['places']): boolean {
  return Object.keys(stages).length + Object.keys(channels).length === 0
}

/** The first rows that say anything. */
function firstRows(rows: NamedTable['rows']): string[][] {
  const shown: string[][] = []
  for (const row of rows) {
    if (shown.length === shownRows) break
    if (row.some((cell) => cell.trim() !== '')) shown.push([...row])
  }
  return shown
}

function titleOf(map: ImportedMap): string {
  return map.what === 'journey' ? map.document.journey.title : map.about.title || (map.tables[0]?.name ?? '')
}
