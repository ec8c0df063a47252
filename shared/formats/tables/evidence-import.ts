/** What tables of opportunities, quotes and measures would do to a journey: the other sheets of a workbook of ours. */
import { type Change, changeBetween } from '../../journey/change.ts'
import { inOrder, type JourneyDocument } from '../../journey/document.ts'
import { isDate, isFittingNumber } from '../../journey/fields/fitting.ts'
import { idPattern } from '../../journey/fields/vocabulary.ts'
import { type Leaf, withValueAt } from '../../journey/leaves.ts'
import { newRecord } from '../../journey/new-records.ts'
import { ranksBetween } from '../../journey/rank.ts'
import type { Id, RecordOf } from '../../journey/schema.ts'
import type { NamedTable, TextTable } from './cells/text-table.ts'
import {
  type Evidence,
  type EvidenceList,
  evidenceCell,
  evidenceHeaders,
  evidenceLeaves,
  evidenceListOf,
  evidenceLists,
} from './evidence-tables.ts'
import { readList } from './lists.ts'
import { numberOf, readWord } from './read-cell.ts'

/** By which names the rows speak of other records; undefined where there is none of that name. */
export type EvidenceNames = {
  readonly touchpointId: (label: string) => Id | undefined
  readonly stageId: (name: string) => Id | undefined
  readonly objectiveId: (text: string) => Id | undefined
  readonly personaId: (name: string) => Id | undefined
}

type Problem = { readonly place: string; readonly reason: string }
export type EvidencePlan = {
  readonly change: Change
  /** Records that are new or that change. */
  readonly changed: number
  readonly problems: readonly Problem[]
}

/** The people and aims that such tables speak of, by name: they come in with them. */
export function namedByEvidence(tables: readonly NamedTable[], header: 'Persona' | 'Objective'): readonly string[] {
  return tables.filter(evidenceListOf).flatMap(({ headers, rows }) => {
    const column = headers.findIndex((one) => one.trim() === header)
    return column < 0 ? [] : rows.flatMap((row) => (row[column]?.trim() ? [row[column]] : []))
  })
}

/**
 * Plans to take over every table that holds one of these lists. A row with the id of a record changes that one, any other adds
 * one; rows of one measure are its values.
 */
export function planEvidence(
  document: JourneyDocument,
  tables: readonly NamedTable[],
  names: EvidenceNames,
  newId: () => Id,
): EvidencePlan {
  const problems: Problem[] = []
  let after = document
  let changed = 0
  for (const list of evidenceLists) {
    const table = tables.find((one) => evidenceListOf(one) === list)
    if (!table) continue
    const records = new Map<Id, Evidence>(document[list])
    const rows = recordRows(table)
    const ranks = ranksBetween(inOrder<Evidence>(document[list]).at(-1)?.rank ?? null, null, rows.length)
    for (const [at, [first, ...rest]] of rows.entries()) {
      if (!first) continue
      const id = idPattern.test(first.id) ? first.id : newId()
      const present: Evidence | undefined = document[list].get(id)
      const before: Evidence = present ?? newRecord(list, { id, rank: ranks[at] ?? '' })
      const read = readRecord(
        document,
        list,
        before,
        [first, ...rest],
        present !== undefined,
        names,
        problems,
        table.name,
      )
      if (read === present) continue
      records.set(id, read)
      changed += 1
    }
    after = { ...after, [list]: records }
  }
  return { change: changeBetween(document, after), changed, problems }
}

type Row = { readonly number: number; readonly id: string; readonly cell: (header: string) => string | undefined }

/** The rows of each record: those of one id stand together, without an id those of one name. */
function recordRows({ headers, headerRow, rows }: TextTable): readonly (readonly Row[])[] {
  const heads = headers.map((header) => header.trim())
  const said = rows.flatMap((cells, at): Row[] => {
    const cell = (header: string) => {
      const column = heads.indexOf(header)
      return column < 0 ? undefined : (cells[column] ?? '')
    }
    return cells.every((text) => text.trim() === '')
      ? []
      : [{ number: headerRow + 1 + at, id: cells[0]?.trim() ?? '', cell }]
  })
  const key = (row: Row) => (row.id === '' ? `name ${row.cell(heads[1] ?? '')}` : `id ${row.id}`)
  return [...Map.groupBy(said, key).values()]
}

function readRecord(
  document: JourneyDocument,
  list: EvidenceList,
  before: Evidence,
  rows: readonly [Row, ...Row[]],
  isPresent: boolean,
  names: EvidenceNames,
  problems: Problem[],
  sheet: string,
): Evidence {
  const [row] = rows
  const headers = evidenceHeaders(list).slice(1)
  let after: Evidence = before
  for (const [at, leaf] of evidenceLeaves(list).entries()) {
    const header = headers[at] ?? ''
    const text = row.cell(header)
    if (text === undefined) continue
    // What our own table would say of the record changes nothing, so that names which several share stay with theirs.
    if (isPresent && String(evidenceCell(document, leaf, before)).toWellFormed() === text.toWellFormed()) continue
    const read = readLeaf(leaf, text, names)
    if (read.problem !== undefined)
      problems.push({ place: `${sheet}, row ${row.number}, ${header}`, reason: read.problem })
    if ('value' in read) after = { ...after, ...withValueAt(after, leaf, read.value) } as Evidence
  }
  if ('values' in after) after = withValues(after, rows, problems, sheet)
  return isPresent && JSON.stringify(after) === JSON.stringify(before) ? before : after
}

type Read = { readonly value?: unknown; readonly problem?: string }

function readLeaf({ field }: Leaf, text: string, names: EvidenceNames): Read {
  const isBlank = text.trim() === ''
  switch (field.kind) {
    case 'text':
      return { value: text }
    case 'choice': {
      if (isBlank) return { value: field.initial }
      const value = readWord(text, Object.keys(field.words), field.words)
      return value === null ? { problem: `must be one of ${Object.values(field.words).join(', ')}` } : { value }
    }
    case 'number': {
      const value = numberOf(text.trim())
      if (isBlank) return { value: field.initial }
      return isFittingNumber(field, value) ? { value } : { problem: 'is not a number that fits here' }
    }
    case 'date':
      if (isBlank) return { value: field.initial }
      return isDate(text.trim()) ? { value: text.trim() } : { problem: 'must be a date such as 2026-11-28' }
    case 'reference': {
      if (isBlank) return { value: null }
      const id = idFor(field.list, text, names)
      return id === undefined ? { problem: `there is no ${field.label.toLowerCase()} of this name` } : { value: id }
    }
    case 'references': {
      const ids = readList(text).map((label) => idFor(field.list, label, names))
      const value = ids.filter((id) => id !== undefined)
      return value.length === ids.length
        ? { value }
        : { value, problem: 'names a touchpoint that isn’t in the journey' }
    }
    default:
      return {}
  }
}

function idFor(list: string, name: string, names: EvidenceNames): Id | undefined {
  if (list === 'touchpoints') return names.touchpointId(name)
  if (list === 'stages') return names.stageId(name)
  return list === 'objectives' ? names.objectiveId(name) : names.personaId(name)
}

type Measure = RecordOf['measures']

/** The values of a measure's rows; what they say already stays as it is. */
function withValues(measure: Measure, rows: readonly Row[], problems: Problem[], sheet: string): Measure {
  const values = rows.flatMap((row): Measure['values'] => {
    const [at = '', value = '', n = ''] = ['Date', 'Value', 'Answers'].map((header) => row.cell(header)?.trim() ?? '')
    if (at === '' && value === '' && n === '') return []
    const answers = n === '' ? null : numberOf(n)
    const isSound = isDate(at) && Number.isFinite(numberOf(value)) && (answers === null || isCount(answers))
    if (isSound) return [{ at, value: numberOf(value), n: answers }]
    problems.push({ place: `${sheet}, row ${row.number}`, reason: 'must have a date such as 2026-11-28 and a number' })
    return []
  })
  const plain = measure.values.map(({ at, value, n }) => ({ at, value, n }))
  return JSON.stringify(plain) === JSON.stringify(values) ? measure : { ...measure, values }
}

function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0
}
