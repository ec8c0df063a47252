/** One journey against another, such as a to-be against its as-is: what was added, dropped and changed, and what became of its gaps. */
import { cellKey, inOrder, type JourneyDocument, type RecordsById, recordsIn } from '../journey/document.ts'
import { type Id, type ListName, listNames, type RecordOf, type Touchpoint } from '../journey/schema.ts'
import { type FieldChange, journeyChanges, recordChanges } from './field-changes.ts'
import { compareFindings, type FindingComparison } from './findings.ts'
import { type Pairing, type Pairs, pairJourneys } from './pairing.ts'
import { reorderedAmong } from './reordered.ts'

/** A record that both journeys have and that isn't the same in both. */
export type ChangedRecord<T> = {
  readonly before: T
  readonly after: T
  readonly fields: readonly FieldChange[]
  /** Whether it stands at another place among those that stayed with it: in its cell, or in its list. */
  readonly isReordered: boolean
}

/** What was dropped stands in the order of the earlier journey, everything else in that of the later one. */
export type ListDifferences<T> = {
  readonly added: readonly T[]
  readonly dropped: readonly T[]
  readonly changed: readonly ChangedRecord<T>[]
}

export type Comparison = {
  readonly before: JourneyDocument
  readonly after: JourneyDocument
  readonly pairing: Pairing
  /** Fields of the journey itself. */
  readonly journey: readonly FieldChange[]
  readonly lists: { readonly [L in ListName]: ListDifferences<RecordOf[L]> }
  readonly findings: FindingComparison
}

/** Compares two journeys. Pure; comparing them the other way round says the mirrored same. */
export function compareJourneys(before: JourneyDocument, after: JourneyDocument): Comparison {
  const pairing = pairJourneys(before, after)
  const lists = Object.fromEntries(listNames.map((list) => [list, compareList(list, before, after, pairing)]))
  return {
    before,
    after,
    pairing,
    journey: journeyChanges(before.journey, after.journey, pairing),
    // One list and its records go together, which TypeScript can't follow.
    lists: lists as unknown as Comparison['lists'],
    findings: compareFindings(before, after, pairing),
  }
}

/** Whether the two journeys hold the same. */
export function isSameJourney({ journey, lists, findings }: Comparison): boolean {
  const isSame = listNames.every((list) => {
    const { added, dropped, changed } = lists[list]
    return added.length + dropped.length + changed.length === 0
  })
  return isSame && journey.length + findings.solved.length + findings.fresh.length === 0
}

function compareList<L extends ListName>(
  list: L,
  before: JourneyDocument,
  after: JourneyDocument,
  pairing: Pairing,
): ListDifferences<RecordOf[L]> {
  const [held, present] = [recordsIn(before, list), recordsIn(after, list)]
  const { toAfter, toBefore } = pairing[list]
  const reorderedIds = reorderedIn(list, before, after, pairing)
  return {
    added: inOrder(present).filter(({ id }) => !toBefore.has(id)),
    dropped: inOrder(held).filter(({ id }) => !toAfter.has(id)),
    changed: inOrder(present).flatMap((record) => {
      const partner = held.get(toBefore.get(record.id) ?? '')
      if (!partner) return []
      const fields = recordChanges(list, partner, record, pairing)
      const isReordered = reorderedIds.has(record.id)
      return fields.length > 0 || isReordered ? [{ before: partner, after: record, fields, isReordered }] : []
    }),
  }
}

/** Lists whose order nobody sees. */
const unordered: ReadonlySet<ListName> = new Set([
  ...(['connections', 'opportunities', 'measures', 'quotes', 'notes', 'ballots', 'images'] as const),
])

/** Ids of the later journey. */
function reorderedIn(
  list: ListName,
  before: JourneyDocument,
  after: JourneyDocument,
  pairing: Pairing,
): ReadonlySet<Id> {
  if (unordered.has(list)) return new Set()
  if (list === 'touchpoints') return reorderedInCells(before, after, pairing)
  return reorderedPairs(inOrder<Placed>(before[list]), inOrder<Placed>(after[list]), pairing[list])
}

type Placed = { readonly id: Id; readonly rank: string }

function reorderedPairs(before: readonly Placed[], after: readonly Placed[], pairs: Pairs): ReadonlySet<Id> {
  const nameOf = (beforeId: Id, afterId: Id) => [beforeId, afterId].sort().join(' ')
  const ids = new Map<string, Id>()
  const names = after.flatMap(({ id }) => {
    const partnerId = pairs.toBefore.get(id)
    if (partnerId === undefined) return []
    const name = nameOf(partnerId, id)
    ids.set(name, id)
    return [name]
  })
  const namesBefore = before.flatMap(({ id }) => {
    const partnerId = pairs.toAfter.get(id)
    return partnerId === undefined ? [] : [nameOf(id, partnerId)]
  })
  return new Set([...reorderedAmong(namesBefore, names)].map((name) => ids.get(name) ?? name))
}

/** Only those that stayed in their cell can have changed places in it. */
function reorderedInCells(before: JourneyDocument, after: JourneyDocument, pairing: Pairing): ReadonlySet<Id> {
  const { stages, channels, touchpoints: pairs } = pairing
  const cellInAfter = ({ stageId, channelId }: Touchpoint) =>
    cellKey({ stageId: stages.toAfter.get(stageId) ?? '', channelId: channels.toAfter.get(channelId) ?? '' })
  const partnerOf = (records: RecordsById<Touchpoint>, id: Id | undefined) => records.get(id ?? '')
  const stayed = inOrder(after.touchpoints).filter((touchpoint) => {
    const partner = partnerOf(before.touchpoints, pairs.toBefore.get(touchpoint.id))
    return partner !== undefined && cellInAfter(partner) === cellKey(touchpoint)
  })
  const stayedIds = new Set(stayed.map(({ id }) => id))
  const stood = inOrder(before.touchpoints).filter(({ id }) => stayedIds.has(pairs.toAfter.get(id) ?? ''))
  const standing = Map.groupBy(stayed, cellKey)
  const reordered = [...Map.groupBy(stood, cellInAfter)].map(([cell, held]) =>
    reorderedPairs(held, standing.get(cell) ?? [], pairs),
  )
  return new Set(reordered.flatMap((ids) => [...ids]))
}
