/** Opportunities, quotes and measures as records of a place, and a measure's values. */
import { expect, it } from 'vitest'
import { applyChange, emptyChange, invertChange } from '../../shared/journey/change.ts'
import {
  addMeasure,
  addMeasureValue,
  addOpportunity,
  addQuote,
  linkTouchpoint,
  removeMeasureValue,
  updateMeasureValue,
} from '../../shared/journey/edits/evidence-edits.ts'
import { fullDocument } from '../support/full-document.ts'

it('adds after all others, about the touchpoint where there is one, and takes it back', () => {
  const document = fullDocument()
  for (const [list, add] of [
    ['opportunities', addOpportunity],
    ['quotes', addQuote],
  ] as const) {
    const change = add(document, { id: 'new', text: 'A seat', touchpointId: 't2' })
    const after = applyChange(document, change)
    expect([...after[list].keys()].at(-1)).toBe('new')
    expect(after[list].get('new')).toMatchObject({ text: 'A seat', touchpointIds: ['t2'] })
    expect(applyChange(after, invertChange(change))).toEqual(document)
    const loose = applyChange(document, add(document, { id: 'new', text: 'A seat', touchpointId: 'gone' }))
    expect(loose[list].get('new')?.touchpointIds).toEqual([])
  }
})

it('adds a measure about a stage, an objective or the journey', () => {
  const document = fullDocument()
  const about = (subject: object) =>
    applyChange(document, addMeasure(document, { id: 'new', name: 'Trust', subject })).measures.get('new')
  expect(about({ stageId: 's1' })).toMatchObject({ stageId: 's1', touchpointId: null, objectiveId: null })
  expect(about({ objectiveId: 'o1' })).toMatchObject({ stageId: null, touchpointId: null, objectiveId: 'o1' })
  expect(about({})).toMatchObject({ name: 'Trust', better: 'higher', target: null, values: [] })
})

it('links and unlinks touchpoints, and does nothing where it is so already', () => {
  const document = fullDocument()
  const linked = applyChange(document, linkTouchpoint(document, 'opportunities', 'q1', 't3', true))
  expect(linked.opportunities.get('q1')?.touchpointIds).toEqual(['t1', 't3'])
  const unlinked = applyChange(linked, linkTouchpoint(linked, 'opportunities', 'q1', 't1', false))
  expect(unlinked.opportunities.get('q1')?.touchpointIds).toEqual(['t3'])
  for (const [id, touchpointId, isLinked] of [
    ['q1', 't1', true],
    ['q1', 't2', false],
    ['q1', 'gone', true],
    ['gone', 't1', true],
  ] as const) {
    expect(linkTouchpoint(document, 'opportunities', id, touchpointId, isLinked)).toBe(emptyChange)
  }
})

it('puts a value in its place by date, changes and removes it', () => {
  const document = fullDocument()
  const valuesOf = (after: typeof document) => after.measures.get('m1')?.values.map(({ at, value }) => [at, value])
  const early = applyChange(document, addMeasureValue(document, 'm1', { at: '2026-10-01', value: 3, n: null }))
  const same = applyChange(early, addMeasureValue(early, 'm1', { at: '2026-11-01', value: 5, n: 2 }))
  expect(valuesOf(same)).toEqual([
    ['2026-10-01', 3],
    ['2026-11-01', 4.1],
    ['2026-11-01', 5],
  ])
  const changed = applyChange(same, updateMeasureValue(same, 'm1', 0, { value: -3 }))
  expect(changed.measures.get('m1')?.values[0]).toEqual({ at: '2026-10-01', value: -3, n: null })
  expect(valuesOf(applyChange(changed, removeMeasureValue(changed, 'm1', 1)))).toEqual([
    ['2026-10-01', -3],
    ['2026-11-01', 5],
  ])
  expect(removeMeasureValue(document, 'm1', 7)).toBe(emptyChange)
  expect(updateMeasureValue(document, 'gone', 0, { value: 1 })).toBe(emptyChange)
})
