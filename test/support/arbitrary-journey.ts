/** Whole documents of every shape that the schema allows, with the names and texts that break careless code. */
import fc from 'fast-check'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { journeyFields } from '../../shared/journey/fields/record-fields.ts'
import { newDocument } from '../../shared/journey/new-records.ts'
import { ranksBetween } from '../../shared/journey/rank.ts'
import { type Id, type Journey, type ListName, listNames, type RecordOf } from '../../shared/journey/schema.ts'
import {
  arbitraryImages,
  arbitraryListRecord,
  arbitraryRecord,
  type Fillings,
  type IdLists,
} from './arbitrary-fields.ts'
import { somePictures } from './pictures.ts'

const id = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/) },
  fc.constantFrom('constructor', '__proto__', 'toString', 'hasOwnProperty', '0', '42', '-', 'a'.repeat(64)),
)

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('', ' ', '\t\n', 'A', 'a ', 'Buys a pass', 'buys  A pass') },
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('\ud800', '\udc00x', '\u0000', '\ufeff', '"\\/', '\u2028', 'ß'),
)

const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
)

const unknownName = fc.oneof(
  fc.constantFrom('7', '0', 'rank', 'extra', 'future', 'toString', ''),
  fc.string({ maxLength: 6 }).map((name) => `x-${name}`),
)
/** Values as JSON gives them back: without -0, and without the names that a reader drops. */
const unknownValue = fc
  .jsonValue({ maxDepth: 2 })
  .map((value): unknown => JSON.parse(JSON.stringify(value)))
  .filter((value) => !/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(value)))
const unknownFields = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc
    .array(fc.tuple(unknownName, unknownValue), { maxLength: 3 })
    .map((entries): Record<string, unknown> => Object.fromEntries(entries)),
)

const anyFillings: Fillings = { text, number, id, extra: unknownFields }

/** How many records of a list there are at most. */
const most: Readonly<Record<ListName, number>> = {
  stages: 6,
  channels: 5,
  personas: 3,
  needs: 4,
  objectives: 6,
  touchpoints: 14,
  connections: 10,
  opportunities: 4,
  measures: 3,
  quotes: 3,
  notes: 2,
  agenda: 2,
  ballots: 2,
  images: 3,
}

type Lists = { readonly [L in ListName]: readonly RecordOf[ListName][] }

function ranked<T extends object>(records: readonly T[]): (T & { rank: string })[] {
  const ranks = ranksBetween(null, null, records.length)
  return records.map((record, at) => ({ ...record, rank: ranks[at] ?? '' }))
}

/** Ids of each list; none where a list can have no records. */
const idLists: fc.Arbitrary<IdLists> = fc
  .tuple(
    fc.record(
      Object.fromEntries(listNames.map((list) => [list, fc.uniqueArray(id, { maxLength: most[list] })])) as {
        [L in ListName]: fc.Arbitrary<Id[]>
      },
    ),
    arbitraryImages(anyFillings),
  )
  .map(([ids, images]) => {
    const touchpoints = ids.stages.length > 0 && ids.channels.length > 0 ? ids.touchpoints : []
    const connections = touchpoints.length > 1 ? ids.connections : []
    return { ...ids, touchpoints, connections, images: images.map((image) => image.id) }
  })

function listsFor(ids: IdLists, fillings: Fillings): fc.Arbitrary<Lists> {
  const lists = listNames.map((list) => {
    const any = list === 'images' ? null : arbitraryListRecord(list, ids, fillings)
    if (!any) return fc.constant([])
    return fc
      .tuple(...ids[list].map((recordId) => any.map((fields) => ({ ...fields, id: recordId }))))
      .map((records) => ranked(records))
  })
  return fc.tuple(...lists, arbitraryImages(fillings)).map((held) => {
    const images = somePictures.filter((picture) => ids.images.includes(picture.id))
    const others = held.at(-1) as Omit<RecordOf['images'], 'rank'>[]
    const spoken = images.map((image) => ({ extra: {}, ...image, ...others.find((one) => one.id === image.id) }))
    const named = listNames.map((list, at) => [list, held[at]] as const)
    return { ...(Object.fromEntries(named) as unknown as Lists), images: ranked(spoken) }
  })
}

/** Half of them say nothing of their brand, which one side of six would otherwise say nearly always. */
function arbitraryJourney(ids: IdLists, fillings: Fillings) {
  const blank = fc.constantFrom('', ' ')
  return fc.oneof(
    arbitraryRecord(journeyFields, ids, fillings),
    fc
      .tuple(
        arbitraryRecord(journeyFields, ids, fillings),
        arbitraryRecord(journeyFields, ids, { ...fillings, text: blank }),
      )
      .map(([journey, { brandPersona }]) => ({ ...journey, brandPersona })),
  )
}

/**
 * Any document that holds together: no dangling reference, ranks ascending as a reader assigns them.
 * @param texts what its texts say
 */
export function arbitraryDocument(texts: fc.Arbitrary<string> = text): fc.Arbitrary<JourneyDocument> {
  const fillings = { ...anyFillings, text: texts }
  return idLists.chain((ids) =>
    fc.tuple(id, arbitraryJourney(ids, fillings), listsFor(ids, fillings), unknownFields).map((parts) => {
      const [journeyId, journey, lists, extra] = parts
      return newDocument({ ...journey, id: journeyId } as unknown as Journey, lists as never, extra)
    }),
  )
}
