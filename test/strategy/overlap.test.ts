/** Needs against objectives: what serves both, who could, and what stands alone. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { counts, inOrder } from '../../shared/journey/document.ts'
import { updateRecord, updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { serveBoth } from '../../shared/journey/edits/serve-edits.ts'
import { candidatesFor, overlapGrid } from '../../shared/strategy/overlap.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { exampleDocument } from '../support/example-document.ts'
import { edited } from '../support/small-journey.ts'

const example = exampleDocument()
const crossing = { needId: 'n-value', objectiveId: 'o-calls', serving: [], ideas: [] }

it('finds what serves both where they cross, and leaves the rest white', () => {
  const grid = overlapGrid(example)
  const titles = grid.crossings.map((row) => row.map(({ serving }) => serving.map(({ id }) => id)))
  expect(titles).toEqual([
    [['search', 'maps', 'interactive', 'pass'], [], []],
    [[], ['delivery', 'wait'], []],
    [[], [], []],
    [['pass', 'fares'], [], []],
  ])
  expect(grid.served).toBe(3)
})

it('names what nothing serves, and what serves one side alone', () => {
  const grid = overlapGrid(example)
  expect(grid.needs.map(({ need, meeting, personaName }) => [need.id, meeting, personaName])).toEqual([
    ['n-easy', 'met', 'First-time visitor'],
    ['n-sure', 'met', 'First-time visitor'],
    ['n-help', 'alone', null],
    ['n-value', 'met', 'Returning traveller'],
  ])
  expect(grid.objectives.map(({ objective, meeting }) => [objective.id, meeting])).toEqual([
    ['o-conv', 'met'],
    ['o-calls', 'met'],
    ['o-return', 'alone'],
  ])
  const unserved = edited(example, (before) => updateTouchpoint(before, 'review', { status: 'idea' }))
  expect(overlapGrid(unserved).objectives[2]?.meeting).toBe('unserved')
})

it('says whether the focus is on few', () => {
  expect(overlapGrid(example).focus).toEqual({ count: 3, most: 3, isFew: true })
  const none = edited(example, ...['o-conv', 'o-calls', 'o-return'].map((id) => unfocus(id)))
  expect(overlapGrid(none).focus).toMatchObject({ count: 0, isFew: false })
  const chosen = { ...example.journey.extra, gaps: { thresholds: { 'focus-lost': { most: 2 } } } }
  const strict = { ...example, journey: { ...example.journey, extra: chosen } }
  expect(overlapGrid(strict).focus).toMatchObject({ count: 3, most: 2, isFew: false })
})

function unfocus(id: string) {
  return (before: typeof example) => updateRecord(before, 'objectives', id, { focus: false })
}

it('offers first who serves one of the two, and lets it serve both in one change', () => {
  const candidates = candidatesFor(example, crossing)
  expect(candidates.slice(0, 6).map(({ touchpoint, lacks }) => [touchpoint.id, lacks])).toEqual([
    ['compare', 'objective'],
    ['pass', 'objective'],
    ['fares', 'objective'],
    ['delivery', 'need'],
    ['wait', 'need'],
    ['refund', 'objective'],
  ])
  const fixed = edited(example, (before) => serveBoth(before, 'fares', 'n-value', 'o-calls'))
  expect(fixed.touchpoints.get('fares')).toMatchObject({ needIds: ['n-value'], objectiveIds: ['o-conv', 'o-calls'] })
  expect(overlapGrid(fixed).crossings[3]?.[1]?.serving.map(({ id }) => id)).toEqual(['fares'])
  expect(serveBoth(fixed, 'fares', 'n-value', 'o-calls')).toEqual({})
  expect(serveBoth(fixed, 'gone', 'n-value', 'o-calls')).toEqual({})
})

it('agrees with a count by hand on every journey', () => {
  fc.assert(
    fc.property(arbitraryDocument(), (document) => {
      const { crossings } = overlapGrid(document)
      for (const { needId, objectiveId, serving, ideas } of crossings.flat()) {
        const both = inOrder(document.touchpoints).filter(
          (one) => one.needIds.includes(needId) && one.objectiveIds.includes(objectiveId),
        )
        expect(serving).toEqual(both.filter(counts))
        expect(ideas).toEqual(both.filter((one) => !counts(one)))
      }
    }),
  )
})
