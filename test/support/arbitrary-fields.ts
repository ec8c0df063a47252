/** Any record that the table of fields allows, with values and references of every kind. */
import fc from 'fast-check'
import { type Field, type Fields, type Subject, subjectLists } from '../../shared/journey/fields/field.ts'
import { listFields } from '../../shared/journey/fields/record-fields.ts'
import type { Id, ListName, RecordOf } from '../../shared/journey/schema.ts'
import { somePictures } from './pictures.ts'

/** What fills the fields that the table leaves open. */
export type Fillings = {
  readonly text: fc.Arbitrary<string>
  readonly number: fc.Arbitrary<number>
  readonly id: fc.Arbitrary<Id>
  /** Unknown fields of a record or of a nested object. */
  readonly extra: fc.Arbitrary<Record<string, unknown>>
}
export type IdLists = { readonly [L in ListName]: readonly Id[] }

const dates = fc.constantFrom('2026-11-28', '2024-02-29', '1999-12-31', '0001-01-01')

/** Plain objects, as a reader makes them. */
function plain(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(fields, { noNullPrototype: true }) as fc.Arbitrary<Record<string, unknown>>
}

function whole(least: number, most: number): fc.Arbitrary<number> {
  return fc.integer({ min: least, max: most })
}

function someOf(ids: readonly Id[]): fc.Arbitrary<Id[]> {
  return fc.subarray([...ids])
}

function mapBy<V>(ids: readonly Id[], value: fc.Arbitrary<V>): fc.Arbitrary<Record<Id, V>> {
  return someOf(ids).chain((chosen) =>
    fc
      .tuple(...chosen.map(() => value))
      .map((values) => Object.fromEntries(chosen.map((id, at) => [id, values[at] as V]))),
  )
}

function orNull(isNullable: boolean, value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return isNullable ? fc.option(value) : value
}

/** Any value of a field. */
function arbitraryValue(field: Field, ids: IdLists, fillings: Fillings): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'text':
      return fillings.text
    case 'texts':
      return fc.array(fillings.text, { maxLength: 2 })
    case 'id':
      return orNull(field.isNullable, fillings.id)
    case 'reference':
      if (ids[field.list].length === 0) return fc.constant(null)
      return orNull(field.isNullable, fc.constantFrom(...ids[field.list]))
    case 'references':
      return someOf(ids[field.list])
    case 'choice':
      return orNull(field.isNullable, fc.constantFrom(...Object.keys(field.words)))
    case 'number':
      return orNull(
        field.isNullable,
        field.isWhole ? whole(field.least ?? -9, field.most ?? Number.MAX_SAFE_INTEGER) : fillings.number,
      )
    case 'flag':
      return fc.boolean()
    case 'date':
      return orNull(field.isNullable, dates)
    case 'color':
      return fc.constantFrom(null, '#1d5fd1', '#FFFFFF')
    case 'byId':
      return mapBy(ids[field.list], fc.constantFrom(...field.words.keys()))
    case 'object':
      return plain(arbitraryValues(field.parts, ids, fillings))
    case 'rows':
      return fc.array(plain(arbitraryValues(field.parts, ids, fillings)), { maxLength: 3 })
    case 'bytes':
    case 'subjects':
    case 'cast':
      return fc.constant(field.initial)
  }
}

function arbitraryValues(fields: Fields, ids: IdLists, fillings: Fillings): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, arbitraryValue(field, ids, fillings)]))
}

/** Unknown fields of a record and, under their names, of its nested objects. */
function extraFor(fields: Fields, extra: Fillings['extra']): fc.Arbitrary<Record<string, unknown>> {
  const nested = Object.keys(fields).filter((name) => fields[name]?.kind === 'object')
  return fc.tuple(extra, ...nested.map(() => extra)).map(([own, ...inner]) =>
    Object.fromEntries([
      ...Object.entries(own),
      ...nested.flatMap((name, at) => {
        const held = inner[at] ?? {}
        return Object.keys(held).length > 0 ? [[name, held] as const] : []
      }),
    ]),
  )
}

/** Any record with these fields but its id and rank, which refers to the given ids alone. */
export function arbitraryRecord(fields: Fields, ids: IdLists, fillings: Fillings) {
  const { id: _, ...others } = fields
  return plain({ ...arbitraryValues(others, ids, fillings), extra: extraFor(fields, fillings.extra) })
}

type Unplaced<L extends ListName> = Omit<RecordOf[L], 'id' | 'rank'>

/** Any record of a list but its id and rank; null where the list can have none, for want of what it refers to. */
export function arbitraryListRecord<L extends ListName>(
  list: L,
  ids: IdLists,
  fillings: Fillings,
): fc.Arbitrary<Unplaced<L>> | null {
  const needed = Object.values<Field>(listFields[list]).flatMap((field) =>
    field.kind === 'reference' && !field.isNullable ? [field.list] : [],
  )
  if (needed.some((of) => ids[of].length < needed.filter((other) => other === of).length)) return null
  const any = arbitraryRecord(listFields[list], ids, fillings)
  return (
    (rules[list]?.(any, ids) as fc.Arbitrary<Unplaced<L>>) ??
    (any as fc.Arbitrary<unknown> as fc.Arbitrary<Unplaced<L>>)
  )
}

type Any = fc.Arbitrary<Record<string, unknown>>

/** What holds of records beyond their single fields. */
const rules: { readonly [L in ListName]?: (any: Any, ids: IdLists) => Any } = {
  connections: (any, { touchpoints }) =>
    fc
      .tuple(any, fc.nat(touchpoints.length - 1), fc.integer({ min: 1, max: touchpoints.length - 1 }))
      .map(([record, from, step]) => ({
        ...record,
        from: touchpoints[from],
        to: touchpoints[(from + step) % touchpoints.length],
      })),
  measures: (any) =>
    fc.tuple(any, fc.constantFrom('stageId', 'touchpointId', 'objectiveId')).map(([record, about]) => ({
      ...record,
      ...Object.fromEntries(
        ['stageId', 'touchpointId', 'objectiveId'].map((name) => [name, name === about ? record[name] : null]),
      ),
    })),
  ballots: (any, ids) =>
    fc
      .tuple(any, subjectsOf(ids))
      .chain(([record, subjects]) =>
        fc
          .array(fc.array(fc.nat(9), { minLength: subjects.length, maxLength: subjects.length }), { maxLength: 3 })
          .map((cast) => ({ ...record, subjects, cast })),
      ),
  images: (any) => any,
}

function subjectsOf(ids: IdLists): fc.Arbitrary<Subject[]> {
  const all = Object.entries(subjectLists).flatMap(([name, list]) => ids[list].map((id) => ({ [name]: id })))
  return fc.subarray(all as unknown as Subject[], { maxLength: Math.min(3, all.length) })
}

/** Images with ids of their own content. */
export function arbitraryImages(fillings: Fillings): fc.Arbitrary<Omit<RecordOf['images'], 'rank'>[]> {
  return fc
    .subarray([...somePictures])
    .chain((chosen) =>
      fc
        .tuple(...chosen.map(() => fc.tuple(fillings.text, fillings.extra)))
        .map((others) =>
          chosen.map((picture, at) => ({ ...picture, alt: others[at]?.[0] ?? '', extra: others[at]?.[1] ?? {} })),
        ),
    )
}
