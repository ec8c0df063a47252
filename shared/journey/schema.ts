/**
 * The records of a journey as types, and as schemas for whatever passes between processes or comes from the disk; both follow
 * from the table of fields. In memory a record also carries `rank` (its place in its list, see rank.ts) and `extra` (fields
 * that we don't know and must write back). Who needs the types alone never loads zod.
 */
import { z } from 'zod'
import { type Field, type Fields, subjectLists, type ValuesOf } from './fields/field.ts'
import { colorPattern, isDate, isFittingNumber } from './fields/fitting.ts'
import { journeyFields, listFields } from './fields/record-fields.ts'
import { idPattern, type ListName, listNames } from './fields/vocabulary.ts'

export type {
  ChannelUse,
  Emotion,
  EvidenceLevel,
  Id,
  Interaction,
  Kind,
  ListName,
  Phase,
  Role,
  Status,
} from './fields/vocabulary.ts'
export {
  channelUses,
  differentiators,
  emotions,
  evidenceLevels,
  interactions,
  kinds,
  listNames,
  phases,
  roles,
  states,
  statuses,
} from './fields/vocabulary.ts'

type Kept = { extra: Record<string, unknown> }
type Known<F extends Fields> = { readonly [K in keyof ValuesOf<F>]: ValuesOf<F>[K] }
type RecordIn<L extends ListName> = Known<(typeof listFields)[L]> & Readonly<Kept & { rank: string }>

export type Journey = Known<typeof journeyFields> & Readonly<Kept>
export type RecordOf = { [L in ListName]: RecordIn<L> }
export type Stage = RecordOf['stages']
export type Channel = RecordOf['channels']
export type Persona = RecordOf['personas']
export type Need = RecordOf['needs']
export type Objective = RecordOf['objectives']
export type Touchpoint = RecordOf['touchpoints']
export type Connection = RecordOf['connections']
export type Opportunity = RecordOf['opportunities']
export type Note = RecordOf['notes']
export type Ballot = RecordOf['ballots']
export type Image = RecordOf['images']

export const idSchema = z.string().regex(idPattern, 'an id has 1 to 64 letters, digits, _ or -')

/** Unknown fields by name; under the name of a nested object, that object's unknown fields. */
const extra = z.record(z.string(), z.unknown())

/** What a field may hold. */
export function schemaOfField(field: Field): z.ZodType {
  switch (field.kind) {
    case 'text':
      return z.string()
    case 'texts':
      return z.array(z.string())
    case 'id':
    case 'reference':
      return orNull(field.isNullable, idSchema)
    case 'references':
      return z.array(idSchema)
    case 'choice':
      return orNull(field.isNullable, z.enum(Object.keys(field.words)))
    case 'number':
      return orNull(
        field.isNullable,
        z.custom<number>((value) => isFittingNumber(field, value)),
      )
    case 'date':
      return orNull(field.isNullable, z.custom<string>(isDate))
    case 'color':
      return z.string().regex(colorPattern).nullable()
    case 'bytes':
      return z.string()
    case 'flag':
      return z.boolean()
    case 'byId':
      return recordById(z.literal([...field.words.keys()]))
    case 'object':
      return z.strictObject(shapeOf(field.parts))
    case 'rows':
      return z.array(z.looseObject(shapeOf(field.parts)))
    case 'subjects':
      return z.array(subjectSchema)
    case 'cast':
      return z.array(z.array(z.int().min(0)))
  }
}

const subjectSchema = z.union(Object.keys(subjectLists).map((name): z.ZodType => z.looseObject({ [name]: idSchema })))

function orNull(isNullable: boolean, schema: z.ZodType): z.ZodType {
  return isNullable ? schema.nullable() : schema
}

function shapeOf(fields: Fields): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOfField(field)]))
}

/**
 * Values by id. zod's own record leaves out a key "__proto__", which is an id like any other here, and lists every fault of a
 * million values; this one ends at the first.
 */
export function recordById<T>(value: z.ZodType<T>): z.ZodType<Record<string, T>> {
  return z.custom<Record<string, T>>(
    (input) =>
      typeof input === 'object' &&
      input !== null &&
      Object.entries(input).every(([id, held]) => z.validate(idSchema, id) && z.validate(value, held)),
    'an object of known values by id',
  )
}

export const journeySchema = z.strictObject({ ...shapeOf(journeyFields), extra }) as unknown as z.ZodType<Journey>

/** The schema of each list's records. */
export const listSchemas = Object.fromEntries(
  listNames.map((list) => [list, z.strictObject({ ...shapeOf(listFields[list]), rank: z.string().min(1), extra })]),
) as unknown as { readonly [L in ListName]: z.ZodType<RecordOf[L]> }
