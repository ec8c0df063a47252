/**
 * A JSON Canvas -> document. What carries our records gives them back, with what was changed on the canvas since: where a
 * card lies and what it says. What doesn't is read by geometry: groups that cross are stages and channels.
 */
import { listNames, statuses } from '../../journey/fields/vocabulary.ts'
import { kindWords } from '../../journey/fields/words.ts'
import { withIds } from '../../journey/references.ts'
import type { Id, Kind, ListName } from '../../journey/schema.ts'
import { importWords } from '../../words/import-words.ts'
import { readJourneyObject } from '../journey/journey-file.ts'
import { isPlainObject } from '../journey/read-field.ts'
import { commonKind } from '../reading/guessed-words.ts'
import { refuseFile } from '../reading/journey-refusal.ts'
import type { ReadJourney, ReadOptions } from '../reading/read-options.ts'
import { guessed, lost, type Remark } from '../reading/remark.ts'
import { type ForeignGroups, foreignGroups } from './foreign-groups.ts'
import { noteText, readNodeText, touchpointText } from './node-labels.ts'
import { type IdFor, onlyOnce } from './only-once.ts'
import { ownGroups } from './own-groups.ts'
import { type CanvasEdge, type CanvasNode, parseCanvas } from './parse.ts'
import { anyChannel, readGrid } from './read-grid.ts'
import { inReadingOrder, type PlacedCard } from './reading-order.ts'
import { ourKey, titleText } from './write-json-canvas.ts'

type Fields = Readonly<Record<string, unknown>>
type CarriedRecord = (fields: Fields, list: string) => Fields | null

/**
 * Reads a canvas.
 * @throws FailureError `file-refused` with the place and the reason
 */
export function readJsonCanvas(text: string, options: ReadOptions): ReadJourney {
  const { nodes, edges } = parseCanvas(text)
  const title = nodes.find(({ fields }) => oursOf(fields)?.list === 'file')
  // Without the journey's own node, records would speak of personas and needs that are gone.
  const recordOf: CarriedRecord = title ? carriedRecord : () => null
  const foreign = title ? null : foreignGroups(nodes, edges)
  const gridRecordOf = ({ fields }: CanvasNode, list: string) => recordOf(fields, list)
  const grid = readGrid(foreign ?? ownGroups(nodes, gridRecordOf), gridRecordOf, options.newId)
  const words = new Set(foreign ? [foreign.title, ...foreign.remarks, ...foreign.headings] : [])
  const isCard = (node: CanvasNode) =>
    node !== title && node.type !== 'group' && !recordOf(node.fields, 'notes') && !words.has(node)
  const cardIds = onlyOnce(options.newId)
  const ids = new Map(
    nodes.filter(isCard).map((node) => [node, cardIds(recordOf(node.fields, 'touchpoints')?.id)] as const),
  )
  const said = opportunityTexts(title)
  const touchpoints = [...ids].map(([node, id]) => {
    const record = recordOf(node.fields, 'touchpoints')
    return {
      id,
      box: node,
      fields: { ...touchpointFields(node, record, said), id, ...grid.cellOf(node, record) },
    }
  })
  const idByNode = new Map([...ids].map(([node, id]) => [node.id, id]))
  const connectionIds = onlyOnce(options.newId)
  const connections = edges.flatMap((edge) => connectionOf(edge, idByNode, recordOf, connectionIds))
  const { stages } = grid
  const channels = title ? grid.channels : withKind(grid.channels, touchpoints)
  const inTurn = inEachCell(touchpoints, (cell) => (title ? downwards(cell) : inReadingOrder(cell, connections)))
  if (!title && inTurn.length === 0) refuseFile('the canvas has no cards to import')
  const lists = { stages, channels, touchpoints: inTurn, connections }
  const noteIds = onlyOnce(options.newId)
  const notes = nodes.flatMap((node) => noteOf(node, recordOf(node.fields, 'notes'), noteIds))
  const file = title
    ? withoutGone({ ...carriedFile(title), ...lists, notes })
    : { ...foreignFile(foreign, options), ...lists }
  const isPlace = new Set(nodes.filter((node) => node.type === 'group' || words.has(node)).map(({ id }) => id))
  const lostEdges = edges.filter(({ fromNode, toNode }) => {
    const isHeld = idByNode.has(fromNode) && idByNode.has(toNode)
    // What leads from a heading to what stands below it says where that is.
    return !isHeld && !isPlace.has(fromNode)
  }).length
  return {
    document: readJourneyObject(file, options.openedAt),
    remarks: title ? [] : remarksOn(channels, lostEdges),
    arePhasesGuessed: !title,
  }
}

/** The one channel of a canvas that names none is of the kind that most of its cards sound like. */
function withKind(channels: readonly Fields[], cards: readonly PlacedCard<Fields>[]): readonly Fields[] {
  if (!isUnnamed(channels)) return channels
  const kind = commonKind(cards.map(({ fields }) => String(fields.title)))
  return channels.map((channel) => (kind ? { ...channel, kind } : channel))
}

function isUnnamed([channel, ...others]: readonly Fields[]): boolean {
  return others.length === 0 && channel?.name === anyChannel
}

/** What somebody who drew the canvas should know of its journey. */
function remarksOn(channels: readonly Fields[], lostEdges: number): Remark[] {
  const kind = channels[0]?.kind as Kind
  return [
    ...(isUnnamed(channels) ? [guessed(importWords.noChannel(anyChannel, kindWords[kind]))] : []),
    ...(lostEdges > 0 ? [lost(importWords.leftParts(lostEdges, 'connection'))] : []),
  ]
}

/** A journey's title from the heading of it all, and notes from what else stands beside the groups. */
function foreignFile(foreign: ForeignGroups | null, { newId, fallbackTitle }: ReadOptions): Record<string, unknown> {
  const { title, rest } = foreign?.title ? readNodeText(foreign.title.words) : { title: fallbackTitle, rest: '' }
  return {
    format: 'throughline-journey',
    version: 1,
    journey: { id: newId(), title, summary: rest },
    notes: foreign?.remarks.map(({ words, x, y }) => ({ id: newId(), text: words, x, y })) ?? [],
  }
}

/** What stands under our key, where something of its shape does. */
function oursOf(fields: Fields): Fields | null {
  const ours = Object.hasOwn(fields, ourKey) ? fields[ourKey] : null
  return isPlainObject(ours) ? ours : null
}

function carriedRecord(fields: Fields, list: string): Fields | null {
  const ours = oursOf(fields)
  return ours?.list === list && isPlainObject(ours.record) ? ours.record : null
}

const nodeFields = new Set(['id', 'type', 'x', 'y', 'width', 'height', 'text', 'label', 'url', 'file', ourKey])
const edgeFields = new Set(['id', 'fromNode', 'toNode', 'fromSide', 'toSide', 'label', ourKey])

/** Fields that another program wrote and that we don't know, to be written back. */
function unknownOf(fields: Fields, known: ReadonlySet<string>): Fields {
  const unknown = Object.entries(fields).filter(([name]) => !known.has(name))
  return unknown.length === 0 ? {} : { canvas: Object.fromEntries(unknown) }
}

function touchpointFields(node: CanvasNode, record: Fields | null, said: OpportunityTexts): Fields {
  const { title, rest } = readNodeText(node.words)
  if (record) return writtenText(record, said) === node.words ? record : { ...record, title }
  const place = node.type === 'file' || node.type === 'link' ? { title: nameOfPlace(node), notes: node.words } : null
  return { title, notes: rest, ...place, ...unknownOf(node.fields, nodeFields) }
}

/** What people call a note or a page: its name, without folders, ending and protocol. */
function nameOfPlace({ type, words }: CanvasNode): string {
  if (type === 'link') return words.replace(/^[a-z]+:\/\/(?:www\.)?/i, '').replace(/\/$/, '') || words
  const name = words.split('/').at(-1) ?? words
  return name.replace(/\.(?:md|markdown|canvas)$/i, '') || words
}

/** What the node said when it was written. */
function writtenText(record: Fields, said: OpportunityTexts): string {
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  const texts = (value: unknown) => (Array.isArray(value) ? value.map(text) : [])
  return touchpointText(
    {
      title: text(record.title),
      status: statuses.find((status) => status === record.status) ?? 'live',
      why: text(record.why),
      pains: texts(record.pains),
      notes: text(record.notes),
    },
    // Version 1 kept them in the touchpoint.
    said.get(String(record.id)) ?? texts(record.opportunities),
  )
}

/** What could be done at each touchpoint, as it was written. */
type OpportunityTexts = ReadonlyMap<string, readonly string[]>

function opportunityTexts(title: CanvasNode | undefined): OpportunityTexts {
  const { opportunities } = (title && oursOf(title.fields)) ?? {}
  const held = new Map<string, string[]>()
  for (const one of Array.isArray(opportunities) ? opportunities : []) {
    if (!isPlainObject(one) || !Array.isArray(one.touchpointIds)) continue
    for (const id of new Set(one.touchpointIds.map(String))) held.set(id, [...(held.get(id) ?? []), String(one.text)])
  }
  return held
}

/** Cards of one cell in their order there, each cell in the places that it has in the list. */
function inEachCell(
  cards: readonly PlacedCard<Fields>[],
  ordered: (cell: readonly PlacedCard<Fields>[]) => PlacedCard<Fields>[],
): Fields[] {
  const cellOf = ({ fields }: { fields: Fields }) => `${fields.stageId}/${fields.channelId}`
  const cells = new Map([...Map.groupBy(cards, cellOf)].map(([key, cell]) => [key, ordered(cell)]))
  return cards.map((card) => (cells.get(cellOf(card))?.shift() ?? card).fields)
}

/** As they lie below each other, or else side by side. */
function downwards(cell: readonly PlacedCard<Fields>[]): PlacedCard<Fields>[] {
  return [...cell].sort(({ box: a }, { box: b }) => a.y - b.y || a.x - b.x)
}

/** A note keeps its own place: on the canvas it lies below the grid, which is higher there than in the app. */
function noteOf({ words }: CanvasNode, record: Fields | null, idFor: IdFor): Fields[] {
  if (!record) return []
  const isSaid = typeof record.text === 'string' && noteText({ text: record.text }) === words
  return [{ ...record, id: idFor(record.id), ...(!isSaid && { text: words }) }]
}

function connectionOf(
  { fromNode, toNode, label, fields }: CanvasEdge,
  idByNode: ReadonlyMap<string, Id>,
  recordOf: CarriedRecord,
  idFor: IdFor,
): Fields[] {
  const from = idByNode.get(fromNode)
  const to = idByNode.get(toNode)
  if (from === undefined || to === undefined || from === to) return []
  const record = recordOf(fields, 'connections')
  const id = idFor(record?.id)
  if (!record) return [{ id, from, to, label, ...unknownOf(fields, edgeFields) }]
  const isSaid = typeof record.label === 'string' && record.label.toWellFormed() === label
  return [{ ...record, id, from, to, ...(!isSaid && { label }) }]
}

/** What the journey's own node carries, with what was written into it since. */
function carriedFile(title: CanvasNode): Record<string, unknown> {
  const { list: _, file, journey, ...lists } = oursOf(title.fields) ?? {}
  const journeyFields = isPlainObject(journey) ? journey : {}
  const said = { title: String(journeyFields.title), summary: String(journeyFields.summary) }
  const isSaid = titleText(said) === title.words
  return {
    ...(isPlainObject(file) ? file : {}),
    ...lists,
    journey: isSaid ? journey : { ...journeyFields, title: readNodeText(title.words).title },
  }
}

/** The file without what its records said of cards, stages and channels that were deleted on the canvas. */
function withoutGone(file: Record<string, unknown>): Record<string, unknown> {
  const ids = new Map(listNames.map((list) => [list, new Set(recordsIn(file, list).map(({ id }) => id))]))
  const isDrawn = new Set<ListName>(['stages', 'channels', 'touchpoints'])
  const isKept = (list: ListName, id: Id) => !isDrawn.has(list) || ids.get(list)?.has(id) === true
  const lists = listNames.flatMap((list) => {
    if (isDrawn.has(list) || !Array.isArray(file[list])) return []
    const held: readonly unknown[] = file[list]
    const kept = held.flatMap((record) => (isPlainObject(record) ? (withIds(list, record, isKept) ?? []) : [record]))
    return [[list, kept] as const]
  })
  return { ...file, ...Object.fromEntries(lists) }
}

function recordsIn(file: Record<string, unknown>, list: ListName): readonly Fields[] {
  const held = file[list]
  return Array.isArray(held) ? held.filter(isPlainObject) : []
}
