/** Opportunities, quotes, measures and notes come back out of a workbook, into a new journey and into their own. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deflate } from '../../../electron/files/deflate.ts'
import { journeyOfTables, rankTables } from '../../../shared/formats/incoming/journey-of-tables.ts'
import { readCsv, writeCsv } from '../../../shared/formats/tables/csv.ts'
import { noChoices } from '../../../shared/formats/tables/import-choices.ts'
import { planImport } from '../../../shared/formats/tables/import-plan.ts'
import { journeyTable, workbookTables } from '../../../shared/formats/tables/journey-tables.ts'
import { matchColumns } from '../../../shared/formats/tables/match-columns.ts'
import { readXlsx } from '../../../shared/formats/tables/xlsx/read-xlsx.ts'
import { writeXlsx } from '../../../shared/formats/tables/xlsx/write-xlsx.ts'
import { applyChange, isEmptyChange } from '../../../shared/journey/change.ts'
import { inOrder, type JourneyDocument, touchpointsInTurn } from '../../../shared/journey/document.ts'
import { integrityFaults } from '../../../shared/journey/integrity.ts'
import { arbitraryDocument } from '../../support/arbitrary-journey.ts'
import { exampleDocument } from '../../support/example-document.ts'
import { anyText } from '../../support/hostile-texts.ts'
import { openedAt } from '../../support/journey-text.ts'
import { randomCases } from '../../support/long-run.ts'

let count = 0
const newId = () => `new-${++count}`
const throughXlsx = (document: JourneyDocument) => readXlsx(writeXlsx(workbookTables(document), deflate))
const made = (tables: ReturnType<typeof readXlsx>) =>
  journeyOfTables(tables, { openedAt, newId, fallbackTitle: 'From a workbook' })

/** The records as plain data: touchpoints keep their ids in a workbook, all else goes by its name. */
function evidenceOf(document: JourneyDocument) {
  const plain = <T extends { rank: string; extra: object }>({ rank: _rank, extra: _extra, ...record }: T) => record
  return {
    opportunities: inOrder(document.opportunities).map(plain),
    notes: inOrder(document.notes).map(plain),
    quotes: inOrder(document.quotes)
      .map(plain)
      .map(({ personaId, ...quote }) => ({
        ...quote,
        persona: document.personas.get(personaId ?? '')?.name ?? '',
      })),
    measures: inOrder(document.measures)
      .map(plain)
      .map(({ stageId, objectiveId, values, ...measure }) => ({
        ...measure,
        stage: document.stages.get(stageId ?? '')?.name ?? '',
        objective: document.objectives.get(objectiveId ?? '')?.text ?? '',
        values: values.map(({ at, value, n }) => ({ at, value, n })),
      })),
  }
}

/** Names apart, since a table knows stages, people and aims by theirs; every stage and channel has a touchpoint. */
function asTablesHold(document: JourneyDocument): JourneyDocument {
  const apart = <T>(records: ReadonlyMap<string, T>, rename: (record: T, number: number) => T) =>
    new Map([...records].map(([id, record], at) => [id, rename(record, at + 1)] as const))
  const held = new Set([...document.touchpoints.values()].map(({ stageId }) => stageId))
  const isMeasured = (stageId: string | null) => stageId !== null && held.has(stageId)
  return {
    ...document,
    stages: apart(document.stages, (one, number) => ({ ...one, name: `Stage ${number}` })),
    channels: apart(document.channels, (one, number) => ({ ...one, name: `Channel ${number}` })),
    personas: apart(document.personas, (one, number) => ({ ...one, name: `Persona ${number}` })),
    needs: apart(document.needs, (one, number) => ({ ...one, text: `Need ${number}` })),
    objectives: apart(document.objectives, (one, number) => ({ ...one, text: `Objective ${number}` })),
    measures: apart(document.measures, (one) => ({
      ...one,
      stageId: isMeasured(one.stageId) ? one.stageId : null,
      values: one.values.map(({ at, value, n }) => ({ at, value, n })),
    })),
  }
}

const isWellFormed = (document: JourneyDocument) =>
  workbookTables(document).every(({ rows }) => rows.flat().every((cell) => String(cell).isWellFormed()))

describe('a workbook', () => {
  it('gives back the evidence of the example, of one opportunity on two touchpoints too', () => {
    const rail = exampleDocument()
    const [first, ...others] = inOrder(rail.opportunities)
    const two = touchpointsInTurn(rail).slice(0, 2)
    const document = {
      ...rail,
      opportunities: new Map(
        [{ ...first, touchpointIds: two.map(({ id }) => id) } as NonNullable<typeof first>, ...others].map((one) => [
          one.id,
          one,
        ]),
      ),
    }
    const { document: back, plan } = made(throughXlsx(document))
    expect(plan.problems).toEqual([])
    expect(evidenceOf(back)).toEqual(evidenceOf(document))
  })

  it('gives back the evidence of any journey whose names are apart, whatever it says', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryDocument(), arbitraryDocument(anyText)), (any) => {
        const document = asTablesHold(any)
        fc.pre(isWellFormed(document) && document.touchpoints.size > 0)
        const { document: back, plan } = made(throughXlsx(document))
        expect(plan.problems).toEqual([])
        expect(integrityFaults(back)).toEqual([])
        expect(evidenceOf(back)).toEqual(evidenceOf(document))
      }),
      { numRuns: randomCases(60) },
    )
  })

  it('changes nothing when it comes back into the same journey', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const tables = throughXlsx(document)
        const table = rankTables(tables)[0]?.table
        if (!table) throw new Error('There is no table.')
        const plan = planImport(document, table, matchColumns(table.headers), noChoices, newId, tables)
        expect(plan).toMatchObject({ added: 0, updated: 0, evidence: 0 })
        expect(isEmptyChange(plan.change)).toBe(true)
      }),
      { numRuns: randomCases(30) },
    )
  })

  it('adds an opportunity that somebody wrote beside a touchpoint, and keeps those of the sheet', () => {
    const rail = exampleDocument()
    const tables = throughXlsx(rail).map((table) => {
      if (table.name !== 'Touchpoints') return table
      const at = table.headers.indexOf('Opportunities')
      const [row = [], ...rows] = table.rows
      return { ...table, rows: [row.with(at, [row[at], 'A new one'].filter(Boolean).join('; ')), ...rows] }
    })
    const { document } = made(tables)
    expect(document.opportunities.size).toBe(rail.opportunities.size + 1)
    expect(inOrder(document.opportunities).at(-1)).toMatchObject({ text: 'A new one' })
  })
})

describe('a CSV', () => {
  const tableOf = (
    document: JourneyDocument,
    name: 'touchpoints' | 'quotes' | 'measures' | 'opportunities' | 'notes',
  ) => ({
    name,
    ...readCsv(writeCsv(journeyTable(document, name))),
  })

  it('of quotes, measures or opportunities changes those of the journey, and makes no touchpoints', () => {
    const rail = exampleDocument()
    for (const name of ['quotes', 'measures', 'opportunities', 'notes'] as const) {
      const table = tableOf(rail, name)
      const without = { ...rail, [name]: new Map() }
      const plan = planImport(without, table, matchColumns(table.headers), noChoices, newId, [table])
      expect(plan).toMatchObject({ added: 0, updated: 0, evidence: rail[name].size, problems: [] })
      expect(evidenceOf(applyChange(without, plan.change))).toEqual(evidenceOf(rail))
    }
  })

  it('says which cells it can’t take', () => {
    const rail = exampleDocument()
    const table = tableOf(rail, 'opportunities')
    const rows = table.rows.map((row) => row.with(table.headers.indexOf('Impact'), '9'))
    const plan = planImport(rail, { ...table, rows }, matchColumns(table.headers), noChoices, newId, [
      { ...table, rows },
    ])
    expect(plan.problems[0]).toEqual({
      place: 'opportunities, row 2, Impact',
      reason: 'is not a number that fits here',
    })
    expect(plan.evidence).toBe(0)
  })

  it('of touchpoints has one opportunity where the same words stand at several', () => {
    const rows = [
      ['Buy', 'Web', 'Pays', 'Say when; Say why'],
      ['Buy', 'Shop', 'Asks', 'Say when'],
    ]
    const { document } = made([
      { name: 'T', headers: ['Stage', 'Channel', 'Touchpoint', 'Opportunities'], headerRow: 1, rows },
    ])
    expect(inOrder(document.opportunities).map(({ text, touchpointIds }) => [text, touchpointIds.length])).toEqual([
      ['Say when', 2],
      ['Say why', 1],
    ])
  })
})
