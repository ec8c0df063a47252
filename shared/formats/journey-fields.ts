/**
 * The fields of the `.journey` file, record by record in the order of the file: how each is checked on reading.
 * Writing follows the same tables, so that the two can't drift apart. Defaults live in journey/records.ts.
 */
import type { Emotion, Journey, ListName, RecordOf } from '../journey/schema.ts'
import {
  channelUses,
  differentiators,
  emotions,
  evidenceLevels,
  idPattern,
  interactions,
  kinds,
  phases,
  roles,
  states,
  statuses,
} from '../journey/vocabulary.ts'
import { describeValue, quote, refuse } from './journey-refusal.ts'

/**
 * Checks one value of the file and refuses it with its place, which is put together only then: a journey has tens of thousands
 * of values, and nearly all of them are as they should be.
 */
type ReadValue<T> = (value: unknown, place: string, name: string) => T
export type Field<T> = {
  readonly isRequired: boolean
  readonly read: ReadValue<T>
  /** The fields of a nested object, whose unknown ones are kept too. */
  readonly nested?: Fields<T>
}
type Known<T> = Exclude<keyof T, 'rank' | 'extra'>
export type Fields<T> = { readonly [K in Known<T>]-?: Field<T[K]> }

const optional = <T>(read: ReadValue<T>): Field<T> => ({ isRequired: false, read })
const required = <T>(read: ReadValue<T>): Field<T> => ({ isRequired: true, read })
const nested = <T>(nestedFields: Fields<T>): Field<T> => ({
  isRequired: false,
  // Never called for a nested object: the reader walks its fields.
  read: (value, place, name) => mustBe('an object', value, place, name),
  nested: nestedFields,
})

function mustBe(wanted: string, value: unknown, place: string, name: string): never {
  return refuse(`${place}.${name}`, `this must be ${wanted}, not ${describeValue(value)}`)
}

const readText: ReadValue<string> = (value, place, name) =>
  typeof value === 'string' ? value : mustBe('a text', value, place, name)
const readFlag: ReadValue<boolean> = (value, place, name) =>
  typeof value === 'boolean' ? value : mustBe('true or false', value, place, name)
// Adding 0 turns -0, which JSON can say and a written file can't, into 0.
const readNumber: ReadValue<number> = (value, place, name) =>
  typeof value === 'number' && Number.isFinite(value) ? value + 0 : mustBe('a number', value, place, name)
const readId: ReadValue<string> = (value, place, name) => (isId(value) ? value : refuseId(value, `${place}.${name}`))

function isId(value: unknown): value is string {
  return typeof value === 'string' && idPattern.test(value)
}

function refuseId(value: unknown, place: string): never {
  return refuse(place, `this must be an id of 1 to 64 letters, digits, "_" or "-", not ${describeValue(value)}`)
}

const orNull =
  <T>(read: ReadValue<T>): ReadValue<T | null> =>
  (value, place, name) =>
    value === null ? null : read(value, place, name)

const oneOf = <const W extends string>(words: readonly W[]): ReadValue<W> => {
  const known: ReadonlyMap<unknown, W> = new Map(words.map((word) => [word, word]))
  return (value, place, name) => known.get(value) ?? mustBe(`one of ${words.map(quote).join(', ')}`, value, place, name)
}

const knownEmotions: ReadonlyMap<unknown, Emotion> = new Map(emotions.map((emotion) => [emotion, emotion]))
const readEmotion: ReadValue<Emotion> = (value, place, name) =>
  knownEmotions.get(value) ?? mustBe(`one of ${emotions.join(', ')}`, value, place, name)

const listOf =
  <T>(read: ReadValue<T>): ReadValue<T[]> =>
  (value, place, name) =>
    Array.isArray(value)
      ? value.map((entry: unknown, index) => read(entry, place, `${name}[${index}]`))
      : mustBe('a list', value, place, name)

/** An object by id. `Object.fromEntries` keeps even an id like `__proto__` a plain field. */
const byId =
  <T>(read: ReadValue<T>): ReadValue<Record<string, T>> =>
  (value, place, name) => {
    if (!isPlainObject(value)) return mustBe('an object', value, place, name)
    const entries = Object.entries(value).map(([id, entry]) => {
      if (!isId(id)) refuseId(id, `${place}.${name}[${quote(id)}]`)
      return [id, read(entry, place, `${name}.${id}`)] as const
    })
    return Object.fromEntries(entries)
  }

/** True for what stands in braces in JSON. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const text = optional(readText)
const id = required(readId)
const ids = optional(listOf(readId))
const texts = optional(listOf(readText))
const flag = optional(readFlag)
const number = optional(readNumber)

export const journeyFields: Fields<Journey> = {
  id,
  title: required(readText),
  summary: text,
  state: optional(oneOf(states)),
  basedOn: optional(orNull(readId)),
  success: text,
  purpose: nested({ vision: text, mission: text, purpose: text }),
  brandPersona: nested({ see: text, hear: text, think: text, feel: text, engageWith: text, standFor: text }),
  createdAt: text,
  updatedAt: text,
}

export const listFields: { readonly [L in ListName]: Fields<RecordOf[L]> } = {
  stages: { id, name: text, phase: optional(oneOf(phases)) },
  channels: { id, name: text, kind: required(oneOf(kinds)) },
  personas: { id, name: text, description: text, channelUse: optional(byId(oneOf(channelUses))) },
  needs: { id, text, personaId: optional(orNull(readId)) },
  objectives: { id, text, measure: text, focus: flag },
  touchpoints: {
    id,
    title: text,
    notes: text,
    stageId: required(readId),
    channelId: required(readId),
    status: optional(oneOf(statuses)),
    why: text,
    what: text,
    how: text,
    interaction: optional(orNull(oneOf(interactions))),
    owner: nested({ name: text, role: optional(orNull(oneOf(roles))) }),
    measure: text,
    needIds: ids,
    objectiveIds: ids,
    emotions: optional(byId(readEmotion)),
    momentOfTruth: flag,
    differentiator: optional(orNull(oneOf(differentiators))),
    evidence: nested({ level: optional(oneOf(evidenceLevels)), note: text }),
    pains: texts,
    opportunities: texts,
    tags: texts,
    votes: number,
  },
  connections: { id, from: required(readId), to: required(readId), label: text },
  notes: { id, text, x: number, y: number, color: text },
}
