/** Coverage and findings as tables. */
import { describe, expect, it } from 'vitest'
import { journeyTable } from '../../../shared/formats/tables/journey-tables.ts'
import { exampleDocument } from '../../support/example-document.ts'

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
    expect(findings.rows[0]?.[0]).toBe('Must')
  })
})
