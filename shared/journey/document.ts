/**
 * A journey as immutable records by id. Nothing of the view lives here: no selection, no position on a screen.
 * Every edit yields a new document that shares what it didn't touch, so that identity tells what changed.
 */
import { compareRanks } from './rank.ts'
import type { Id, Journey, ListName, RecordOf, Touchpoint } from './schema.ts'

export type RecordsById<T> = ReadonlyMap<Id, T>
export type JourneyLists = { readonly [L in ListName]: RecordsById<RecordOf[L]> }
export type JourneyDocument = JourneyLists & {
  readonly journey: Journey
  /** Unknown fields at the top of the file. */
  readonly extra: Readonly<Record<string, unknown>>
}

/** A stage and a channel: where touchpoints stand. */
export type Cell = { readonly stageId: Id; readonly channelId: Id }

/** One list by its name; TypeScript can't follow that the list and its records go together. */
export function recordsIn<L extends ListName>(document: JourneyDocument, list: L): RecordsById<RecordOf[L]> {
  return document[list] as unknown as RecordsById<RecordOf[L]>
}

const orderedLists = new WeakMap<object, readonly unknown[]>()

/** The records of one list in their order. The same map yields the same array. */
export function inOrder<T extends { id: Id; rank: string }>(records: RecordsById<T>): readonly T[] {
  const known = orderedLists.get(records)
  if (known) return known as readonly T[]
  const ordered = [...records.values()].sort(compareRanks)
  orderedLists.set(records, ordered)
  return ordered
}

/** A text that two equal cells share. */
export function cellKey(cell: Cell): string {
  return `${cell.stageId}/${cell.channelId}`
}

const cellIndexes = new WeakMap<object, ReadonlyMap<string, readonly Touchpoint[]>>()
const emptyCell: readonly Touchpoint[] = []

/**
 * Hands the order that is known of some records on to those that a change made of them, so that after a typed letter thousands
 * of records needn't be sorted again.
 * @param ids the records that the change added, updated or removed.
 */
export function carryOrder<T extends { id: Id; rank: string }>(
  before: RecordsById<T>,
  after: RecordsById<T>,
  ids: ReadonlySet<Id>,
): void {
  const ordered = orderedLists.get(before) as readonly T[] | undefined
  if (ordered && ids.size <= fewRecords)
    orderedLists.set(after, replaceInOrder(ordered, recordsOf(before, ids), recordsOf(after, ids)))
}

/** The same for the cells of touchpoints; cells that the change didn't touch keep their arrays. */
export function carryCells(
  before: RecordsById<Touchpoint>,
  after: RecordsById<Touchpoint>,
  ids: ReadonlySet<Id>,
): void {
  const known = cellIndexes.get(before)
  if (!known || ids.size > fewRecords) return
  const [gone, come] = [recordsOf(before, ids), recordsOf(after, ids)]
  const cells = new Map(known)
  for (const key of new Set([...gone, ...come].map(cellKey))) {
    const isHere = (touchpoint: Touchpoint) => cellKey(touchpoint) === key
    const cell = replaceInOrder(known.get(key) ?? emptyCell, gone.filter(isHere), come.filter(isHere))
    if (cell.length > 0) cells.set(key, cell)
    else cells.delete(key)
  }
  cellIndexes.set(after, cells)
}

/** More than these are sorted again. */
const fewRecords = 64

function recordsOf<T>(records: RecordsById<T>, ids: ReadonlySet<Id>): T[] {
  return [...ids].flatMap((id) => records.get(id) ?? [])
}

function replaceInOrder<T extends { id: Id; rank: string }>(
  ordered: readonly T[],
  gone: readonly T[],
  come: readonly T[],
): readonly T[] {
  const next = ordered.slice()
  for (const record of gone) next.splice(placeOf(next, record), 1)
  for (const record of come) next.splice(placeOf(next, record), 0, record)
  return next
}

/** Where a record stands in a list, or would. */
function placeOf<T extends { id: Id; rank: string }>(ordered: readonly T[], record: T): number {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const other = ordered[middle]
    if (other && compareRanks(other, record) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** The touchpoints of one cell in their order. */
export function touchpointsInCell(document: JourneyDocument, cell: Cell): readonly Touchpoint[] {
  return touchpointsByCell(document).get(cellKey(cell)) ?? emptyCell
}

/** All touchpoints by `cellKey`, each cell in order. The same touchpoints yield the same map. */
export function touchpointsByCell(
  document: Pick<JourneyDocument, 'touchpoints'>,
): ReadonlyMap<string, readonly Touchpoint[]> {
  const known = cellIndexes.get(document.touchpoints)
  if (known) return known
  const cells = new Map<string, Touchpoint[]>()
  for (const touchpoint of inOrder(document.touchpoints)) {
    const key = cellKey(touchpoint)
    const cell = cells.get(key)
    if (cell) cell.push(touchpoint)
    else cells.set(key, [touchpoint])
  }
  cellIndexes.set(document.touchpoints, cells)
  return cells
}

/** All touchpoints as they are told: stage by stage, in a stage channel by channel, in a cell in their order. */
export function touchpointsInTurn(document: JourneyDocument): readonly Touchpoint[] {
  return inOrder(document.stages).flatMap(({ id: stageId }) =>
    inOrder(document.channels).flatMap(({ id: channelId }) => touchpointsInCell(document, { stageId, channelId })),
  )
}

/** Whether a touchpoint fills a gap: an idea doesn't. */
export function counts(touchpoint: Touchpoint): boolean {
  return touchpoint.status !== 'idea'
}

/** Mean emotion over the personas that the touchpoint names, -2 to 2; null where it names none. */
export function meanEmotion(touchpoint: Touchpoint): number | null {
  const known = Object.values(touchpoint.emotions)
  if (known.length === 0) return null
  return known.reduce<number>((sum, emotion) => sum + emotion, 0) / known.length
}
