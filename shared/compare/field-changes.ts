/** What two records that are the same one say differently, field by field. */
import { bareTitle } from '../journey/edits/counted-title.ts'
import { subjectLists } from '../journey/fields/field.ts'
import { hasSameContent } from '../journey/history/same-content.ts'
import { type Leaf, valueAt } from '../journey/leaves.ts'
import type { Id, Journey, ListName } from '../journey/schema.ts'
import { type Compared, comparedLeaves, compareUnknown } from './compared-fields.ts'
import type { Pairing } from './pairing.ts'

/** `field` is named as in the `.journey` file, a part of a nested object with a point: `owner.name`. Ids are those of their own journey. */
export type FieldChange = { readonly field: string; readonly from: unknown; readonly to: unknown }

/** The fields in which two records of a list differ; their place in the list is none of them. */
export function recordChanges(
  list: ListName,
  before: { readonly id: Id },
  after: { readonly id: Id },
  pairing: Pairing,
): FieldChange[] {
  return changesBetween(list, before, after, pairing)
}

/** The fields in which two journeys themselves differ, their lists aside. */
export function journeyChanges(before: Journey, after: Journey, pairing: Pairing): FieldChange[] {
  const isOnlyMarked = before.title !== after.title && bareTitle(before.title) === bareTitle(after.title)
  // That a title says "to-be" says nothing that the state doesn't.
  return changesBetween('journey', before, after, pairing).filter(({ field }) => !(field === 'title' && isOnlyMarked))
}

function changesBetween(record: Compared, before: object, after: object, pairing: Pairing): FieldChange[] {
  const known = comparedLeaves(record).flatMap((leaf): FieldChange[] => {
    const [from, to] = [valueAt(before, leaf), valueAt(after, leaf)]
    return isSame(leaf, from, to, pairing) ? [] : [{ field: leaf.path, from, to }]
  })
  return [...known, ...unknownChanges(before, after)]
}

function isSame({ field }: Leaf, from: unknown, to: unknown, pairing: Pairing): boolean {
  if (field.kind === 'subjects') return hasSameContent(subjectsOfAfter(from, pairing), to)
  if (field.kind !== 'reference' && field.kind !== 'references' && field.kind !== 'byId')
    return hasSameContent(from, to)
  return hasSameContent(inIdsOfAfter(from, pairing[field.list].toAfter), inOneOrder(to))
}

function unknownChanges(before: object, after: object): FieldChange[] {
  const [held, present] = [unknownOf(before), unknownOf(after)]
  const names = [...new Set([...held.keys(), ...present.keys()])].sort(compareUnknown)
  return names.flatMap((field) => {
    const [from, to] = [held.get(field), present.get(field)]
    return hasSameContent(from, to) ? [] : [{ field, from, to }]
  })
}

function unknownOf(record: object): ReadonlyMap<string, unknown> {
  const { extra = {} } = record as { extra?: object }
  return new Map(Object.entries(extra).map(([name, value]) => [`extra.${name}`, value]))
}

/** The same reference in ids of the later journey; an id without a partner becomes a text that is no id. */
function inIdsOfAfter(value: unknown, toAfter: ReadonlyMap<Id, Id>): unknown {
  const translate = (id: string) => toAfter.get(id) ?? `only before: ${id}`
  if (typeof value === 'string') return translate(value)
  if (Array.isArray(value)) return inOneOrder(value.map(translate))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([id, held]) => [translate(id), held]))
}

function subjectsOfAfter(value: unknown, pairing: Pairing): unknown {
  return (value as readonly object[]).map((subject) =>
    Object.fromEntries(
      Object.entries(subject).map(([name, held]) => {
        const list = subjectLists[name as keyof typeof subjectLists]
        return [name, list ? inIdsOfAfter(held, pairing[list].toAfter) : held]
      }),
    ),
  )
}

/** Needs and objectives are served in no order. */
function inOneOrder(value: unknown): unknown {
  return Array.isArray(value) ? [...new Set(value)].sort() : value
}
