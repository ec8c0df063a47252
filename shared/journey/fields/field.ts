/**
 * What can be said of a field of a record: its kind, its default, its words, and what it may refer to. The table of fields
 * (record-fields.ts) is written in these words, and the types of records follow from it; all cleverness with types stays here.
 */
import type { Id, ListName } from './vocabulary.ts'

/** How a field is called and told. */
type Telling = {
  /** What the field is called, as a comparison and the head of a column say it. */
  readonly label: string
  /** What one text of it is called where it stands by itself, as in a search: "Pain". The label where it isn't given. */
  readonly one?: string
  /** The head of its column where the label alone would not say whose it is. */
  readonly header?: string
  /** The file must have it. */
  readonly isRequired?: true
  /** Stands after all others wherever a record is told. */
  readonly isLast?: true
  /** Belongs to this very record by nature: it is neither compared nor searched. */
  readonly isOwn?: true
  /** A code such as the name of a colour: nobody searches for it. */
  readonly isCode?: true
  /** The version of the library that keeps it first; not given for what the first table of fields held. */
  readonly since?: number
}

type Value = string | number
/** Each value with what people read for it. */
export type Words<V extends Value> = Readonly<Record<V, string>>

/** What kind of value a field holds. */
export type Kind =
  | { readonly kind: 'text' }
  /** `areShort`: several make one line, as tags do. */
  | { readonly kind: 'texts'; readonly areShort?: true }
  /** An id of the record itself, or of something that lies elsewhere. */
  | { readonly kind: 'id'; readonly isNullable: boolean }
  /** The id of a record of this journey. */
  | { readonly kind: 'reference'; readonly list: ListName; readonly isNullable: boolean }
  | { readonly kind: 'references'; readonly list: ListName }
  | { readonly kind: 'choice'; readonly words: Words<string>; readonly isNullable: boolean }
  | ({ readonly kind: 'number'; readonly isNullable: boolean } & NumberLimits)
  /** YYYY-MM-DD. */
  | { readonly kind: 'date'; readonly isNullable: boolean }
  /** "#rrggbb", or null. */
  | { readonly kind: 'color' }
  /** Bytes of an image as base64. */
  | { readonly kind: 'bytes' }
  | { readonly kind: 'flag' }
  /** One of some values for each of some records; `one` names one of them in the store. */
  | { readonly kind: 'byId'; readonly list: ListName; readonly words: ReadonlyMap<Value, string>; readonly one: string }
  /** `areFields`: each part has a field of its own on the screen. */
  | { readonly kind: 'object'; readonly parts: Fields; readonly areFields: boolean }
  /** A list of small objects that are no records: they have no ids. */
  | { readonly kind: 'rows'; readonly parts: Fields }
  /** Touchpoints, opportunities and notes that were voted on, in their order. */
  | { readonly kind: 'subjects' }
  /** For each ballot how much it gave to each subject. */
  | { readonly kind: 'cast' }

/** Both ends included. */
type NumberLimits = { readonly isWhole?: true; readonly least?: number; readonly most?: number }

/** What was voted on: exactly one of them. */
export type Subject = { readonly touchpointId: Id } | { readonly opportunityId: Id } | { readonly noteId: Id }
/** By the name of a subject's one field, the list that it is of. */
export const subjectLists = { touchpointId: 'touchpoints', opportunityId: 'opportunities', noteId: 'notes' } as const

/** A field that holds a `T`; `initial` is its value where a file has none. */
export type Field<T = unknown> = Kind & Telling & { readonly initial: T }
export type Fields = Readonly<Record<string, Field>>

/** The record that a table of fields describes. */
export type ValuesOf<F extends Fields> = { -readonly [K in keyof F]: F[K]['initial'] }

type More = Omit<Telling, 'label'>

export function text(label: string, more: More & { readonly initial?: string } = {}): Field<string> {
  return { kind: 'text', initial: '', label, ...more }
}

export function texts(label: string, more: More & { readonly areShort?: true } = {}): Field<string[]> {
  return { kind: 'texts', initial: [], label, ...more }
}

export function ownId(): Field<Id> {
  return { kind: 'id', isNullable: false, initial: '', label: 'ID', isRequired: true, isOwn: true }
}

export function idElsewhere(label: string, more: More = {}): Field<Id | null> {
  return { kind: 'id', isNullable: true, initial: null, label, ...more }
}

export function reference(list: ListName, label: string, more: More = {}): Field<Id> {
  return { kind: 'reference', list, isNullable: false, initial: '', label, isRequired: true, ...more }
}

export function referenceOrNone(list: ListName, label: string, more: More = {}): Field<Id | null> {
  return { kind: 'reference', list, isNullable: true, initial: null, label, ...more }
}

export function references(list: ListName, label: string, more: More = {}): Field<Id[]> {
  return { kind: 'references', list, initial: [], label, ...more }
}

export function choice<V extends string>(
  words: Words<V>,
  initial: NoInfer<V>,
  label: string,
  more: More = {},
): Field<V> {
  return { kind: 'choice', words, isNullable: false, initial, label, ...more }
}

export function choiceOrNone<V extends string>(words: Words<V>, label: string, more: More = {}): Field<V | null> {
  return { kind: 'choice', words, isNullable: true, initial: null, label, ...more }
}

export function number(label: string, more: More & NumberLimits & { readonly initial?: number } = {}): Field<number> {
  return { kind: 'number', isNullable: false, initial: 0, label, ...more }
}

export function numberOrNone(label: string, more: More & NumberLimits = {}): Field<number | null> {
  return { kind: 'number', isNullable: true, initial: null, label, ...more }
}

/** A whole number of 0 or more. */
export function count(label: string, more: More = {}): Field<number> {
  return number(label, { isWhole: true, least: 0, ...more })
}

export function date(label: string, more: More = {}): Field<string> {
  return { kind: 'date', isNullable: false, initial: '', label, ...more }
}

export function dateOrNone(label: string, more: More = {}): Field<string | null> {
  return { kind: 'date', isNullable: true, initial: null, label, ...more }
}

export function colorOrNone(label: string): Field<string | null> {
  return { kind: 'color', initial: null, label }
}

export function bytes(label: string, more: More = {}): Field<string> {
  return { kind: 'bytes', initial: '', label, ...more }
}

export function rows<P extends Fields>(parts: P, label: string): Field<ValuesOf<P>[]> {
  return { kind: 'rows', parts, initial: [], label }
}

export function subjects(label: string): Field<Subject[]> {
  return { kind: 'subjects', initial: [], label }
}

export function cast(label: string): Field<number[][]> {
  return { kind: 'cast', initial: [], label }
}

export function flag(label: string, more: More = {}): Field<boolean> {
  return { kind: 'flag', initial: false, label, ...more }
}

export function byId<V extends Value>(
  list: ListName,
  values: readonly V[],
  words: Words<V>,
  one: string,
  label: string,
): Field<Readonly<Record<Id, V>>> {
  return { kind: 'byId', list, words: new Map(values.map((value) => [value, words[value]])), one, initial: {}, label }
}

export function object<P extends Fields>(parts: P, label: string, { areFields = false } = {}): Field<ValuesOf<P>> {
  return { kind: 'object', parts, areFields, initial: initialOf(parts), label }
}

/** A record of which nothing is said; nobody may change it. */
export function initialOf<F extends Fields>(fields: F): ValuesOf<F> {
  return Object.fromEntries(Object.entries(fields).map(([name, { initial }]) => [name, initial])) as ValuesOf<F>
}
