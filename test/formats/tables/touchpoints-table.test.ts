/** The table of touchpoints comes back without loss, into its own journey and into a new one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextTable } from '../../../shared/formats/tables/cells/text-table.ts'
import { readCsv, writeCsv } from '../../../shared/formats/tables/csv.ts'
import { noChoices } from '../../../shared/formats/tables/import-choices.ts'
import { planImport } from '../../../shared/formats/tables/import-plan.ts'
import { journeyTable } from '../../../shared/formats/tables/journey-tables.ts'
import { matchColumns } from '../../../shared/formats/tables/match-columns.ts'
import { applyChange, isEmptyChange } from '../../../shared/journey/change.ts'
import { inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import { integrityFaults } from '../../../shared/journey/integrity.ts'
import { newDocument, newJourney } from '../../../shared/journey/new-records.ts'
import { arbitraryDocument } from '../../support/arbitrary-journey.ts'
import { exampleDocument } from '../../support/example-document.ts'
import { journeyOf, openedAt } from '../../support/journey-text.ts'
import { randomCases } from '../../support/long-run.ts'

let count = 0
const newId = () => `new-${++count}`
const empty = newDocument(newJourney({ id: 'new', title: 'New' }, openedAt))
const plan = (document: JourneyDocument, table: TextTable, choices = noChoices) =>
  planImport(document, table, matchColumns(table.headers), choices, newId)
const textTable = (headers: string[], ...rows: string[][]): TextTable => ({ headers, headerRow: 1, rows })

/** The same journey, each name with its number: a table knows stages, channels, people and aims by their names alone. */
function namedApart(document: JourneyDocument): JourneyDocument {
  const apart = <T>(records: ReadonlyMap<string, T>, rename: (record: T, number: number) => T) =>
    new Map([...records].map(([id, record], index) => [id, rename(record, index + 1)] as const))
  const byName = <T extends { name: string }>(records: ReadonlyMap<string, T>) =>
    apart(records, (record, number) => ({ ...record, name: `${record.name.trim()} ${number}` }))
  const byText = <T extends { text: string }>(records: ReadonlyMap<string, T>) =>
    apart(records, (record, number) => ({ ...record, text: `${record.text.trim()} ${number}` }))
  return {
    ...document,
    stages: byName(document.stages),
    channels: byName(document.channels),
    personas: byName(document.personas),
    needs: byText(document.needs),
    objectives: byText(document.objectives),
  }
}

describe('a table of touchpoints', () => {
  const throughCsv = (document: JourneyDocument) => readCsv(writeCsv(journeyTable(document, 'touchpoints')))

  it('changes nothing when it comes back into the same journey', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const { change, added, updated, problems } = plan(document, throughCsv(document))
        expect({ added, updated, problems }).toEqual({ added: 0, updated: 0, problems: [] })
        expect(isEmptyChange(change)).toBe(true)
      }),
      { numRuns: randomCases(80) },
    )
  })

  it('makes a journey of which the table is the same', () => {
    const document = exampleDocument()
    const table = throughCsv(document)
    const { change, added, newStages, newChannels, problems } = plan(empty, table)
    const made = applyChange(empty, change)
    expect([added, newStages.length, newChannels.length, problems]).toEqual([
      document.touchpoints.size,
      document.stages.size,
      document.channels.size,
      [],
    ])
    const byId = (one: TextTable) => [...one.rows].sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
    expect(throughCsv(made).headers).toEqual(table.headers)
    expect(byId(throughCsv(made))).toEqual(byId(table))
    expect(integrityFaults(made)).toEqual([])
    expect(inOrder(made.stages).map(({ name, phase }) => [name, phase])).toEqual(
      inOrder(document.stages).map(({ name, phase }) => [name, phase]),
    )
  })

  it('any journey with distinct names comes back as the same table', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (anyDocument) => {
        const document = namedApart(anyDocument)
        fc.pre(
          journeyTable(document, 'touchpoints')
            .rows.flat()
            .every((cell) => String(cell).isWellFormed()),
        )
        const made = applyChange(empty, plan(empty, throughCsv(document)).change)
        const cells = (one: JourneyDocument) => {
          const { headers, rows } = throughCsv(one)
          const said = rows.map((row) =>
            Object.fromEntries(row.flatMap((cell, at) => (cell === '' ? [] : [[headers[at] ?? '', cell]]))),
          )
          return new Map(said.map((row) => [row.ID, row]))
        }
        expect(cells(made)).toEqual(cells(document))
        expect(integrityFaults(made)).toEqual([])
      }),
      { numRuns: randomCases(40) },
    )
  })

  it('changes what the table says otherwise, and nothing else', () => {
    const document = exampleDocument()
    const table = throughCsv(document)
    const title = table.headers.indexOf('Touchpoint')
    const stage = table.headers.indexOf('Stage')
    const rows = table.rows.map((row, index) =>
      row.map((cell, column) =>
        index === 0 && column === title ? 'Renamed' : index === 1 && column === stage ? 'Travel' : cell,
      ),
    )
    const { change, added, updated, unchanged } = plan(document, { ...table, rows })
    expect([added, updated, unchanged]).toEqual([0, 2, rows.length - 2])
    const after = applyChange(document, change)
    expect(after.touchpoints.get(rows[0]?.[0] ?? '')?.title).toBe('Renamed')
    expect(after.touchpoints.get(rows[1]?.[0] ?? '')?.stageId).toBe('travel')
  })

  it('only the columns that it has are changed', () => {
    const document = journeyOf({
      stages: [{ id: 's', name: 'S' }],
      channels: [{ id: 'c', kind: 'social', name: 'C' }],
      touchpoints: [{ id: 't', stageId: 's', channelId: 'c', title: 'Old', notes: 'kept', status: 'idea' }],
    })
    const { change } = plan(document, textTable(['id', 'Title'], ['t', 'New']))
    expect(applyChange(document, change).touchpoints.get('t')).toMatchObject({
      title: 'New',
      notes: 'kept',
      status: 'idea',
      stageId: 's',
    })
  })
})
