/** Opportunities, quotes, measures and notes as tables of their own: their columns follow from the table of fields. */
import { inOrder, type JourneyDocument, touchpointsInTurn } from '../../journey/document.ts'
import { type Leaf, toldLeaves, valueAt } from '../../journey/leaves.ts'
import { once } from '../../journey/once.ts'
import type { Id, RecordOf } from '../../journey/schema.ts'
import { labelsFor } from '../reading/record-labels.ts'
import type { Cell, Table, TextTable } from './cells/text-table.ts'
import { writeList } from './lists.ts'
import { cellOf } from './record-cells.ts'

export const evidenceLists = ['opportunities', 'quotes', 'measures', 'notes'] as const
export type EvidenceList = (typeof evidenceLists)[number]
export type Evidence = RecordOf[EvidenceList]

const names: Readonly<Record<EvidenceList, string>> = {
  opportunities: 'Opportunities',
  quotes: 'Quotes',
  measures: 'Measures',
  notes: 'Notes',
}

/** Whether a list is written as a table of its own. */
export function isEvidenceList(name: string): name is EvidenceList {
  return Object.hasOwn(names, name)
}

/** The columns of a list that say a field each. */
export function evidenceLeaves(list: EvidenceList): readonly Leaf[] {
  return toldLeaves(list).filter(({ field }) => field.kind !== 'rows')
}

/** What stands behind the fields of a measure, one row a value. */
const valueHeaders = ['Date', 'Value', 'Answers'] as const

/** The header row of a list's table. */
export function evidenceHeaders(list: EvidenceList): readonly string[] {
  const own = evidenceLeaves(list).map(({ field }) => field.header ?? field.one ?? field.label)
  return ['ID', ...own, ...(list === 'measures' ? valueHeaders : [])]
}

/** The list that a table holds; null of one that we didn't write. */
export function evidenceListOf({ headers }: Pick<TextTable, 'headers'>): EvidenceList | null {
  const isHead = (list: EvidenceList) => {
    const [id, title] = evidenceHeaders(list)
    return headers[0]?.trim() === id && headers[1]?.trim() === title
  }
  return (
    evidenceLists.find((list) => isHead(list) && !headers.some((header) => /^channel$/i.test(header.trim()))) ?? null
  )
}

/** One row a record in their order, of measures one a value: a measure without a value has a row too. */
export function evidenceTable(document: JourneyDocument, list: EvidenceList): Table {
  const rows = inOrder<Evidence>(document[list]).flatMap((record): Cell[][] => {
    const about = [record.id, ...evidenceLeaves(list).map((leaf) => evidenceCell(document, leaf, record))]
    if (!('values' in record)) return [about]
    if (record.values.length === 0) return [[...about, '', '', '']]
    return record.values.map(({ at, value, n }) => [...about, at, value, n ?? ''])
  })
  return { name: names[list], headers: evidenceHeaders(list), rows, headColumns: 2 }
}

/** A field of such a record as a cell; touchpoints go by labels that no two share. */
export function evidenceCell(document: JourneyDocument, leaf: Leaf, record: object): Cell {
  const { field } = leaf
  if (!('list' in field) || field.list !== 'touchpoints') return cellOf(document, leaf, record)
  const labels = touchpointLabels(document)
  const value = valueAt(record, leaf)
  if (field.kind === 'references') return writeList((value as Id[]).map((id) => labels.get(id) ?? ''))
  return labels.get(String(value)) ?? ''
}

const touchpointLabels = once((document: JourneyDocument): ReadonlyMap<Id, string> => {
  const touchpoints = touchpointsInTurn(document)
  const labels = labelsFor(
    touchpoints.map(({ title }) => title.toWellFormed()),
    'touchpoint',
  )
  return new Map(touchpoints.map(({ id }, at) => [id, labels[at] ?? '']))
})
