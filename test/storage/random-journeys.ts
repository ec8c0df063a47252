/** Arbitrary documents and arbitrary changes to them, with text that stores tend to spoil. */
import fc from 'fast-check'
import type { Change } from '../../shared/journey/change.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { updateJourney } from '../../shared/journey/edits/edits.ts'
import { newDocument, newJourney } from '../../shared/journey/new-records.ts'
import { ranksBetween } from '../../shared/journey/rank.ts'
import { type Id, type ListName, listNames, type RecordOf, states } from '../../shared/journey/schema.ts'
import { arbitraryImages, arbitraryListRecord, type Fillings, type IdLists } from '../support/arbitrary-fields.ts'

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

const fillings: Fillings = { text, number, extra, id: fc.constantFrom('a', 'B', '__proto__') }

/** A record of one list with everything but its rank, which refers to the given ids alone. */
function recordOf<L extends ListName>(list: L, ids: IdLists, id: Id): fc.Arbitrary<{ id: Id }> {
  const any = arbitraryListRecord(list, ids, fillings)
  if (!any) throw new Error(`There can be no ${list}.`)
  return any.map((fields) => ({ ...fields, id }))
}

/** Ids that are the same from document to document, so that one can turn into another. */
const idLists = fc.record(
  Object.fromEntries(
    listNames.map((list) => [list, fc.subarray(['a', 'B', '__proto__', 'constructor', '7'], { minLength: 2 })]),
  ) as { [L in ListName]: fc.Arbitrary<Id[]> },
)

/** A whole journey with the id "j". */
export const someDocument: fc.Arbitrary<JourneyDocument> = idLists.chain((given) => {
  // Which images there are is said with their bytes.
  const ids = { ...given, images: [] }
  const lists = Object.fromEntries(
    listNames.map((list) => {
      if (list === 'images') return [list, arbitraryImages(fillings).map(ranked)]
      return [list, fc.tuple(...ids[list].map((id) => recordOf(list, ids, id))).map(ranked)]
    }),
  ) as unknown as { [L in ListName]: fc.Arbitrary<RecordOf[L][]> }
  const journey = fc
    .record({ title: text, summary: text, state: fc.constantFrom(...states), success: text, extra })
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
