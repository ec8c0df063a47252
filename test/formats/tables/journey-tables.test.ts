/** Coverage and findings as tables. */
import { describe, expect, it } from 'vitest'
import { journeyTable, workbookTables } from '../../../shared/formats/tables/journey-tables.ts'
import { exampleDocument } from '../../support/example-document.ts'
import { journeyOf } from '../../support/journey-text.ts'

describe('coverage and findings', () => {
  it('say what the analyzer says', () => {
    const document = exampleDocument()
    const coverage = journeyTable(document, 'coverage')
    expect(coverage.headers[2]).toBe('Research and planning (Awareness)')
    expect(coverage.rows).toHaveLength(document.channels.size + 1)
    expect(coverage.rows.at(-1)?.at(-1)).toBe(
      [...document.touchpoints.values()].filter(({ status }) => status !== 'idea').length,
    )
    const findings = journeyTable(document, 'findings')
    expect(findings.rows.length).toBeGreaterThan(5)
    expect(findings.rows[0]?.[0]).toBe('Must fix')
  })
})

describe('opportunities, quotes and measures', () => {
  const document = journeyOf({
    stages: [{ id: 's', name: 'Find' }],
    channels: [{ id: 'c', name: 'Web', kind: 'digital' }],
    personas: [{ id: 'p', name: 'Ana' }],
    touchpoints: [
      { id: 't', title: 'Searches', stageId: 's', channelId: 'c' },
      { id: 'u', title: 'Reads', stageId: 's', channelId: 'c' },
    ],
    opportunities: [
      { id: 'q', text: 'One page', touchpointIds: ['t', 'u'], impact: 4, horizon: 'next', status: 'chosen' },
      { id: 'r', text: '=1+1' },
    ],
    quotes: [{ id: 'v', text: 'I gave up', source: 'Interview 3', personaId: 'p', at: '2026-10-12' }],
    measures: [
      {
        id: 'm',
        name: 'Found',
        unit: 'percent',
        stageId: 's',
        target: 60,
        values: [
          { at: '2026-09-01', value: 31, n: 120 },
          { at: '2026-10-01', value: 42.5 },
        ],
      },
      { id: 'w', name: 'Time to find', better: 'lower' },
    ],
  })

  it('have a table each, with words for choices and numbers as numbers', () => {
    const opportunities = journeyTable(document, 'opportunities')
    expect(opportunities.headers).toEqual(
      'ID,Opportunity,Touchpoints,Impact,Effort,Horizon,Status,Owner,Owner role,Votes'.split(','),
    )
    expect(opportunities.rows).toEqual([
      ['q', 'One page', 'Searches; Reads', 4, '', 'Next', 'Chosen', '', '', 0],
      ['r', '=1+1', '', '', '', '', 'Open', '', '', 0],
    ])
    const quotes = journeyTable(document, 'quotes')
    expect(quotes.headers).toEqual('ID,Quote,Source,Persona,Date,Touchpoints'.split(','))
    expect(quotes.rows).toEqual([['v', 'I gave up', 'Interview 3', 'Ana', '2026-10-12', '']])
  })

  it('have a row a value of a measure, and one of a measure without', () => {
    const { headers, rows } = journeyTable(document, 'measures')
    expect(headers).toEqual('ID,Measure,Unit,Direction,Stage,Touchpoint,Objective,Target,Date,Value,Answers'.split(','))
    const found = ['m', 'Found', 'percent', 'Higher is better', 'Find', '', '', 60]
    expect(rows).toEqual([
      [...found, '2026-09-01', 31, 120],
      [...found, '2026-10-01', 42.5, ''],
      ['w', 'Time to find', '', 'Lower is better', '', '', '', '', '', '', ''],
    ])
  })

  it('have a sheet in a workbook only where there are some', () => {
    const names = (from: typeof document) => workbookTables(from).map(({ name }) => name)
    expect(names(document)).toEqual(['Touchpoints', 'Coverage', 'Findings', 'Opportunities', 'Quotes', 'Measures'])
    expect(names(journeyOf())).toEqual(['Touchpoints', 'Coverage', 'Findings'])
  })
})
