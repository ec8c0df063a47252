/** What two records that are the same one say differently, field by field. */
import { hasSameContent } from '../journey/same-content.ts'
import type { Id, Journey, ListName } from '../journey/schema.ts'
import { compareFields } from './field-words.ts'
import type { Pairing } from './pairing.ts'

/** `field` is named as in the `.journey` file, a part of a nested object with a point: `owner.name`. Ids are those of their own journey. */
export type FieldChange = { readonly field: string; readonly from: unknown; readonly to: unknown }

/** Fields that hold ids, and the list that the ids are of. */
const references: Readonly<Record<string, ListName>> = {
  stageId: 'stages',
  channelId: 'channels',
  personaId: 'personas',
  needIds: 'needs',
  objectiveIds: 'objectives',
  emotions: 'personas',
  channelUse: 'channels',
  from: 'touchpoints',
  to: 'touchpoints',
}

const nested = new Set(['owner', 'evidence', 'purpose', 'brandPersona'])
const ownOfRecord = new Set(['id', 'rank'])
/** What tells two journeys apart by nature; the state is said of each journey as a whole. */
const ownOfJourney = new Set(['id', 'state', 'basedOn', 'createdAt', 'updatedAt'])

/** The fields in which two records differ; their place in the list is none of them. */
export function recordChanges(
  before: { readonly id: Id },
  after: { readonly id: Id },
  pairing: Pairing,
): FieldChange[] {
  return changesBetween(fieldsOf(before, ownOfRecord), fieldsOf(after, ownOfRecord), pairing)
}

/** The fields in which two journeys themselves differ, their lists aside. */
export function journeyChanges(before: Journey, after: Journey, pairing: Pairing): FieldChange[] {
  return changesBetween(fieldsOf(before, ownOfJourney), fieldsOf(after, ownOfJourney), pairing)
}

type Fields = ReadonlyMap<string, unknown>

function changesBetween(before: Fields, after: Fields, pairing: Pairing): FieldChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort(compareFields)
  return names.flatMap((field) => {
    const [from, to] = [before.get(field), after.get(field)]
    const list = references[field]
    const isSame = list
      ? hasSameContent(inIdsOfAfter(from, pairing[list].toAfter), inOneOrder(to))
      : hasSameContent(from, to)
    return isSame ? [] : [{ field, from, to }]
  })
}

/** Fields by name, unknown ones among them, without those that are the record's `own`. */
function fieldsOf(record: object, own: ReadonlySet<string>): Fields {
  const fields = new Map<string, unknown>()
  for (const [name, value] of Object.entries(record)) {
    if (own.has(name)) continue
    if (name === 'extra') for (const [unknown, held] of Object.entries(value)) fields.set(`extra.${unknown}`, held)
    else if (nested.has(name)) for (const [part, held] of Object.entries(value)) fields.set(`${name}.${part}`, held)
    else fields.set(name, value)
  }
  return fields
}

/** The same reference in ids of the later journey; an id without a partner becomes a text that is no id. */
function inIdsOfAfter(value: unknown, toAfter: ReadonlyMap<Id, Id>): unknown {
  const translate = (id: string) => toAfter.get(id) ?? `only before: ${id}`
  if (typeof value === 'string') return translate(value)
  if (Array.isArray(value)) return inOneOrder(value.map(translate))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([id, held]) => [translate(id), held]))
}

/** Needs and objectives are served in no order. */
function inOneOrder(value: unknown): unknown {
  return Array.isArray(value) ? [...new Set(value)].sort() : value
}
