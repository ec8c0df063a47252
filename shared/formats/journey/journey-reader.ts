/** Reads records by the table of fields: checks what is known, fills in what is absent, keeps what is unknown. */
import { type Field, type Fields, initialOf } from '../../journey/fields/field.ts'
import { journeyFields, listFields } from '../../journey/fields/record-fields.ts'
import { strictnessWords } from '../../journey/fields/words.ts'
import { newJourney, newRecord } from '../../journey/new-records.ts'
import { once } from '../../journey/once.ts'
import type { Id, Journey, ListName, RecordOf } from '../../journey/schema.ts'
import { describeValue, quote, refuse } from '../reading/journey-refusal.ts'
import { isPlainObject, mustBe, type ReadValue, readerOf, unknownFields } from './read-field.ts'

/**
 * The journey's own record.
 * @param openedAt what the times default to, ISO 8601 in UTC
 * @throws FailureError `file-refused`
 */
export function readJourneyRecord(raw: unknown, openedAt: string): Journey {
  const journey = readRecord(journeyFields, newJourney({ id: '', title: '' }, openedAt), raw, 'journey')
  refuseStrictness(journey.extra.gaps)
  return journey
}

/** How strict a journey is about its gaps is one of the known words. */
function refuseStrictness(gaps: unknown): void {
  if (!isPlainObject(gaps) || !Object.hasOwn(gaps, 'strictness')) return
  readerOf(strictnessField)(gaps.strictness, 'journey.gaps', 'strictness')
}
const strictnessField = { kind: 'choice', words: strictnessWords, isNullable: false, initial: '', label: '' } as const

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
    const fallback = newRecord<ListName>(list, { rank: ranks[index] ?? '' })
    const record = readRecord(listFields[list], fallback, value, place)
    if (seen.has(record.id)) refuse(`${place}.id`, `duplicate id ${quote(record.id)}`)
    seen.add(record.id)
    return record as RecordOf[L]
  })
}

/** Writes what is read over `fallback`, which nobody else holds: a large journey has no time for copies of copies. */
function readRecord<T extends { readonly extra: object }>(fields: Fields, fallback: T, raw: unknown, place: string): T {
  const extra: [string, unknown][] = []
  const record: Record<string, unknown> = fallback
  readFields(fields, record, raw, place, extra)
  if (extra.length > 0) record.extra = Object.fromEntries(extra)
  return fallback
}

type Entry = { readonly name: string; readonly isRequired: boolean } & (
  | { readonly parts: Fields }
  | { readonly parts: null; readonly read: ReadValue }
)

const entriesOf = once((fields: Fields): readonly Entry[] => Object.entries(fields).map(entryOf))

function entryOf([name, field]: [string, Field]): Entry {
  const named = { name, isRequired: field.isRequired === true }
  if (field.kind === 'object') return { ...named, parts: field.parts }
  return { ...named, parts: null, read: field.kind === 'rows' ? rowsOf(field.parts) : readerOf(field) }
}

/** Small objects without ids of their own, which keep unknown fields themselves. */
function rowsOf(parts: Fields): ReadValue {
  return (value, place, name) => {
    if (!Array.isArray(value)) return mustBe('a list', value, place, name)
    return value.map((raw: unknown, index) => {
      const [row, beside]: [Record<string, unknown>, [string, unknown][]] = [initialOf(parts), []]
      readFields(parts, row, raw, `${place}.${name}[${index}]`, beside)
      return { ...row, ...Object.fromEntries(beside) }
    })
  }
}

/** Reads an object by its table into `result`, which holds the defaults, and collects in `extra` what the table doesn't name. */
function readFields(
  fields: Fields,
  result: Record<string, unknown>,
  raw: unknown,
  place: string,
  extra: [string, unknown][],
): void {
  if (!isPlainObject(raw)) refuse(place, `must be an object, not ${describeValue(raw)}`)
  for (const entry of entriesOf(fields)) {
    const { name } = entry
    if (!Object.hasOwn(raw, name)) {
      if (entry.isRequired) refuse(`${place}.${name}`, 'this field is missing')
    } else if (entry.parts) {
      const nestedExtra: [string, unknown][] = []
      const inner = { ...(result[name] as Record<string, unknown>) }
      readFields(entry.parts, inner, raw[name], `${place}.${name}`, nestedExtra)
      result[name] = inner
      if (nestedExtra.length > 0) extra.push([name, Object.fromEntries(nestedExtra)])
    } else {
      result[name] = entry.read(raw[name], place, name)
    }
  }
  extra.push(...unknownFields(raw, fields, place))
}
