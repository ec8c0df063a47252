/** What the fields of a record say, as lines below its bullet; nothing where a field says what any would. */
import type { Field } from '../../journey/fields/field.ts'
import { evidenceWords } from '../../journey/fields/words.ts'
import { type Leaf, valueAt } from '../../journey/leaves.ts'
import { saidTexts } from '../../journey/said-texts.ts'
import type { Id, ListName, RecordOf } from '../../journey/schema.ts'
import { choosePlural } from '../../words/counts.ts'
import { writeList } from '../tables/lists.ts'
import { nameOfLeaf } from './held.ts'
import { exactLine, exactText } from './markdown-text.ts'
import { ownerText } from './owner-text.ts'

/** What a record is called where another speaks of it. */
export type LabelOf = (list: ListName, id: Id) => string

type Row = RecordOf['measures']['values'][number]

/**
 * The lines of one field.
 * @param indent what stands before a line that goes on from one of them
 */
export function fieldLines(record: object, leaf: Leaf, labelOf: LabelOf, indent: string): string[] {
  const name = nameOfLeaf(leaf)
  return fieldValues(record, leaf, labelOf).map((value) => `${name}: ${exactText(value, indent)}`)
}

/** What a field says, one text a line. */
export function fieldValues(record: object, leaf: Leaf, labelOf: LabelOf): readonly string[] {
  const { field, path } = leaf
  const value = valueAt(record, leaf)
  if (path === 'owner.name') return said(ownerText((record as Pick<RecordOf['notes'], 'owner'>).owner))
  if (path === 'evidence.level') return evidenceValues(record as Pick<RecordOf['touchpoints'], 'evidence'>)
  switch (field.kind) {
    case 'choice':
      return value === field.initial ? [] : [field.words[String(value)] ?? '']
    case 'flag':
      return value ? ['Yes'] : []
    case 'reference':
      return value === null ? [] : [labelOf(field.list, value as Id)]
    case 'references':
      return listed((value as Id[]).map((id) => labelOf(field.list, id)))
    case 'texts': {
      const texts = saidTexts(value as string[])
      return field.areShort ? listed(texts) : texts
    }
    case 'byId':
      return listed(byIdTexts(field, value as Readonly<Record<Id, string | number>>, labelOf))
    case 'rows':
      return listed((value as Row[]).map(rowText))
    default:
      return value === field.initial || value === null ? [] : said(String(value))
  }
}

function said(text: string): readonly string[] {
  return text.trim() === '' ? [] : [text]
}

function listed(texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : [writeList(texts)]
}

function byIdTexts(
  { list, words }: Extract<Field, { kind: 'byId' }>,
  value: Readonly<Record<Id, string | number>>,
  labelOf: LabelOf,
): string[] {
  return Object.entries(value).map(([id, held]) => `${labelOf(list, id)}: ${words.get(held) ?? held}`)
}

function rowText({ at, value, n }: Row): string {
  return `${at}: ${value}${n === null ? '' : ` (${n} ${choosePlural(n, 'answer', 'answers')})`}`
}

function evidenceValues({ evidence: { level, note } }: Pick<RecordOf['touchpoints'], 'evidence'>): readonly string[] {
  const isNoted = note.trim() !== ''
  if (level === 'assumption' && !isNoted) return []
  return [isNoted ? `${evidenceWords[level]}, ${note}` : evidenceWords[level]]
}

/** The title of a record, or what stands where it has none: in italics, which no title is. */
export function titleLine(title: string, untitled: string, write: (text: string) => string = exactLine): string {
  return title.trim() === '' ? `*${untitled}*` : write(title)
}
