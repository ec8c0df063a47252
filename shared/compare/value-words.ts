/** How a comparison says what a field holds: enumerations in their words, ids as names, texts in quotes. */

import { bareName, listed, quotedOr } from '../gaps/rule/wording.ts'
import type { JourneyDocument } from '../journey/document.ts'
import type { Field } from '../journey/fields/field.ts'
import { subjectLists } from '../journey/fields/field.ts'
import { leafAt } from '../journey/leaves.ts'
import { recordTitle } from '../journey/record-title.ts'
import type { Id, ListName, RecordOf } from '../journey/schema.ts'
import { formatCount } from '../words/counts.ts'
import { formatDay } from '../words/dates.ts'
import { nouns } from '../words/names.ts'
import { type Compared, fieldWord } from './compared-fields.ts'
import type { FieldChange } from './field-changes.ts'
import type { Pairing } from './pairing.ts'

type DatedValue = RecordOf['measures']['values'][number]

/** Two journeys as the words of their fields need them. */
export type Sides = { readonly before: JourneyDocument; readonly after: JourneyDocument; readonly pairing: Pairing }

/** What became of one field: "Status: Idea → Live", "Ana: Unhappy → Happy". */
export function changeWords(record: Compared, change: FieldChange, sides: Sides): string {
  const field = leafAt(record, change.field)?.field
  if (field?.kind === 'byId') return byIdWords(field, change, sides)
  return `${fieldWord(record, change.field)}: ${fromToWords(record, change, sides)}`
}

/** The same where the field is named already: "Idea → Live". */
export function fromToWords(record: Compared, { field, from, to }: FieldChange, { before, after }: Sides): string {
  const known = leafAt(record, field)?.field
  if (known?.kind === 'rows') return datedWords(from as readonly DatedValue[], to as readonly DatedValue[])
  return `${valueWords(known, from, before)} → ${valueWords(known, to, after)}`
}

/** What a record is called, shortened where it is long. */
export function recordName(document: JourneyDocument, list: ListName, id: Id): string {
  return bareName(recordTitle(document, list, id), nouns[list])
}

function valueWords(field: Field | undefined, value: unknown, document: JourneyDocument): string {
  const one = (item: unknown) => {
    if (field?.kind === 'subjects') return subjectWords(document, item as Readonly<Record<string, Id>>)
    if (typeof item !== 'string') return quotedOr(JSON.stringify(item), 'nothing')
    if (field?.kind === 'reference' || field?.kind === 'references') return recordName(document, field.list, item)
    if (field?.kind === 'date') return formatDay(item)
    const word = field?.kind === 'choice' ? field.words[item] : undefined
    return word ?? quotedOr(item, 'spaces only')
  }
  if (value === null || value === undefined || value === '') return 'nothing'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  if (!Array.isArray(value)) return one(value)
  return value.length === 0 ? 'nothing' : listed(value.map(one))
}

/** "1 November 2026: 4.1 → 4.3 (120 answers), 1 December 2026: nothing → 4.5": only the days that differ. */
function datedWords(from: readonly DatedValue[], to: readonly DatedValue[]): string {
  const [held, present] = [from, to].map((values) => Map.groupBy(values, ({ at }) => at))
  const days = [...new Set([...from, ...to].map(({ at }) => at))].sort()
  const words = days.flatMap((day) => {
    const [was, is] = [held, present].map((byDay) => listed((byDay?.get(day) ?? []).map(valueAndAnswers)) || 'nothing')
    return was === is ? [] : [`${formatDay(day)}: ${was} → ${is}`]
  })
  return words.length > 0 ? listed(words, 6) : 'changed'
}

function valueAndAnswers({ value, n }: DatedValue): string {
  return n === null ? String(value) : `${value} (${formatCount(n, 'answer')})`
}

function subjectWords(document: JourneyDocument, subject: Readonly<Record<string, Id>>): string {
  const [[name, id] = ['', '']] = Object.entries(subject)
  const list = subjectLists[name as keyof typeof subjectLists]
  return list ? recordName(document, list, id) : ''
}

/** Emotions by persona, and uses by channel: only those that differ. */
function byIdWords(
  { list, words }: Extract<Field, { kind: 'byId' }>,
  { from, to }: FieldChange,
  { before, after, pairing }: Sides,
): string {
  const word = (value: unknown) => words.get(value as string | number) ?? 'not known'
  const held = new Map(Object.entries(from ?? {}))
  const present = new Map(Object.entries(to ?? {}))
  const { toAfter, toBefore } = pairing[list]
  const kept = [...present].map(([id, value]) => {
    return [recordName(after, list, id), held.get(toBefore.get(id) ?? ''), value] as const
  })
  const gone = [...held].flatMap(([id, value]) => {
    return present.has(toAfter.get(id) ?? '') ? [] : [[recordName(before, list, id), value, undefined] as const]
  })
  return [...kept, ...gone]
    .filter(([, was, is]) => was !== is)
    .map(([name, was, is]) => `${name}: ${word(was)} → ${word(is)}`)
    .join(', ')
}
