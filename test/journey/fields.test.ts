/** Walks the table of fields: whatever stands in it goes through the file, the store, a comparison and the search. */
import { describe, expect, it } from 'vitest'
import { insertJourney, readJourney } from '../../electron/storage/journeys/journeys.ts'
import { compareJourneys } from '../../shared/compare/compare-journeys.ts'
import { differenceGroups } from '../../shared/compare/difference-groups.ts'
import { readJourneyFile, writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { columnIds } from '../../shared/formats/tables/touchpoint-columns.ts'
import { applyChange, changeBetween, invertChange } from '../../shared/journey/change.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { updateJourney, updateRecord } from '../../shared/journey/edits/edits.ts'
import type { Field } from '../../shared/journey/fields/field.ts'
import { integrityFaults } from '../../shared/journey/integrity.ts'
import { type Leaf, toldLeaves, valueAt, withValueAt } from '../../shared/journey/leaves.ts'
import { type ListName, listNames, listSchemas } from '../../shared/journey/schema.ts'
import { searchJourney } from '../../shared/journey/search.ts'
import { documentOf, journeyRecordsSchema, recordsOf } from '../../shared/journey/wire.ts'
import { openForTest } from '../storage/libraries.ts'
import { fullDocument } from '../support/full-document.ts'
import { openedAt } from '../support/journey-text.ts'

const document = fullDocument()
const records = ['journey', ...listNames] as const
const leaves = records.flatMap((record) => toldLeaves(record).map((leaf) => ({ record, leaf, path: leaf.path })))

/** Another value of the same kind. */
function otherValue({ field }: Leaf, value: unknown): unknown {
  const other = (values: Iterable<unknown>) => [...values].findLast((one) => one !== value)
  switch (field.kind) {
    case 'text':
      return 'Hollyhock'
    case 'texts':
      return ['Hollyhock']
    case 'choice':
      return other(Object.keys(field.words))
    case 'number':
      return value === 2 ? 3 : 2
    case 'date':
      return '2024-02-29'
    case 'color':
      return '#1d5fd1'
    case 'rows':
      return [{ at: '2024-02-29', value: 2, n: null }]
    case 'subjects':
      return [{ touchpointId: 't3' }, { opportunityId: 'q1' }]
    case 'cast':
      return [
        [1, 1],
        [0, 2],
      ]
    case 'flag':
      return !value
    case 'reference':
      return other(document[field.list].keys())
    case 'references':
      return [other(document[field.list].keys())]
    case 'byId':
      return Object.fromEntries([...document[field.list].keys()].map((id) => [id, [...field.words.keys()][2]]))
    default:
      throw new Error(`No other value for a field of kind ${(field as Field).kind}.`)
  }
}

/** A measure is about one thing at most. */
const about = ['stageId', 'touchpointId', 'objectiveId']

/** The document with one field of one record changed. */
function changed(record: ListName | 'journey', leaf: Leaf): JourneyDocument {
  if (record === 'journey') {
    const fields = withValueAt(document.journey, leaf, otherValue(leaf, valueAt(document.journey, leaf)))
    return applyChange(document, updateJourney(document, fields))
  }
  const [first] = [...document[record].values()]
  if (!first) throw new Error(`The full document has no ${record}.`)
  const others = record === 'measures' && about.includes(leaf.name) ? about : []
  const fields = {
    ...Object.fromEntries(others.map((name) => [name, null])),
    ...withValueAt(first, leaf, otherValue(leaf, valueAt(first, leaf))),
  }
  return applyChange(document, updateRecord(document, record, first.id, fields))
}

describe.each(leaves)('$record $path', ({ record, leaf }) => {
  const after = changed(record, leaf)

  it('is written to a file and read back', () => {
    expect(integrityFaults(after)).toEqual([])
    const text = writeJourneyFile(after)
    expect(text).not.toBe(writeJourneyFile(document))
    const read = readJourneyFile(text, openedAt)
    expect(writeJourneyFile(read)).toBe(text)
    const one = record === 'journey' ? read.journey : [...read[record].values()][0]
    const wanted = record === 'journey' ? after.journey : [...after[record].values()][0]
    expect(valueAt(one ?? {}, leaf)).toEqual(valueAt(wanted ?? {}, leaf))
  })

  it('is kept by the store', () => {
    const { database } = openForTest()
    insertJourney(database, after)
    expect(readJourney(database, after.journey.id)).toEqual(after)
  })

  it('passes between processes, and fits its schema', () => {
    expect(documentOf(journeyRecordsSchema.parse(structuredClone(recordsOf(after))))).toEqual(after)
    if (record !== 'journey') {
      for (const held of after[record].values()) expect(listSchemas[record].safeParse(held).success).toBe(true)
    }
  })

  it('is a difference, in words', () => {
    const comparison = compareJourneys(document, after)
    const changes = record === 'journey' ? comparison.journey : (comparison.lists[record].changed[0]?.fields ?? [])
    expect(changes.map(({ field }) => field)).toContain(leaf.path)
    const groups = differenceGroups(comparison).flatMap(({ differences }) => differences)
    expect(groups.length).toBeGreaterThan(0)
    for (const { detail } of groups) expect(detail).not.toMatch(/undefined|null|\[object/)
  })

  it('is found by its words', () => {
    const { kind, isCode } = leaf.field
    const hasWords = (kind === 'text' && !isCode) || kind === 'texts'
    expect(searchJourney(after, 'hollyhock').map(({ list, field }) => `${list} ${field}`)).toEqual(
      hasWords ? [`${record} ${leaf.shownAs}`] : [],
    )
  })

  it('is taken back', () => {
    const change = changeBetween(document, after)
    expect(applyChange(after, invertChange(change))).toEqual(document)
  })
})

it('every field of a touchpoint that is said in one cell has a column', () => {
  const inCells = toldLeaves('touchpoints').filter(({ path, field }) => {
    return field.kind !== 'byId' && path !== 'imageIds'
  })
  expect(columnIds).toEqual(expect.arrayContaining(inCells.map(({ path }) => path)))
})
