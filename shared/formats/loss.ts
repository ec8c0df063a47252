/** What a file of another format can't hold of a journey. */
import { decisionsField } from '../gaps/rule/decisions.ts'
import { listed } from '../gaps/rule/wording.ts'
import { inOrder, type JourneyDocument, touchpointsInTurn } from '../journey/document.ts'
import { nounOf } from '../journey/fields/record-fields.ts'
import { type Leaf, leavesOf, valueAt } from '../journey/leaves.ts'
import { initialJourney, newRecord } from '../journey/new-records.ts'
import { type Id, type ListName, listNames } from '../journey/schema.ts'
import { viewsField } from '../journey/views.ts'
import type { TableName } from '../scene/pictures/table-names.ts'
import { choosePlural, formatCount } from '../words/counts.ts'
import { type Format, formatOf } from './format-table.ts'
import { workbookTables } from './tables/journey-tables.ts'
import { plainName } from './tables/named-records.ts'
import { isLongerThanCell } from './tables/xlsx/cell-text.ts'

/**
 * A sentence for whoever exported it; null where nothing was left out that the format is for.
 * @param table which one, of a format that holds one
 */
export function lossOf(document: JourneyDocument, format: Format, table: TableName = 'touchpoints'): string | null {
  const sentences = [...(format === 'xlsx' ? shortened(document) : []), ...leftOut(document, format, table)]
  return sentences.length === 0 ? null : `${sentences.join(' ')} The journey is unchanged.`
}

function shortened(document: JourneyDocument): string[] {
  const cells = workbookTables(document).flatMap(({ rows }) => rows.flat())
  const cut = cells.filter((cell) => typeof cell === 'string' && isLongerThanCell(cell)).length
  const texts = `${formatCount(cut, 'text')} ${choosePlural(cut, 'was', 'were')}`
  return cut === 0 ? [] : [`${texts} shortened to Excel’s limit of 32,767 characters.`]
}

/** What a format leaves out: whole lists, and what it holds less of, as people call it. */
type Omission = {
  readonly lists: readonly ListName[]
  readonly parts: readonly (readonly [words: string, isLost: (document: JourneyDocument) => boolean])[]
  /** It is a drawing: nobody expects all of the journey in it. */
  readonly isDrawing?: true
}

const withoutImages: Omission = { lists: ['images'], parts: [], isDrawing: true }

const inTables: Omission = {
  lists: ['connections', 'agenda', 'ballots', 'images'],
  parts: [
    [
      'journey details',
      (document) => saysAny(document, 'journey', ['state', 'summary', 'success', 'purpose', 'brandPersona', 'brand']),
    ],
    ['stages and channels without touchpoints', hasEmptyPlaces],
    ['the order of stages and channels', hasOrderOfItsOwn],
    ['which is which where two have the same name', hasSameNames],
    [
      'persona details',
      (document) => saysAny(document, 'personas', ['description', 'channelUse']) || hasPersonasWithoutEmotion(document),
    ],
    [
      'need and objective details',
      (document) =>
        saysAny(document, 'needs', ['personaId']) ||
        saysAny(document, 'objectives', ['measure', 'focus']) ||
        hasUnserved(document),
    ],
  ],
}
const omissions: Partial<Readonly<Record<Format, Omission>>> = {
  canvas: withoutImages,
  pptx: {
    lists: [],
    parts: [
      ['photos of personas', hasPhotos],
      ['the logo', hasWebPLogo],
      ['WebP images', hasWebP],
    ],
    isDrawing: true,
  },
  xlsx: {
    lists: inTables.lists.filter((list) => list !== 'images'),
    parts: [
      ...inTables.parts,
      ['photos of personas', hasPhotos],
      ['the logo', ({ journey }) => journey.brand.logoImageId !== null],
      ['WebP images', hasWebP],
    ],
  },
  csv: {
    lists: [...inTables.lists, 'measures', 'quotes', 'notes'],
    parts: [
      ...inTables.parts,
      [
        'opportunity details',
        (document) =>
          saysAny(document, 'opportunities', ['impact', 'effort', 'horizon', 'status', 'owner', 'votes']) ||
          [...document.opportunities.values()].some(({ touchpointIds }) => touchpointIds.length === 0),
      ],
    ],
  },
  md: {
    lists: ['ballots', 'images'],
    parts: [['note positions and colours', (document) => saysAny(document, 'notes', ['x', 'y', 'color'])]],
  },
}

function hasEmptyPlaces({ stages, channels, touchpoints }: JourneyDocument): boolean {
  const held = [...touchpoints.values()]
  const [inStages, onChannels] = [new Set(held.map((one) => one.stageId)), new Set(held.map((one) => one.channelId))]
  return inStages.size < stages.size || onChannels.size < channels.size
}

function hasPhotos({ personas }: JourneyDocument): boolean {
  return [...personas.values()].some(({ imageId }) => imageId !== null)
}

/** Neither slides nor sheets show them. */
function hasWebP(document: JourneyDocument): boolean {
  return [...document.touchpoints.values()].some(({ imageIds }) => imageIds.some((id) => isWebP(document, id)))
}

function hasWebPLogo(document: JourneyDocument): boolean {
  return isWebP(document, document.journey.brand.logoImageId)
}

function isWebP({ images }: JourneyDocument, id: Id | null): boolean {
  return id !== null && images.get(id)?.mediaType === 'image/webp'
}

/** A table names stages and channels in the order of its rows. */
function hasOrderOfItsOwn(document: JourneyDocument): boolean {
  const { stages, channels } = document
  const rows = touchpointsInTurn(document)
  const named = [rows.map((row) => row.stageId), rows.map((row) => row.channelId)].map((ids) => [...new Set(ids)])
  const own = [inOrder(stages), inOrder(channels)].map((list, at) => {
    return list.map(({ id }) => id).filter((id) => named[at]?.includes(id))
  })
  return JSON.stringify(named) !== JSON.stringify(own)
}

/** Personas have a column each, whatever they are called. */
function hasSameNames({ stages, channels, needs, objectives }: JourneyDocument): boolean {
  const named = [stages, channels].map((list) => [...list.values()].map(({ name }) => name))
  const worded = [needs, objectives].map((list) => [...list.values()].map(({ text }) => text))
  return [...named, ...worded].some((names) => new Set(names.map(plainName)).size < names.length)
}

function hasPersonasWithoutEmotion({ personas, touchpoints }: JourneyDocument): boolean {
  const named = new Set([...touchpoints.values()].flatMap(({ emotions }) => Object.keys(emotions)))
  return [...personas.keys()].some((id) => !named.has(id))
}

function hasUnserved({ needs, objectives, touchpoints }: JourneyDocument): boolean {
  const served = [...touchpoints.values()]
  const needIds = new Set(served.flatMap((one) => one.needIds))
  const objectiveIds = new Set(served.flatMap((one) => one.objectiveIds))
  return [...needs.keys()].some((id) => !needIds.has(id)) || [...objectives.keys()].some((id) => !objectiveIds.has(id))
}

function leftOut(document: JourneyDocument, format: Format, table: TableName): string[] {
  const omission = omissions[format]
  // Any other table is chosen for what it says alone.
  if (!omission || (format === 'csv' && table !== 'touchpoints')) return []
  const things = [
    ...omission.lists.flatMap((list) =>
      document[list].size === 0 ? [] : [formatCount(document[list].size, nounOf[list])],
    ),
    ...omission.parts.flatMap(([words, isLost]) => (isLost(document) ? [words] : [])),
    ...(omission.isDrawing ? [] : extrasOf(document)),
  ]
  if (things.length === 0) return []
  const rest = format === 'csv' ? 'CSV holds one table and leaves out' : `${formatOf(format).name} leaves out`
  return [`${rest} ${listed(things, things.length)}.`]
}

function extrasOf(document: JourneyDocument): string[] {
  return [
    ...(Object.hasOwn(document.journey.extra, viewsField) ? ['saved views'] : []),
    ...(Object.hasOwn(document.journey.extra, decisionsField) ? ['dismissed findings and rule settings'] : []),
    ...(hasUnknownFields(document) ? ['fields that Throughline doesn’t know'] : []),
  ]
}

function hasUnknownFields(document: JourneyDocument): boolean {
  const records = listNames.flatMap((list): { readonly extra: object }[] => [...document[list].values()])
  const known: readonly string[] = [viewsField, decisionsField]
  return (
    Object.keys(document.extra).length > 0 ||
    Object.keys(document.journey.extra).some((name) => !known.includes(name)) ||
    records.some(({ extra }) => Object.keys(extra).length > 0)
  )
}

/** Whether some record says something in one of these fields that a new one doesn't. */
function saysAny(document: JourneyDocument, of: ListName | 'journey', names: readonly string[]): boolean {
  const leaves = leavesOf(of).filter(({ name, part }) => names.includes(name) && part !== 'logoImageId')
  if (of === 'journey') return leaves.some((leaf) => isSaid(leaf, document.journey, initialJourney))
  const initial = newRecord(of, {})
  return inOrder<{ id: string; rank: string }>(document[of]).some((record) =>
    leaves.some((leaf) => isSaid(leaf, record, initial)),
  )
}

function isSaid(leaf: Leaf, record: object, initial: object): boolean {
  const [value, plain] = [valueAt(record, leaf), valueAt(initial, leaf)]
  if (typeof value === 'string') return value.trim() !== '' && value !== plain
  return JSON.stringify(value) !== JSON.stringify(plain)
}
