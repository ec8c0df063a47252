/** Whole documents of every shape that the schema allows, with the names and texts that break careless code. */
import fc from 'fast-check'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { ranksBetween } from '../../shared/journey/rank.ts'
import { newDocument } from '../../shared/journey/records.ts'
import type { Id, Persona, Stage, Touchpoint } from '../../shared/journey/schema.ts'
import {
  channelUses,
  differentiators,
  emotions,
  evidenceLevels,
  interactions,
  kinds,
  phases,
  roles,
  states,
  statuses,
} from '../../shared/journey/vocabulary.ts'

/** Plain objects, as a reader makes them. */
function record<T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record(fields, { noNullPrototype: true })
}

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
const texts = fc.array(text, { maxLength: 2 })

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

/** Unknown fields of a record and, under their names, of its nested objects. */
function extraWith(...nested: string[]): fc.Arbitrary<Record<string, unknown>> {
  return fc.tuple(unknownFields, ...nested.map(() => unknownFields)).map(([own, ...inner]) =>
    Object.fromEntries([
      ...Object.entries(own),
      ...nested.flatMap((name, at) => {
        const fields = inner[at] ?? {}
        return Object.keys(fields).length > 0 ? [[name, fields] as const] : []
      }),
    ]),
  )
}

/** Records with unique ids and ascending ranks. */
function recordsOf<T extends object>(fields: fc.Arbitrary<T>, maxLength: number) {
  return fc.uniqueArray(fc.tuple(id, fields), { selector: ([recordId]) => recordId, maxLength }).map((records) => {
    const ranks = ranksBetween(null, null, records.length)
    return records.map(([recordId, rest], at) => ({ id: recordId, rank: ranks[at] ?? '', ...rest }))
  })
}

function brandPersona(field: fc.Arbitrary<string>) {
  return record({ see: field, hear: field, think: field, feel: field, engageWith: field, standFor: field })
}

const journey = record({
  id,
  title: text,
  summary: text,
  state: fc.constantFrom(...states),
  basedOn: fc.option(id),
  success: text,
  purpose: record({ vision: text, mission: text, purpose: text }),
  brandPersona: fc.oneof(brandPersona(text), brandPersona(fc.constantFrom('', ' '))),
  createdAt: text,
  updatedAt: text,
  extra: extraWith('purpose', 'brandPersona'),
})

const stages = recordsOf(record({ name: text, phase: fc.constantFrom(...phases), extra: unknownFields }), 6)
const channels = recordsOf(record({ name: text, kind: fc.constantFrom(...kinds), extra: unknownFields }), 5)

const someOf = (ids: readonly Id[]) => fc.subarray([...ids])

function mapBy<V>(ids: readonly Id[], value: fc.Arbitrary<V>): fc.Arbitrary<Record<Id, V>> {
  return someOf(ids).chain((chosen) =>
    fc
      .tuple(...chosen.map(() => value))
      .map((values) => Object.fromEntries(chosen.map((chosenId, at) => [chosenId, values[at] as V]))),
  )
}

function personasFor(channelIds: readonly Id[]) {
  const channelUse = mapBy(channelIds, fc.constantFrom(...channelUses))
  return recordsOf(record({ name: text, description: text, channelUse, extra: unknownFields }), 3)
}

function touchpointsFor(
  stageIds: readonly Id[],
  channelIds: readonly Id[],
  personas: readonly Persona[],
  needIds: readonly Id[],
  objectiveIds: readonly Id[],
): fc.Arbitrary<Touchpoint[]> {
  if (stageIds.length === 0 || channelIds.length === 0) return fc.constant([])
  const fields: fc.Arbitrary<Omit<Touchpoint, 'id' | 'rank'>> = record({
    title: text,
    notes: text,
    stageId: fc.constantFrom(...stageIds),
    channelId: fc.constantFrom(...channelIds),
    status: fc.constantFrom(...statuses),
    why: text,
    what: text,
    how: text,
    interaction: fc.constantFrom(null, ...interactions),
    owner: record({ name: text, role: fc.constantFrom(null, ...roles) }),
    measure: text,
    needIds: someOf(needIds),
    objectiveIds: someOf(objectiveIds),
    emotions: mapBy(
      personas.map((persona) => persona.id),
      fc.constantFrom(...emotions),
    ),
    momentOfTruth: fc.boolean(),
    differentiator: fc.constantFrom(null, null, null, ...differentiators),
    evidence: record({ level: fc.constantFrom(...evidenceLevels), note: text }),
    pains: texts,
    opportunities: texts,
    tags: texts,
    votes: number,
    extra: extraWith('owner', 'evidence'),
  })
  return recordsOf(fields, 14)
}

function connectionsFor(touchpoints: readonly Touchpoint[]) {
  if (touchpoints.length < 2) return fc.constant([])
  const ends = fc
    .tuple(fc.nat(touchpoints.length - 1), fc.integer({ min: 1, max: touchpoints.length - 1 }))
    .map(([from, step]) => ({
      from: touchpoints[from]?.id ?? '',
      to: touchpoints[(from + step) % touchpoints.length]?.id ?? '',
    }))
  return recordsOf(
    record({ ends, label: text, extra: unknownFields }).map(({ ends: { from, to }, label, extra }) => ({
      from,
      to,
      label,
      extra,
    })),
    10,
  )
}

const noteRecords = recordsOf(record({ text, x: number, y: number, color: text, extra: unknownFields }), 2)

/** Any document that holds together: no dangling reference, ranks ascending as a reader assigns them. */
export function arbitraryDocument(): fc.Arbitrary<JourneyDocument> {
  return fc
    .tuple(stages, channels)
    .chain(([stageList, channelList]) => {
      const objectives = recordsOf(record({ text, measure: text, focus: fc.boolean(), extra: unknownFields }), 6)
      return fc.tuple(
        fc.constant(stageList satisfies Stage[]),
        fc.constant(channelList),
        personasFor(channelList.map((channel) => channel.id)),
        objectives,
      )
    })
    .chain(([stageList, channelList, personas, objectives]) => {
      const personaId = fc.constantFrom(null, ...personas.map((persona) => persona.id))
      const needs = recordsOf(record({ text, personaId, extra: unknownFields }), 4)
      return fc.tuple(fc.constant({ stages: stageList, channels: channelList, personas, objectives }), needs)
    })
    .chain(([lists, needs]) => {
      const touchpoints = touchpointsFor(
        lists.stages.map((stage) => stage.id),
        lists.channels.map((channel) => channel.id),
        lists.personas,
        needs.map((need) => need.id),
        lists.objectives.map((objective) => objective.id),
      )
      return fc.tuple(fc.constant({ ...lists, needs }), touchpoints)
    })
    .chain(([lists, touchpoints]) =>
      fc
        .tuple(journey, connectionsFor(touchpoints), noteRecords, unknownFields)
        .map(([journeyRecord, connections, notes, extra]) =>
          newDocument(journeyRecord, { ...lists, touchpoints, connections, notes }, extra),
        ),
    )
}
