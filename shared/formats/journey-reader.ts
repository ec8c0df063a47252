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
    const fallback = { ...defaults[list], rank: ranks[index] ?? '' }
    const record = readRecord<RecordOf[L]>(listFields[list] as Fields<RecordOf[L]>, fallback, value, place)
    if (seen.has(record.id)) refuse(`${place}.id`, `${quote(record.id)} stands here a second time`)
    seen.add(record.id)
    return record
  })
}

/** Writes what is read over `fallback`, which nobody else holds: a large journey has no time for copies of copies. */
function readRecord<T extends { readonly extra: object }>(
  fields: Fields<T>,
  fallback: T,
  raw: unknown,
  place: string,
): T {
  const extra: [string, unknown][] = []
  const record: Record<string, unknown> = fallback
  readFields(fields, record, raw, place, extra)
  if (extra.length > 0) record.extra = Object.fromEntries(extra)
  return fallback
}

const entriesOf = once((fields: object) =>
  Object.entries<Field<unknown>>(fields as Record<string, Field<unknown>>).map(([name, field]) => ({ name, field })),
)

/** Reads an object by its table into `result`, which holds the defaults, and collects in `extra` what the table doesn't name. */
function readFields(
  fields: object,
  result: Record<string, unknown>,
  raw: unknown,
  place: string,
  extra: [string, unknown][],
): void {
  if (!isPlainObject(raw)) refuse(place, `this must be an object, not ${describeValue(raw)}`)
  for (const { name, field } of entriesOf(fields)) {
    if (!Object.hasOwn(raw, name)) {
      if (field.isRequired) refuse(`${place}.${name}`, 'this field is required and not there')
    } else if (field.nested) {
      const nestedExtra: [string, unknown][] = []
      const inner = { ...(result[name] as Record<string, unknown>) }
      readFields(field.nested, inner, raw[name], `${place}.${name}`, nestedExtra)
      result[name] = inner
      if (nestedExtra.length > 0) extra.push([name, Object.fromEntries(nestedExtra)])
    } else {
      result[name] = field.read(raw[name], place, name)
    }
  }
  extra.push(...unknownFields(raw, fields, place))
}

/**
 * The fields of an object that a table doesn't name, in the order found, fit to be kept.
 * @throws FailureError `file-refused` where a number is too large to be kept
 */
export function unknownFields(raw: Record<string, unknown>, known: object, place: string): [string, unknown][] {
  const unknown: [string, unknown][] = []
  for (const name of Object.keys(raw)) {
    if (Object.hasOwn(known, name) || forbiddenNames.has(name)) continue
    unknown.push([name, keepUnknown(raw[name], place === '' ? name : `${place}.${name}`)])
  }
  return unknown
}

/** Recursion is safe here: nesting was limited before parsing. */
function keepUnknown(value: unknown, place: string): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return refuse(place, 'this number is too large to be kept')
  if (Array.isArray(value)) return value.map((entry, index) => keepUnknown(entry, `${place}[${index}]`))
  return isPlainObject(value) ? Object.fromEntries(unknownFields(value, {}, place)) : value
}
