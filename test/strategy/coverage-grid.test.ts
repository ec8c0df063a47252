/** The matrix counts what stands where, cell by cell and in its totals. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../shared/gaps/coverage.ts'
import { inOrder } from '../../shared/journey/document.ts'
import { updateRecord, updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { coverageGrid, heatOf } from '../../shared/strategy/coverage-grid.ts'
import { cellSentence, nearestEmotion, signedMean } from '../../shared/strategy/coverage-words.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { exampleDocument } from '../support/example-document.ts'
import { edited, smallJourney } from '../support/small-journey.ts'

const mixed = edited(
  smallJourney(),
  (before) => updateTouchpoint(before, 'a', { emotions: { p: 2 } }),
  (before) => updateTouchpoint(before, 'b', { status: 'planned', emotions: { p: -1 } }),
  (before) => updateTouchpoint(before, 'c', { status: 'idea', emotions: { p: -2 } }),
)

describe('by channels', () => {
  const grid = coverageGrid(mixed, 'channels')

  it('counts live and planned ones, shows ideas, and feels what counts', () => {
    const cell = grid.rows[0]?.cells[0]
    expect(cell).toMatchObject({
      touchpointIds: ['a', 'b', 'c'],
      statuses: { live: 1, planned: 1, idea: 1 },
      counting: 2,
      emotion: 0.5,
    })
    expect(cell && grid.rows[0] && cellSentence(grid.rows[0], cell)).toBe(
      'Web, Find: 1 live, 1 planned, 1 idea; emotion +0.5',
    )
  })

  it('sums rows, columns, the awareness stages and all', () => {
    expect(grid.rows.map(({ name, total }) => [name, total.counting, total.filled, total.cells])).toEqual([
      ['Web', 2, 1, 2],
      ['Shop', 1, 1, 2],
    ])
    expect(grid.columns.map(({ isAwareness, total }) => [isAwareness, total.counting, total.filled])).toEqual([
      [true, 2, 1],
      [false, 1, 1],
    ])
    expect([grid.total.counting, grid.total.filled, grid.total.cells]).toEqual([3, 2, 4])
    expect([grid.awareness.filled, grid.awareness.cells]).toEqual([1, 2])
    expect(grid.most).toBe(2)
  })

  it('says of a white cell that it is empty', () => {
    const [row] = grid.rows
    const cell = row?.cells[1]
    expect(row && cell && cellSentence(row, cell)).toBe('Web, Buy: empty')
  })
})

describe('by kinds', () => {
  it('has a row for every kind, also for one without a channel', () => {
    const grid = coverageGrid(mixed, 'kinds')
    expect(grid.rows.map(({ name, channelIds, total }) => [name, channelIds, total.counting])).toEqual([
      ['Social', [], 0],
      ['Mobile', [], 0],
      ['Digital', ['c1'], 2],
      ['Traditional', ['c2'], 1],
    ])
  })

  it('puts channels of one kind into one row', () => {
    const digital = coverageGrid(exampleDocument(), 'kinds').rows[2]
    expect(digital?.channelIds).toEqual(['site', 'web'])
    expect(digital?.cells[0]?.touchpointIds).toEqual(['maps', 'search', 'blogs'])
  })
})

it('marks as missed what awareness misses, and leaves what nobody uses rightly empty', () => {
  const example = exampleDocument()
  const missed = (document: typeof example) =>
    coverageGrid(document, 'channels').rows.flatMap(({ key, cells }) =>
      cells.flatMap(({ stage, isMissed }) => (isMissed ? [`${key}/${stage.id}`] : [])),
    )
  expect(missed(example)).toEqual(['phone/research', 'post/research', 'station/research'])
  const never = (personaId: string) => (before: typeof example) =>
    updateRecord(before, 'personas', personaId, { channelUse: { phone: 'never' } })
  const unused = edited(example, never('planner'), never('returner'))
  expect(missed(unused)).not.toContain('phone/research')
  const phone = coverageGrid(unused, 'channels').rows[1]
  expect(phone && cellSentence(phone, phone.cells[0] ?? expect.fail())).toBe(
    'Phone and text, Research and planning: rightly empty',
  )
})

it('agrees with the analyzer about every journey, whatever the rows are', () => {
  fc.assert(
    fc.property(arbitraryDocument(), (document) => {
      const grid = coverageGrid(document, 'channels')
      const { cells, filled, awareness } = coverageOf(document)
      expect([grid.total.cells, grid.total.filled]).toEqual([cells, filled])
      expect([grid.awareness.cells, grid.awareness.filled]).toEqual([awareness.cells, awareness.filled])
      const byKinds = coverageGrid(document, 'kinds')
      expect([...byKinds.total.touchpointIds].sort()).toEqual([...grid.total.touchpointIds].sort())
      expect(grid.total.touchpointIds).toHaveLength(inOrder(document.touchpoints).length)
    }),
  )
})

it('warms with the count, and never says empty or full where it is neither', () => {
  expect([0, 1, 2, 3, 4].map((counting) => heatOf(counting, 3))).toEqual([0, 1, 2, 3, 4])
  expect([0, 1, 5, 6, 11, 20].map((counting) => heatOf(counting, 20))).toEqual([0, 1, 1, 2, 3, 4])
})

it('names a mean by the nearest face, the worse one half way, and by its sign', () => {
  expect([-2, -1.5, -0.5, -0.4, 0.5, 0.6, 2].map(nearestEmotion)).toEqual([-2, -2, -1, 0, 0, 1, 2])
  expect([-1, -0.04, 0, 0.666, 2].map(signedMean)).toEqual(['−1', '0', '0', '+0.7', '+2'])
})
