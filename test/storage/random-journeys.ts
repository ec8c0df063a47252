/** Arbitrary documents and arbitrary changes to them, with text that stores tend to spoil. */
import fc from 'fast-check'
import type { Change } from '../../shared/journey/change.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { updateJourney } from '../../shared/journey/edits.ts'
import { ranksBetween } from '../../shared/journey/rank.ts'
import { newDocument, newJourney } from '../../shared/journey/records.ts'
import {
  channelUses,
  differentiators,
  emotions,
  evidenceLevels,
  type Id,
  interactions,
  kinds,
  type ListName,
  listNames,
  phases,
  type RecordOf,
  roles,
  states,
  statuses,
} from '../../shared/journey/schema.ts'

/** Half surrogates, NUL, the mark of the store's own encoding, and what else `binary` comes up with. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', '\ud800', 'a\udc00b', 'a\0b', '\uffff', '\uffffd800', '\uFEFFé', '🙂'),
)
const extra = fc.dictionary(
  fc.constantFrom('x', 'later', 'from', '__proto__'),
  fc.oneof(text, fc.constant({ deep: [null, 1] })),
  {
    maxKeys: 2,
    noNullPrototype: true,
  },
)
const number = fc.integer({ min: -1e6, max: 1e6 }).map((tenths) => (tenths === 0 ? 0 : tenths / 10))

function oneOf<T extends string | number>(values: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...values)
}

function uses<T>(ids: readonly Id[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<Id, T>> {
  if (ids.length === 0) return fc.constant({})
  return fc.dictionary(fc.constantFrom(...ids), value, { noNullPrototype: true })
}

const some = (ids: readonly Id[]) => fc.subarray([...ids])

type Ids = { readonly [L in ListName]: readonly Id[] }

/** A record of one list with everything but its rank, which refers to the given ids alone. */
function records(ids: Ids): { [L in ListName]: (id: Id) => fc.Arbitrary<Omit<RecordOf[L], 'rank'>> } {
  const personaOrNone = fc.constantFrom(...ids.personas, null)
  return {
    stages: (id) => fc.record({ id: fc.constant(id), extra, name: text, phase: oneOf(phases) }),
    channels: (id) => fc.record({ id: fc.constant(id), extra, name: text, kind: oneOf(kinds) }),
    personas: (id) =>
      fc.record({
        id: fc.constant(id),
        extra,
        name: text,
        description: text,
        channelUse: uses(ids.channels, oneOf(channelUses)),
      }),
    needs: (id) => fc.record({ id: fc.constant(id), extra, text, personaId: personaOrNone }),
    objectives: (id) => fc.record({ id: fc.constant(id), extra, text, measure: text, focus: fc.boolean() }),
    touchpoints: (id) =>
      fc.record({
        id: fc.constant(id),
        extra,
        title: text,
        notes: text,
        stageId: oneOf(ids.stages),
        channelId: oneOf(ids.channels),
        status: oneOf(statuses),
        why: text,
        what: text,
        how: text,
        interaction: fc.option(oneOf(interactions)),
        owner: fc.record({ name: text, role: fc.option(oneOf(roles)) }),
        measure: text,
        needIds: some(ids.needs),
        objectiveIds: some(ids.objectives),
        emotions: uses(ids.personas, oneOf(emotions)),
        momentOfTruth: fc.boolean(),
        differentiator: fc.option(oneOf(differentiators)),
        evidence: fc.record({ level: oneOf(evidenceLevels), note: text }),
        pains: fc.array(text, { maxLength: 2 }),
        opportunities: fc.array(text, { maxLength: 2 }),
        tags: fc.array(text, { maxLength: 2 }),
        votes: number,
      }),
    connections: (id) => {
      const [first = '', ...others] = ids.touchpoints
      return fc.record({ id: fc.constant(id), extra, from: fc.constant(first), to: oneOf(others), label: text })
    },
    notes: (id) => fc.record({ id: fc.constant(id), extra, text, x: number, y: number, color: text }),
  }
}

/** Ids that are the same from document to document, so that one can turn into another. */
const idLists = fc.record(
  Object.fromEntries(
    listNames.map((list) => [list, fc.subarray(['a', 'B', '__proto__', 'constructor', '7'], { minLength: 2 })]),
  ) as { [L in ListName]: fc.Arbitrary<Id[]> },
)

/** A whole journey with the id "j". */
export const someDocument: fc.Arbitrary<JourneyDocument> = idLists.chain((ids) => {
  const one = records(ids)
  const lists = Object.fromEntries(
    listNames.map((list) => [list, fc.tuple(...ids[list].map((id) => one[list](id))).map(ranked)]),
  ) as unknown as { [L in ListName]: fc.Arbitrary<RecordOf[L][]> }
  const journey = fc
    .record({ title: text, summary: text, state: oneOf(states), success: text, extra })
    .map((fields) => newJourney({ id: 'j', ...fields }, '2026-01-01T00:00:00.000Z'))
  return fc.tuple(journey, fc.record(lists), extra).map((parts) => newDocument(...parts))
})

function ranked<T>(held: readonly T[]): (T & { rank: string })[] {
  const ranks = ranksBetween(null, null, held.length)
  return held.map((record, place) => ({ ...record, rank: ranks[place] ?? '' }))
}

/** The change that turns one document into another, record by record. */
export function changeTo(before: JourneyDocument, after: JourneyDocument): Change {
  const parts = listNames.map((list) => {
    const from: ReadonlyMap<Id, { id: Id }> = before[list]
    const to: ReadonlyMap<Id, { id: Id; rank: string }> = after[list]
    const added = inOrder(to).filter(({ id }) => !from.has(id))
    const removed = [...from.values()].filter(({ id }) => !to.has(id))
    const updated = inOrder(to).flatMap((record) => (from.has(record.id) ? [[from.get(record.id), record]] : []))
    return [list, { added, updated, removed }]
  })
  const { id: _, ...fields } = after.journey
  return { ...updateJourney(before, fields), ...Object.fromEntries(parts) }
}
