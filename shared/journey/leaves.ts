/** The fields of a record one by one, parts of a nested object as fields of their own. */

import type { Field } from './fields/field.ts'
import { fieldsOf } from './fields/record-fields.ts'
import type { ListName } from './fields/vocabulary.ts'
import { once } from './once.ts'

/** A field that isn't an object, or a part of one. */
export type Leaf = {
  /** `title`, or `owner.name` for a part. */
  readonly path: string
  /** The field of the record; of a part, that of its object. */
  readonly name: string
  readonly part: string | null
  readonly field: Field
  /** By which name the details show it. */
  readonly shownAs: string
}

/** The leaves of a record in the order of the file. */
export const leavesOf: (record: ListName | 'journey') => readonly Leaf[] = (record) => leavesIn(fieldsOf(record))

const leavesIn = once((fields: ReturnType<typeof fieldsOf>): readonly Leaf[] =>
  Object.entries(fields).flatMap(([name, field]): Leaf[] => {
    if (field.kind !== 'object') return [{ path: name, name, part: null, field, shownAs: name }]
    return Object.entries(field.parts).map(([part, inner]) => {
      return { path: `${name}.${part}`, name, part, field: inner, shownAs: field.areFields ? part : name }
    })
  }),
)

const toldIn = once((leaves: readonly Leaf[]): readonly Leaf[] => {
  const told = leaves.filter(({ field }) => !field.isOwn)
  return [...told.filter(({ field }) => !field.isLast), ...told.filter(({ field }) => field.isLast)]
})

/** The leaves in the order in which a record is told, without those that are its own by nature. */
export function toldLeaves(record: ListName | 'journey'): readonly Leaf[] {
  return toldIn(leavesOf(record))
}

/** What a record says in a leaf. */
export function valueAt(record: object, { name, part }: Leaf): unknown {
  const value = (record as Readonly<Record<string, unknown>>)[name]
  return part === null ? value : (value as Readonly<Record<string, unknown>> | undefined)?.[part]
}

/** What a record becomes where a leaf says something else: the field of the record that changes. */
export function withValueAt(record: object, { name, part }: Leaf, value: unknown): Readonly<Record<string, unknown>> {
  if (part === null) return { [name]: value }
  return { [name]: { ...((record as Readonly<Record<string, object>>)[name] ?? {}), [part]: value } }
}

/** A leaf by its path. */
export function leafAt(record: ListName | 'journey', path: string): Leaf | undefined {
  return leavesOf(record).find((leaf) => leaf.path === path)
}
