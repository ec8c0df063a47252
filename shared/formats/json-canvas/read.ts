/**
 * A JSON Canvas -> document. What carries our records gives them back, with what was changed on the canvas since: where a
 * card lies and what it says. What doesn't is read by geometry: groups that cross are stages and channels.
 */
import type { JourneyDocument } from '../../journey/document.ts'
import type { Id } from '../../journey/schema.ts'
import { statuses } from '../../journey/vocabulary.ts'
import { isPlainObject } from '../journey-fields.ts'
import { readJourneyObject } from '../journey-file.ts'
import type { ReadOptions } from '../read-options.ts'
import { type ForeignGroups, foreignGroups } from './foreign-groups.ts'
import { noteText, readNodeText, touchpointText } from './labels.ts'
import { type IdFor, onlyOnce } from './only-once.ts'
import { ownGroups } from './own-groups.ts'
import { type CanvasEdge, type CanvasNode, parseCanvas } from './parse.ts'
import { readGrid } from './read-grid.ts'
import { ourKey, titleText } from './write.ts'

type Fields = Readonly<Record<string, unknown>>
type CarriedRecord = (fields: Fields, list: string) => Fields | null

/**
 * Reads a canvas.
 * @throws FailureError `file-refused` with the place and the reason
 */
export function readJsonCanvas(text: string, options: ReadOptions): JourneyDocument {
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
  const touchpoints = [...ids].map(([node, id]) => {
    const record = recordOf(node.fields, 'touchpoints')
    return { x: node.x, y: node.y, fields: { ...touchpointFields(node, record), id, ...grid.cellOf(node, record) } }
  })
  const idByNode = new Map([...ids].map(([node, id]) => [node.id, id]))
  const connectionIds = onlyOnce(options.newId)
  const connections = edges.flatMap((edge) => connectionOf(edge, idByNode, recordOf, connectionIds))
  const { stages, channels } = grid
  const lists = { stages, channels, touchpoints: downEachCell(touchpoints), connections }
  const noteIds = onlyOnce(options.newId)
  const notes = nodes.flatMap((node) => noteOf(node, recordOf(node.fields, 'notes'), noteIds))
  const file = title
    ? { ...carriedFile(title, channels), ...lists, notes }
    : { ...foreignFile(foreign, options), ...lists }
  return readJourneyObject(file, options.openedAt)
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

function touchpointFields(node: CanvasNode, record: Fields | null): Fields {
  const { title, rest } = readNodeText(node.words)
  if (record) return writtenText(record) === node.words ? record : { ...record, title }
  const said = node.type === 'file' || node.type === 'link' ? { title: nameOfPlace(node), notes: node.words } : null
  return { title, notes: rest, ...said, ...unknownOf(node.fields, nodeFields) }
}

/** What people call a note or a page: its name, without folders, ending and protocol. */
function nameOfPlace({ type, words }: CanvasNode): string {
  if (type === 'link') return words.replace(/^[a-z]+:\/\/(?:www\.)?/i, '').replace(/\/$/, '') || words
  const name = words.split('/').at(-1) ?? words
  return name.replace(/\.(?:md|markdown|canvas)$/i, '') || words
}

/** What the node said when it was written. */
function writtenText(record: Fields): string {
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  const texts = (value: unknown) => (Array.isArray(value) ? value.map(text) : [])
  return touchpointText({
    title: text(record.title),
    status: statuses.find((status) => status === record.status) ?? 'live',
    why: text(record.why),
    pains: texts(record.pains),
    opportunities: texts(record.opportunities),
    notes: text(record.notes),
  })
}

/** Cards of one cell in the order in which they lie below each other, or else side by side, each cell in the places that it has in the list. */
function downEachCell(cards: readonly { x: number; y: number; fields: Fields }[]): Fields[] {
  const cellOf = ({ fields }: { fields: Fields }) => `${fields.stageId}/${fields.channelId}`
  const cells = Map.groupBy(cards, cellOf)
  for (const cell of cells.values()) cell.sort((a, b) => a.y - b.y || a.x - b.x)
  return cards.map((card) => (cells.get(cellOf(card))?.shift() ?? card).fields)
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
function carriedFile(title: CanvasNode, channels: readonly Fields[]): Record<string, unknown> {
  const { file, journey, personas, needs, objectives } = oursOf(title.fields) ?? {}
  const channelIds = new Set(channels.map(({ id }) => id))
  const journeyFields = isPlainObject(journey) ? journey : {}
  const said = { title: String(journeyFields.title), summary: String(journeyFields.summary) }
  const isSaid = titleText(said) === title.words
  return {
    ...(isPlainObject(file) ? file : {}),
    journey: isSaid ? journey : { ...journeyFields, title: readNodeText(title.words).title },
    personas: Array.isArray(personas) ? personas.map((persona) => withoutGone(persona, channelIds)) : personas,
    needs,
    objectives,
  }
}

/** A persona without what it said of channels that were deleted on the canvas. */
function withoutGone(persona: unknown, channelIds: ReadonlySet<unknown>): unknown {
  if (!isPlainObject(persona) || !isPlainObject(persona.channelUse)) return persona
  const kept = Object.entries(persona.channelUse).filter(([id]) => channelIds.has(id))
  return { ...persona, channelUse: Object.fromEntries(kept) }
}
