/**
 * Every edit a user can make to touchpoints and connections: the document and what is wanted -> a change. Nothing is mutated,
 * and a document that held together before holds together after.
 */
import { type Change, emptyChange } from '../change.ts'
import { type Cell, inOrder, type JourneyDocument, recordsIn, touchpointsInCell } from '../document.ts'
import { newConnection, newTouchpoint } from '../new-records.ts'
import { rankBetween, ranksBetween } from '../rank.ts'
import type { Connection, Id, Journey, ListName, RecordOf, Touchpoint } from '../schema.ts'
import { removeRecords } from './removal.ts'

/** Rank for a record that comes to stand at `index` among `records` (in order); past the end is the end. */
export function rankAt(records: readonly { rank: string }[], index: number): string {
  const at = Math.max(0, Math.min(index, records.length))
  return rankBetween(records[at - 1]?.rank ?? null, records[at]?.rank ?? null)
}

/** Changes some fields of the journey itself. */
export function updateJourney(document: JourneyDocument, fields: Partial<Omit<Journey, 'id'>>): Change {
  return { journey: [document.journey, { ...document.journey, ...fields }] }
}

/** Changes some fields of one record; no change where it is gone. */
export function updateRecord<L extends ListName>(
  document: JourneyDocument,
  list: L,
  id: Id,
  fields: Partial<Omit<RecordOf[L], 'id'>>,
): Change {
  const record = recordsIn(document, list).get(id)
  if (!record) return emptyChange
  return { [list]: { added: [], updated: [[record, { ...record, ...fields }]], removed: [] } } as Change
}

export type NewTouchpoint = Cell & { readonly id: Id; readonly index?: number } & Partial<
    Omit<Touchpoint, 'id' | 'rank'>
  >

/** Adds a touchpoint to a cell, at `index` among the cell's touchpoints or at its end. */
export function addTouchpoint(document: JourneyDocument, { index, ...fields }: NewTouchpoint): Change {
  const { after, before } = gapInCell(document, fields, index ?? Number.POSITIVE_INFINITY)
  const rank = rankBetween(after, before)
  return { touchpoints: { added: [newTouchpoint({ ...fields, rank })], updated: [], removed: [] } }
}

/** Adds touchpoints to one cell, in the order given, from `index` on or at its end. */
export function addTouchpoints(
  document: JourneyDocument,
  { stageId, channelId }: Cell,
  touchpoints: readonly Omit<Touchpoint, 'rank'>[],
  index = Number.POSITIVE_INFINITY,
): Change {
  if (touchpoints.length === 0) return emptyChange
  const { after, before } = gapInCell(document, { stageId, channelId }, index)
  const ranks = ranksBetween(after, before, touchpoints.length)
  const added = touchpoints.map((touchpoint, at) => ({ ...touchpoint, stageId, channelId, rank: ranks[at] ?? '' }))
  return { touchpoints: { added, updated: [], removed: [] } }
}

export function updateTouchpoint(
  document: JourneyDocument,
  touchpointId: Id,
  fields: Partial<Omit<Touchpoint, 'id'>>,
): Change {
  return updateRecord(document, 'touchpoints', touchpointId, fields)
}

/**
 * Moves touchpoints, kept in their order, to a cell so that the first comes to stand at `index` among the
 * touchpoints of the cell that don't move.
 */
export function moveTouchpoints(
  document: JourneyDocument,
  touchpointIds: readonly Id[],
  cell: Cell,
  index = Number.POSITIVE_INFINITY,
): Change {
  const wanted = new Set(touchpointIds)
  const moving = inOrder(document.touchpoints).filter(({ id }) => wanted.has(id))
  if (moving.length === 0 || standAlready(document, moving, cell, index)) return emptyChange
  const { after, before } = gapInCell(document, cell, index, wanted)
  const ranks = ranksBetween(after, before, moving.length)
  const updated = moving.map((touchpoint, place) => {
    const rank = ranks[place] ?? touchpoint.rank
    return [touchpoint, { ...touchpoint, stageId: cell.stageId, channelId: cell.channelId, rank }] as const
  })
  return { touchpoints: { added: [], updated, removed: [] } }
}

function standAlready(document: JourneyDocument, moving: readonly Touchpoint[], cell: Cell, index: number): boolean {
  const present = touchpointsInCell(document, cell)
  const at = Math.min(index, present.length - moving.length)
  return moving.every((touchpoint, place) => present[at + place] === touchpoint)
}

/** Removes touchpoints with the connections that hang on them; what else speaks of them goes on without. */
export function removeTouchpoints(document: JourneyDocument, touchpointIds: Iterable<Id>): Change {
  return removeRecords(document, 'touchpoints', touchpointIds)
}

/** Connects two different touchpoints; no change where one is gone or both are the same. */
export function connectTouchpoints(
  document: JourneyDocument,
  { id, from, to, label = '' }: { id: Id; from: Id; to: Id; label?: string },
): Change {
  if (from === to || !document.touchpoints.has(from) || !document.touchpoints.has(to)) return emptyChange
  const rank = rankAt(inOrder(document.connections), document.connections.size)
  return { connections: { added: [newConnection({ id, rank, from, to, label })], updated: [], removed: [] } }
}

/** Adds connections, in the order given, after all others. */
export function addConnections(document: JourneyDocument, connections: readonly Omit<Connection, 'rank'>[]): Change {
  if (connections.length === 0) return emptyChange
  const ranks = ranksBetween(inOrder(document.connections).at(-1)?.rank ?? null, null, connections.length)
  const added = connections.map((connection, at) => ({ ...connection, rank: ranks[at] ?? '' }))
  return { connections: { added, updated: [], removed: [] } }
}

export function updateConnection(
  document: JourneyDocument,
  connectionId: Id,
  fields: Partial<Omit<Connection, 'id'>>,
): Change {
  return updateRecord(document, 'connections', connectionId, fields)
}

export function removeConnections(document: JourneyDocument, connectionIds: Iterable<Id>): Change {
  const ids = new Set(connectionIds)
  const removed = inOrder(document.connections).filter(({ id }) => ids.has(id))
  if (removed.length === 0) return emptyChange
  return { connections: { added: [], updated: [], removed } }
}

/**
 * The ranks between which touchpoints come to stand at `index` of a cell, `ignored` ones left out. Neighbours are taken
 * from the whole list, not from the cell: a rank that no other touchpoint has can never get in the way later.
 */
function gapInCell(
  document: JourneyDocument,
  cell: Cell,
  index: number,
  ignored: ReadonlySet<Id> = new Set(),
): { after: string | null; before: string | null } {
  const all = inOrder(document.touchpoints).filter(({ id }) => !ignored.has(id))
  const inCell = touchpointsInCell(document, cell).filter(({ id }) => !ignored.has(id))
  const next = inCell[Math.max(0, index)]
  const last = inCell.at(-1)
  const place = next ? all.indexOf(next) : last ? all.indexOf(last) + 1 : all.length
  return { after: all[place - 1]?.rank ?? null, before: all[place]?.rank ?? null }
}
