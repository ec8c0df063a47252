/** A grid of 90,000 cells: the panel says in a few rows what is found in it. */
import { expect, it } from 'vitest'
import { analyze } from '../../shared/gaps/analyze.ts'
import { findingsInOrder } from '../../shared/tells/findings-in-order.ts'
import { tellMap } from '../../shared/tells/map-tells.ts'
import { boardOf } from '../bench/board.ts'

it('tells of 80,000 findings in a row and three steps', () => {
  const document = boardOf(300, { stages: 300, channels: 300 })
  const report = analyze(document)
  expect(report.findings.length).toBeGreaterThan(80_000)
  const { rows, next } = tellMap(document, report, 'workshop')
  expect(rows.gap.find(({ rule }) => rule === 'cell-empty')?.count).toBeGreaterThan(80_000)
  expect(next).toHaveLength(3)
  expect(findingsInOrder(document, report).length).toBeGreaterThan(80_000)
})
