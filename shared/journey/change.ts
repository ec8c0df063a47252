/**
 * The one diff type: edits make it, the document store applies it, undo inverts it, storage writes it,
 * comparing reads it. Plain data that survives JSON.
 */
import { carryCells, carryOrder, type JourneyDocument } from './document.ts'
import { listNames } from './fields/vocabulary.ts'
import type { Id, Journey, ListName, RecordOf } from './schema.ts'

export type RecordsChange<T> = {
  readonly added: readonly T[]
  readonly updated: readonly (readonly [from: T, to: T])[]
  readonly removed: readonly T[]
}

export type Change = { readonly [L in ListName]?: RecordsChange<RecordOf[L]> } & {
  readonly journey?: readonly [from: Journey, to: Journey]
}

export const emptyChange: Change = {}

/** True where applying the change would change nothing. */
export function isEmptyChange(change: Change): boolean {
  return change.journey === undefined && listNames.every((list) => change[list] === undefined)
}

/**
 * The document after the change. Untouched lists and records stay the same objects.
 * @throws Error where the change doesn't fit: adding an id that exists, updating or removing one that doesn't.
 */
export function applyChange(document: JourneyDocument, change: Change): JourneyDocument {
  if (isEmptyChange(change)) return document
  const next: Record<string, unknown> = { ...document }
  if (change.journey) next.journey = change.journey[1]
  for (const list of listNames) {
    const part = change[list]
    if (part) next[list] = applyToRecords<{ id: Id }>(list, document[list], part)
  }
  const changed = next as JourneyDocument
  carryOrders(document, changed, change)
  return changed
}

/** The two lists that grow long are read in their order after every letter. */
function carryOrders(before: JourneyDocument, after: JourneyDocument, { touchpoints, connections }: Change): void {
  if (touchpoints) {
    const ids = idsIn(touchpoints)
    carryOrder(before.touchpoints, after.touchpoints, ids)
    carryCells(before.touchpoints, after.touchpoints, ids)
  }
  if (connections) carryOrder(before.connections, after.connections, idsIn(connections))
}

function idsIn({ added, updated, removed }: RecordsChange<{ id: Id }>): ReadonlySet<Id> {
  return new Set([...added, ...updated.map(([, to]) => to), ...removed].map(({ id }) => id))
}

function applyToRecords<T extends { id: Id }>(
  list: ListName,
  records: ReadonlyMap<Id, T>,
  part: RecordsChange<{ id: Id }>,
): ReadonlyMap<Id, T> {
  const next = new Map(records)
  const change = part as RecordsChange<T>
  for (const record of change.removed) {
    if (!next.delete(record.id)) throw new Error(`The change removes ${record.id} from ${list}, which doesn’t have it.`)
  }
  for (const [, to] of change.updated) {
    if (!next.has(to.id)) throw new Error(`The change updates ${to.id} in ${list}, which doesn’t have it.`)
    next.set(to.id, to)
  }
  for (const record of change.added) {
    if (next.has(record.id)) throw new Error(`The change adds ${record.id} to ${list}, which already has it.`)
    next.set(record.id, record)
  }
  return next
}

/** The change that takes this one back: `applyChange(applyChange(d, c), invertChange(c))` equals `d`. */
export function invertChange(change: Change): Change {
  const inverse: Record<string, unknown> = {}
  if (change.journey) inverse.journey = [change.journey[1], change.journey[0]]
  for (const list of listNames) {
    const part = change[list]
    if (!part) continue
    inverse[list] = {
      added: part.removed,
      updated: part.updated.map(([from, to]) => [to, from]),
      removed: part.added,
    }
  }
  return inverse as Change
}

/** The same change with records of its own. */
export function copyRecords(change: Change): Change {
  const copy: Record<string, unknown> = {}
  if (change.journey) copy.journey = change.journey.map(copyOf)
  for (const list of listNames) {
    const part = change[list]
    if (!part) continue
    const { added, updated, removed }: RecordsChange<{ id: Id }> = part
    copy[list] = {
      added: added.map(copyOf),
      updated: updated.map((pair) => pair.map(copyOf)),
      removed: removed.map(copyOf),
    }
  }
  return copy as Change
}

function copyOf<T extends object>(record: T): T {
  return { ...record }
}

/** One change that does what the given ones do one after the other. What cancels out is left out. */
export function squashChanges(...changes: readonly Change[]): Change {
  const squashed: Record<string, unknown> = {}
  const journeys = changes.flatMap(({ journey }) => (journey ? [journey] : []))
  const from = journeys[0]?.[0]
  const to = journeys.at(-1)?.[1]
  if (from !== to) squashed.journey = [from, to]
  for (const list of listNames) {
    const part = squashRecords(changes.map((change) => change[list]))
    if (part) squashed[list] = part
  }
  return squashed as Change
}

type Fate = { from: { id: Id } | undefined; to: { id: Id } | undefined }

function squashRecords(
  given: readonly (RecordsChange<{ id: Id }> | undefined)[],
): RecordsChange<{ id: Id }> | undefined {
  const parts = given.filter((part) => part !== undefined)
  if (parts.length < 2) return parts[0]
  const fates = new Map<Id, Fate>()
  const follow = (id: Id, from: { id: Id } | undefined, to: { id: Id } | undefined) => {
    const fate = fates.get(id)
    if (fate) fate.to = to
    else fates.set(id, { from, to })
  }
  for (const part of parts) {
    for (const record of part.removed) follow(record.id, record, undefined)
    for (const [from, to] of part.updated) follow(to.id, from, to)
    for (const record of part.added) follow(record.id, undefined, record)
  }
  return recordsChangeOf([...fates.values()])
}

function recordsChangeOf(fates: readonly Fate[]): RecordsChange<{ id: Id }> | undefined {
  const added = fates.flatMap(({ from, to }) => (to && !from ? [to] : []))
  const removed = fates.flatMap(({ from, to }) => (from && !to ? [from] : []))
  const updated = fates.flatMap(({ from, to }) => (from && to && from !== to ? [[from, to] as const] : []))
  if (added.length + removed.length + updated.length === 0) return undefined
  return { added, updated, removed }
}

/** The change that leads from one document to another, by identity of their records. */
export function changeBetween(before: JourneyDocument, after: JourneyDocument): Change {
  const change: Record<string, unknown> = {}
  if (before.journey !== after.journey) change.journey = [before.journey, after.journey]
  for (const list of listNames) {
    if (before[list] === after[list]) continue
    const from: ReadonlyMap<Id, { id: Id }> = before[list]
    const to: ReadonlyMap<Id, { id: Id }> = after[list]
    const ids = new Set([...from.keys(), ...to.keys()])
    const part = recordsChangeOf([...ids].map((id) => ({ from: from.get(id), to: to.get(id) })))
    if (part) change[list] = part
  }
  return change as Change
}
