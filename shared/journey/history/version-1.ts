/**
 * Journeys of version 1, in which opportunities were texts of their touchpoint. Each becomes a record with an id and a rank that
 * follow from the touchpoint and the place of the text alone: a journey and every step of its history come to the same records.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Change, RecordsChange } from '../change.ts'
import { listNames } from '../fields/vocabulary.ts'
import { newRecord } from '../new-records.ts'
import type { Id, Journey, ListName, Opportunity, RecordOf } from '../schema.ts'

/** The id of the opportunity that stands at a place, counted from 1, of a touchpoint's texts. */
export function version1Id(touchpointId: Id, place: number, taken: (id: Id) => boolean = () => false): Id {
  let more = ''
  for (;;) {
    const end = `-${place}${more}`
    const id = `v1-${touchpointId.slice(0, Math.min(50, 61 - end.length))}${end}`
    if (!taken(id)) return id
    more += 'x'
  }
}

/** After the touchpoint's own rank and before that of any other, in the order of the texts. */
export function version1Rank(touchpointRank: string, place: number): string {
  const digits = String(place)
  return `${touchpointRank}${'0'.repeat(16)}${digits.length}${digits}V`
}

type OldTouchpoint = { readonly id: Id; readonly rank: string; readonly opportunities: readonly string[] }

/** The opportunities of a touchpoint of version 1; blank texts were none. */
export function opportunitiesOfVersion1({ id, rank, opportunities }: OldTouchpoint): Opportunity[] {
  // A file of version 1 cuts long ids and looks for a free one; here each step of the history must find the same by itself.
  const own = id.length <= 50 ? id : `${id.slice(0, 37)}-${bytesToHex(sha256(utf8ToBytes(id))).slice(0, 12)}`
  return opportunities.flatMap((text, index) => {
    if (text.trim() === '') return []
    const place = index + 1
    return newRecord('opportunities', {
      id: version1Id(own, place),
      rank: version1Rank(rank, place),
      text,
      touchpointIds: [id],
    })
  })
}

/** Votes were any number; now they are counted. */
export function wholeVotes(votes: number): number {
  return Math.min(Number.MAX_SAFE_INTEGER, Math.max(0, Math.round(votes))) + 0
}

type Held = Readonly<Record<string, unknown>> & { readonly id: Id }
type OldChange = { readonly [L in ListName]?: RecordsChange<Held> } & { readonly journey?: readonly [Held, Held] }

/** A change as it is now, of one that an earlier version kept; the same one where it is of today. */
export function upgradeChange(kept: Change, initialJourney: Partial<Journey>): Change {
  const old = kept as unknown as OldChange
  if (!isOld(old)) return kept
  const change: Record<string, unknown> = {}
  if (old.journey) change.journey = old.journey.map((journey) => ({ ...initialJourney, ...journey }))
  for (const list of listNames) {
    const part = old[list]
    if (part) change[list] = eachRecord(part, (record) => upgradeRecord(list, record))
  }
  const opportunities = old.touchpoints && opportunityChange(old.touchpoints)
  return (opportunities ? { ...change, opportunities } : change) as Change
}

function isOld({ journey, ...lists }: OldChange): boolean {
  if (journey?.some((one) => !('brand' in one))) return true
  return Object.entries(lists).some(([list, part]) => {
    const marker = markers[list as ListName]
    if (!marker || !part) return false
    const records = [...part.added, ...part.removed, ...part.updated.flat()]
    return records.some((record) => !(marker in record))
  })
}

/** A field that came with version 2, by which its records are told from older ones. */
const markers: { readonly [L in ListName]?: string } = {
  personas: 'imageId',
  touchpoints: 'ownership',
  notes: 'author',
}

function eachRecord(part: RecordsChange<Held>, make: (record: Held) => unknown): unknown {
  return {
    added: part.added.map(make),
    updated: part.updated.map((pair) => pair.map(make)),
    removed: part.removed.map(make),
  }
}

function upgradeRecord(list: ListName, record: Held): unknown {
  if (list !== 'touchpoints') return newRecord(list, record as Partial<RecordOf[typeof list]>)
  const { opportunities: _, ...rest } = record
  return newRecord(list, { ...rest, votes: wholeVotes(Number(record.votes)) } as Partial<RecordOf['touchpoints']>)
}

/** From the opportunities that the touchpoints had to those that they have. */
function opportunityChange({ added, updated, removed }: RecordsChange<Held>): RecordsChange<Opportunity> | null {
  const of = (record: Held) =>
    Array.isArray(record.opportunities) ? opportunitiesOfVersion1(record as unknown as OldTouchpoint) : []
  const before = new Map([...removed, ...updated.map(([from]) => from)].flatMap(of).map((one) => [one.id, one]))
  const after = new Map([...added, ...updated.map(([, to]) => to)].flatMap(of).map((one) => [one.id, one]))
  const change: RecordsChange<Opportunity> = {
    added: [...after.values()].filter(({ id }) => !before.has(id)),
    updated: [...after.values()].flatMap((to) => {
      const from = before.get(to.id)
      return from && (from.text !== to.text || from.rank !== to.rank) ? [[from, to] as const] : []
    }),
    removed: [...before.values()].filter(({ id }) => !after.has(id)),
  }
  return change.added.length + change.updated.length + change.removed.length > 0 ? change : null
}
