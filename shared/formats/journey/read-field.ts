/** How each kind of field is read from a `.journey` file: what fits is handed on, anything else is refused with its place. */
import type { Field } from '../../journey/fields/field.ts'
import { subjectLists } from '../../journey/fields/field.ts'
import { colorPattern, isDate, isFittingNumber, wantedNumber } from '../../journey/fields/fitting.ts'
import { idPattern } from '../../journey/fields/vocabulary.ts'
import { describeValue, quote, refuse } from '../reading/journey-refusal.ts'

/**
 * Checks one value of the file and refuses it with its place, which is put together only then: a journey has tens of thousands
 * of values, and nearly all of them are as they should be.
 */
export type ReadValue<T = unknown> = (value: unknown, place: string, name: string) => T

/** The way to read a field that isn't an object: the reader of records walks the parts of one. */
export function readerOf(field: Exclude<Field, { readonly kind: 'object' | 'rows' }>): ReadValue {
  switch (field.kind) {
    case 'text':
      return readText
    case 'texts':
      return listOf(readText)
    case 'id':
    case 'reference':
      return orNull(field.isNullable, readId)
    case 'references':
      return listOf(readId)
    case 'choice':
      return orNull(field.isNullable, oneOf(Object.keys(field.words)))
    case 'number':
      return orNull(field.isNullable, numberOf(field))
    case 'date':
      return orNull(field.isNullable, readDate)
    case 'color':
      return orNull(true, readColor)
    case 'bytes':
      return readText
    case 'subjects':
      return listOf(readSubject)
    case 'cast':
      return listOf(listOf(readCount))
    case 'flag':
      return readFlag
    case 'byId':
      return byId(oneOf([...field.words.keys()]))
  }
}

export function mustBe(wanted: string, value: unknown, place: string, name: string): never {
  return refuse(`${place}.${name}`, `must be ${wanted}, not ${describeValue(value)}`)
}

const readText: ReadValue<string> = (value, place, name) =>
  typeof value === 'string' ? value : mustBe('text', value, place, name)
const readFlag: ReadValue<boolean> = (value, place, name) =>
  typeof value === 'boolean' ? value : mustBe('true or false', value, place, name)
function numberOf(field: Extract<Field, { readonly kind: 'number' }>): ReadValue<number> {
  const wanted = wantedNumber(field)
  // Adding 0 turns -0, which JSON can say and a written file can't, into 0.
  return (value, place, name) => (isFittingNumber(field, value) ? value + 0 : mustBe(wanted, value, place, name))
}
const readCount: ReadValue<number> = (value, place, name) =>
  Number.isSafeInteger(value) && Number(value) >= 0
    ? Number(value) + 0
    : mustBe('a whole number of 0 or more', value, place, name)
const readDate: ReadValue<string> = (value, place, name) =>
  isDate(value) ? value : mustBe('a date such as 2026-11-28', value, place, name)
const readColor: ReadValue<string> = (value, place, name) =>
  typeof value === 'string' && colorPattern.test(value) ? value : mustBe('a colour such as #1d5fd1', value, place, name)

/** Exactly one of the ids; fields that we don't know stay beside it. */
const readSubject: ReadValue<object> = (value, place, name) => {
  if (!isPlainObject(value)) return mustBe('an object', value, place, name)
  const names = Object.keys(subjectLists).filter((one) => Object.hasOwn(value, one))
  const [only] = names
  if (only === undefined || names.length > 1) {
    return refuse(`${place}.${name}`, `must have exactly one of ${Object.keys(subjectLists).join(', ')}`)
  }
  return {
    [only]: readId(value[only], `${place}.${name}`, only),
    ...keptBeside(value, subjectLists, `${place}.${name}`),
  }
}
const readId: ReadValue<string> = (value, place, name) => (isId(value) ? value : refuseId(value, `${place}.${name}`))

function isId(value: unknown): value is string {
  return typeof value === 'string' && idPattern.test(value)
}

function refuseId(value: unknown, place: string): never {
  return refuse(place, `must be an id of 1 to 64 letters, digits, _ or -, not ${describeValue(value)}`)
}

function orNull(isNullable: boolean, read: ReadValue): ReadValue {
  return isNullable ? (value, place, name) => (value === null ? null : read(value, place, name)) : read
}

function oneOf(values: readonly (string | number)[]): ReadValue {
  const known: ReadonlyMap<unknown, unknown> = new Map(values.map((value) => [value, value]))
  const said = values.map((value) => (typeof value === 'string' ? quote(value) : value)).join(', ')
  return (value, place, name) => known.get(value) ?? mustBe(`one of ${said}`, value, place, name)
}

function listOf(read: ReadValue): ReadValue {
  return (value, place, name) =>
    Array.isArray(value)
      ? value.map((entry: unknown, index) => read(entry, place, `${name}[${index}]`))
      : mustBe('a list', value, place, name)
}

/** An object by id. `Object.fromEntries` keeps even an id like `__proto__` a plain field. */
function byId(read: ReadValue): ReadValue {
  return (value, place, name) => {
    if (!isPlainObject(value)) return mustBe('an object', value, place, name)
    const entries = Object.entries(value).map(([id, entry]) => {
      if (!isId(id)) refuseId(id, `${place}.${name}[${JSON.stringify(id)}]`)
      return [id, read(entry, place, `${name}.${id}`)] as const
    })
    return Object.fromEntries(entries)
  }
}

/** Names that change an object's nature where careless code copies them; never kept from unknown fields. */
const forbiddenNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * The fields of an object that a table doesn't name, in the order found, fit to be kept.
 * @throws FailureError `file-refused` where a number is too large to be kept
 */
export function unknownFields(raw: Record<string, unknown>, known: object, place: string): [string, unknown][] {
  const unknown: [string, unknown][] = []
  // Nearly always there are none: no list of all names is made to find that out.
  for (const name in raw) {
    if (Object.hasOwn(known, name) || forbiddenNames.has(name)) continue
    unknown.push([name, keepUnknown(raw[name], place === '' ? name : `${place}.${name}`)])
  }
  return unknown
}

/** Recursion is safe here: nesting was limited before parsing. */
function keepUnknown(value: unknown, place: string): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return refuse(place, 'this number is too large')
  if (Array.isArray(value)) return value.map((entry, index) => keepUnknown(entry, `${place}[${index}]`))
  return isPlainObject(value) ? Object.fromEntries(unknownFields(value, {}, place)) : value
}

/** Unknown fields of an object that is no record, which keeps them itself. */
export function keptBeside(raw: Record<string, unknown>, known: object, place: string): Record<string, unknown> {
  return Object.fromEntries(unknownFields(raw, known, place))
}

/** True for what stands in braces in JSON. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
