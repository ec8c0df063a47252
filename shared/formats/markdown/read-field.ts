/** What one line of an outline of ours says of a field; nothing where it says what can't be. */
import type { Field } from '../../journey/fields/field.ts'
import { colorPattern, isDate, isFittingNumber } from '../../journey/fields/fitting.ts'
import { evidenceLevels } from '../../journey/fields/vocabulary.ts'
import { evidenceWords } from '../../journey/fields/words.ts'
import { type Leaf, valueAt, withValueAt } from '../../journey/leaves.ts'
import type { Id, ListName } from '../../journey/schema.ts'
import { readList } from '../tables/lists.ts'
import { readOwner } from './owner-text.ts'

/** A record of the file while it is put together. */
export type Fields = Record<string, unknown>
export type IdOf = (list: ListName, label: string) => Id | undefined

/** The fields of the record that change. */
export function readField(record: Fields, leaf: Leaf, text: string, idOf: IdOf): Fields {
  if (leaf.path === 'owner.name') return { owner: readOwner(text) }
  if (leaf.path === 'evidence.level') return readEvidence(text)
  const value = readValue(leaf.field, text, valueAt(record, leaf), idOf)
  return value === undefined ? {} : withValueAt(record, leaf, value)
}

function readValue(field: Field, text: string, before: unknown, idOf: IdOf): unknown {
  switch (field.kind) {
    case 'text':
      return text
    case 'texts':
      return field.areShort ? readList(text) : [...(Array.isArray(before) ? before : []), text]
    case 'choice':
      return keyOf(Object.entries(field.words), text)
    case 'flag':
      return /^yes$/i.test(text.trim())
    case 'number':
      return isFittingNumber(field, numberIn(text)) ? numberIn(text) : undefined
    case 'date':
      return isDate(text.trim()) ? text.trim() : undefined
    case 'color':
      return colorPattern.test(text.trim()) ? text.trim() : undefined
    case 'reference':
      return idOf(field.list, text)
    case 'references':
      return readList(text).flatMap((label) => idOf(field.list, label) ?? [])
    case 'byId':
      return readById(field, text, idOf)
    case 'rows':
      return readList(text).flatMap(readRow)
    default:
      return undefined
  }
}

function keyOf<K>(words: readonly (readonly [K, string])[], text: string): K | undefined {
  const said = text.trim().toLowerCase()
  return words.find(([, word]) => word.toLowerCase() === said)?.[0]
}

function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text)
}

function readEvidence(text: string): Fields {
  const comma = text.indexOf(', ')
  const said = (comma < 0 ? text : text.slice(0, comma)).trim().toLowerCase()
  const level = evidenceLevels.find((one) => evidenceWords[one].toLowerCase() === said)
  return level === undefined ? {} : { evidence: { level, note: comma < 0 ? '' : text.slice(comma + 2) } }
}

function readById({ list, words }: Extract<Field, { kind: 'byId' }>, text: string, idOf: IdOf): Fields | undefined {
  const entries = readList(text).flatMap((one) => {
    const colon = one.lastIndexOf(': ')
    const id = idOf(list, one.slice(0, colon))
    const value = keyOf([...words], one.slice(colon + 2))
    return colon < 0 || id === undefined || value === undefined ? [] : [[id, value] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function readRow(text: string): { at: string; value: number; n: number | null }[] {
  const [, at, value = '', n] = /^(\S+): (\S+)(?: \((\d+) answers?\))?$/.exec(text) ?? []
  if (!isDate(at) || !Number.isFinite(numberIn(value))) return []
  return [{ at, value: numberIn(value), n: n === undefined ? null : Number(n) }]
}
