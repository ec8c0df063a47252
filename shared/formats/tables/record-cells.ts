/** What a table says of one field of a record. */
import type { JourneyDocument } from '../../journey/document.ts'
import { type Leaf, valueAt } from '../../journey/leaves.ts'
import { recordTitle } from '../../journey/record-title.ts'
import { saidTexts } from '../../journey/said-texts.ts'
import type { Id } from '../../journey/schema.ts'
import type { Cell } from './cells/text-table.ts'
import { writeList } from './lists.ts'

/** A field as a cell: words for choices, titles for references, lists in one cell; what isn't set is empty. */
export function cellOf(document: JourneyDocument, leaf: Leaf, record: object): Cell {
  const { field } = leaf
  const value = valueAt(record, leaf)
  switch (field.kind) {
    case 'choice':
      return field.words[String(value)] ?? ''
    case 'flag':
      return value ? 'Yes' : ''
    case 'texts':
      return writeList(saidTexts(value as string[]))
    case 'reference':
      return value === null ? '' : recordTitle(document, field.list, String(value))
    case 'references':
      return writeList((value as Id[]).map((id) => recordTitle(document, field.list, id)))
    default:
      return (value ?? '') as Cell
  }
}
