/** Which fields of a record speak of other records, and of which. */

import { subjectLists } from './fields/field.ts'
import type { Id, ListName } from './fields/vocabulary.ts'
import { listNames } from './fields/vocabulary.ts'
import { type Leaf, leavesOf, valueAt, withValueAt } from './leaves.ts'

/**
 * A leaf that holds ids of `list`; `isNeeded` where the record can't stand without what it speaks of. A leaf of subjects has one
 * for each list that a subject may be of, under the `subject`'s name.
 */
export type Reference = Leaf & {
  readonly list: ListName
  readonly isNeeded: boolean
  readonly subject: keyof typeof subjectLists | null
}

const known = new Map(
  (['journey', ...listNames] as const).map((record) => [record, leavesOf(record).flatMap(referencesIn)]),
)

function referencesIn(leaf: Leaf): Reference[] {
  const { field } = leaf
  if (field.kind === 'subjects') {
    const names = Object.keys(subjectLists) as (keyof typeof subjectLists)[]
    return names.map((subject) => ({ ...leaf, list: subjectLists[subject], isNeeded: false, subject }))
  }
  if (field.kind !== 'reference' && field.kind !== 'references' && field.kind !== 'byId') return []
  const isNeeded = field.kind === 'reference' && !field.isNullable
  return [{ ...leaf, list: field.list, isNeeded, subject: null }]
}

/** The references of a list's records, or of the journey itself, in the order of the file. */
export function referencesOf(record: ListName | 'journey'): readonly Reference[] {
  return known.get(record) ?? []
}

/** The ids that a record speaks of in one of its references. */
export function idsIn(record: object, reference: Reference): readonly Id[] {
  const value = valueAt(record, reference)
  const { subject } = reference
  if (value === undefined || value === null) return none
  if (subject !== null) {
    return Array.isArray(value)
      ? value.flatMap((held: Readonly<Record<string, Id>> | null) => held?.[subject] ?? [])
      : none
  }
  if (Array.isArray(value)) return value
  if (typeof value === 'string') return [value]
  return Object.keys(value as object)
}
const none: readonly Id[] = []

/**
 * The record with only those ids that are kept; the same one where all are, null where it can't stand without one that isn't.
 * @param isKept whether a record of a list is there to be spoken of
 */
export function withIds<T extends object>(
  of: ListName | 'journey',
  record: T,
  isKept: (list: ListName, id: Id) => boolean,
): T | null {
  let after = record
  for (const reference of referencesOf(of)) {
    const isIn = (id: Id) => isKept(reference.list, id)
    if (idsIn(after, reference).every(isIn)) continue
    if (reference.isNeeded) return null
    after = { ...after, ...withKept(after, reference, isIn) }
  }
  return after
}

function withKept(record: object, reference: Reference, isKept: (id: Id) => boolean): object {
  const value = valueAt(record, reference)
  const { subject } = reference
  if (subject !== null) return withSubjects(record, value as Readonly<Record<string, Id>>[], subject, isKept)
  if (Array.isArray(value)) return withValueAt(record, reference, value.filter(isKept))
  if (typeof value !== 'object' || value === null) return withValueAt(record, reference, null)
  return withValueAt(record, reference, Object.fromEntries(Object.entries(value).filter(([id]) => isKept(id))))
}

/** What was given to a subject goes with it. */
function withSubjects(
  record: object,
  held: readonly Readonly<Record<string, Id>>[],
  name: string,
  isKept: (id: Id) => boolean,
): object {
  const isIn = held.map((subject) => subject?.[name] === undefined || isKept(subject[name]))
  const { cast } = record as { cast: unknown }
  return {
    subjects: held.filter((_, at) => isIn[at]),
    cast: Array.isArray(cast)
      ? cast.map((given: unknown) => (Array.isArray(given) ? given.filter((_, at) => isIn[at]) : given))
      : cast,
  }
}
