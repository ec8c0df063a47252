/** Removing records with all that can't stand without them; what only speaks of them goes on without. */
import { type Change, changeBetween, emptyChange } from '../change.ts'
import { inOrder, type JourneyDocument } from '../document.ts'
import { listNames } from '../fields/vocabulary.ts'
import { referencesOf, withIds } from '../references.ts'
import type { Ballot, Id, ListName, Opportunity } from '../schema.ts'
import { withoutUnused } from './image-edits.ts'

/**
 * Removes records of a list. A record that needs one of them, as a connection needs its touchpoints, goes along; any other that
 * speaks of them loses the reference. An opportunity that was about nothing else and of which no more than its text was said
 * goes with its touchpoints, a ballot with the last thing that was voted on, and an image with the last that shows it.
 */
export function removeRecords(document: JourneyDocument, list: ListName, ids: Iterable<Id>): Change {
  const present: ReadonlyMap<Id, unknown> = document[list]
  const wanted = new Set([...ids].filter((id) => present.has(id)))
  if (wanted.size === 0) return emptyChange
  const gone = new Map<ListName, ReadonlySet<Id>>([[list, wanted]])
  // Each round takes along what can't stand without what went before.
  for (let isMore = true; isMore; ) isMore = listNames.some((of) => takeAlong(document, of, gone))
  const isKept = (of: ListName, id: Id) => !gone.get(of)?.has(id)
  const after: Record<string, unknown> = { ...document, journey: withIds('journey', document.journey, isKept) }
  for (const of of listNames) {
    if (!gone.has(of) && !mayChange(of, gone)) continue
    const records = inOrder<Placed>(document[of]).flatMap((record) => (isKept(of, record.id) ? [record] : []))
    const kept = records.map((record) => withIds(of, record, isKept) ?? record)
    const isSame = kept.length === document[of].size && kept.every((record, at) => record === records[at])
    if (!isSame) after[of] = new Map(kept.map((record) => [record.id, record]))
  }
  return changeBetween(document, withoutUnused(document, after as JourneyDocument))
}

type Placed = { readonly id: Id; readonly rank: string }

function mayChange(list: ListName, gone: ReadonlyMap<ListName, ReadonlySet<Id>>): boolean {
  return referencesOf(list).some((reference) => gone.has(reference.list))
}

/** Adds to `gone` what goes along from one list; says whether anything did. */
function takeAlong(document: JourneyDocument, list: ListName, gone: Map<ListName, ReadonlySet<Id>>): boolean {
  if (!mayChange(list, gone)) return false
  const known = gone.get(list) ?? new Set<Id>()
  const isKept = (of: ListName, id: Id) => !gone.get(of)?.has(id)
  const along = [...(document[list] as ReadonlyMap<Id, { id: Id }>).values()].filter((record) => {
    if (known.has(record.id)) return false
    const after = withIds(list, record, isKept)
    return after === null || (after !== record && isIdle(list, record, after))
  })
  if (along.length === 0) return false
  gone.set(list, new Set([...known, ...along.map(({ id }) => id)]))
  return true
}

/** Whether nothing is left of a record that is worth keeping by itself. */
function isIdle(list: ListName, record: object, after: object): boolean {
  if (list === 'ballots') return (after as Ballot).subjects.length === 0
  if (list !== 'opportunities') return false
  const { impact, effort, horizon, status, owner, votes, touchpointIds } = after as Opportunity
  const isWeighed = impact !== null || effort !== null || horizon !== null || status !== 'open' || votes > 0
  const isOwned = owner.name.trim() !== '' || owner.role !== null
  return touchpointIds.length === 0 && (record as Opportunity).touchpointIds.length > 0 && !isWeighed && !isOwned
}
