/** A grid of 90,000 cells: the panel says what it says in little time, whatever number of findings a row holds. */
import { expect, it } from 'vitest'
import { analyze } from '../../shared/gaps/analyze.ts'
import { findingsInOrder } from '../../shared/tells/findings-in-order.ts'
import { tellMap } from '../../shared/tells/map-tells.ts'
import { boardOf } from '../bench/board.ts'

it('tells of 80,000 findings in a moment', () => {
  const document = boardOf(300, { stages: 300, channels: 300 })
  const report = analyze(document)
  expect(report.findings.length).toBeGreaterThan(80_000)
  const start = performance.now()
  const { rows, next } = tellMap(document, report, 'workshop')
  const told = performance.now() - start
  expect(rows.gap.find(({ rule }) => rule === 'cell-empty')?.count).toBeGreaterThan(80_000)
  expect(next).toHaveLength(3)
  expect(findingsInOrder(document, report).length).toBeGreaterThan(80_000)
  process.stdout.write(`80,000 findings: told in ${told.toFixed()} ms\n`)
  // Generous: what must not happen is one look at all the others for each finding.
  expect(told).toBeLessThan(1_000)
})
