/** Reads records by their field tables: checks what is known, fills in what is absent, keeps what is unknown. */

import { once } from '../journey/once.ts'
import {
  newChannel,
  newConnection,
  newJourney,
  newNeed,
  newNote,
  newObjective,
  newPersona,
  newStage,
  newTouchpoint,
} from '../journey/records.ts'
import type { Id, Journey, ListName, RecordOf } from '../journey/schema.ts'
import { type Field, type Fields, isPlainObject, journeyFields, listFields } from './journey-fields.ts'
import { describeValue, quote, refuse } from './journey-refusal.ts'

/** Names that change an object's nature where careless code copies them; never kept from unknown fields. */
const forbiddenNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

const given = { id: '', rank: '' }
/** A record of each list with the defaults of the file. */
const defaults: { readonly [L in ListName]: RecordOf[L] } = {
  stages: newStage(given),
  channels: newChannel({ ...given, kind: 'social' }),
  personas: newPersona(given),
  needs: newNeed(given),
  objectives: newObjective(given),
  touchpoints: newTouchpoint({ ...given, stageId: '', channelId: '' }),
  connections: newConnection({ ...given, from: '', to: '' }),
  notes: newNote(given),
}

/**
 * The journey's own record.
 * @param openedAt what the times default to, ISO 8601 in UTC
 * @throws FailureError `file-refused`
 */
export function readJourneyRecord(raw: unknown, openedAt: string): Journey {
  return readRecord(journeyFields, newJourney({ id: '', title: '' }, openedAt), raw, 'journey')
}

/**
 * One list of records in their order; an absent list is empty.
 * @param ranks as many ascending ranks as the list has records
 * @throws FailureError `file-refused`
 */
export function readRecords<L extends ListName>(
  list: L,
  raw: readonly unknown[],
  ranks: readonly string[],
): RecordOf[L][] {
  const seen = new Set<Id>()
  return raw.map((value, index) => {
    const place = `${list}[${index}]`
    const record = readRecord<RecordOf[L]>(listFields[list] as Fields<RecordOf[L]>, defaults[list], value, place)
    if (seen.has(record.id)) refuse(`${place}.id`, `${quote(record.id)} stands here a second time`)
    seen.add(record.id)
    return { ...record, rank: ranks[index] ?? '' }
  })
}

function readRecord<T extends object>(fields: Fields<T>, fallback: T, raw: unknown, place: string): T {
  const extra: [string, unknown][] = []
  const known = readFields(fields, fallback, raw, place, extra)
  return { ...known, extra: Object.fromEntries(extra) }
}

const entriesOf = once((fields: object) => Object.entries<Field<unknown>>(fields as Record<string, Field<unknown>>))

/** Reads an object by its table and collects in `extra` what the table doesn't name. */
function readFields<T extends object>(
  fields: Fields<T>,
  fallback: T,
  raw: unknown,
  place: string,
  extra: [string, unknown][],
): T {
  if (!isPlainObject(raw)) return refuse(place, `this must be an object, not ${describeValue(raw)}`)
  const byDefault = fallback as Readonly<Record<string, unknown>>
  const result: Record<string, unknown> = { ...byDefault }
  for (const [name, field] of entriesOf(fields)) {
    if (!Object.hasOwn(raw, name)) {
      if (field.isRequired) refuse(`${place}.${name}`, 'this field is required and not there')
    } else if (field.nested) {
      const nestedExtra: [string, unknown][] = []
      const base = byDefault[name] as object
      result[name] = readFields(field.nested as Fields<object>, base, raw[name], `${place}.${name}`, nestedExtra)
      if (nestedExtra.length > 0) extra.push([name, Object.fromEntries(nestedExtra)])
    } else {
      result[name] = field.read(raw[name], `${place}.${name}`)
    }
  }
  extra.push(...unknownFields(raw, fields, place))
  return result as T
}

/**
 * The fields of an object that a table doesn't name, in the order found, fit to be kept.
 * @throws FailureError `file-refused` where a number is too large to be kept
 */
export function unknownFields(raw: Record<string, unknown>, known: object, place: string): [string, unknown][] {
  const names = Object.keys(raw).filter((name) => !Object.hasOwn(known, name) && !forbiddenNames.has(name))
  return names.map((name) => [name, keepUnknown(raw[name], place === '' ? name : `${place}.${name}`)])
}

/** Recursion is safe here: nesting was limited before parsing. */
function keepUnknown(value: unknown, place: string): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return refuse(place, 'this number is too large to be kept')
  if (Array.isArray(value)) return value.map((entry, index) => keepUnknown(entry, `${place}[${index}]`))
  return isPlainObject(value) ? Object.fromEntries(unknownFields(value, {}, place)) : value
}
