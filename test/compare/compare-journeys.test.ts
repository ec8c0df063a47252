/** What a person relies on when reading a comparison: each difference under its own name, and none where nothing differs. */
import { describe, expect, it } from 'vitest'
import { compareJourneys, isSameJourney } from '../../shared/compare/compare-journeys.ts'
import { analyze } from '../../shared/gaps/analyze.ts'
import { dismissFinding, switchRule } from '../../shared/gaps/decision-edits.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import {
  addTouchpoint,
  connectTouchpoints,
  moveTouchpoints,
  removeTouchpoints,
  updateJourney,
  updateTouchpoint,
} from '../../shared/journey/edits/edits.ts'
import { addStage, moveInGrid, removeStage } from '../../shared/journey/edits/grid-edits.ts'
import { exampleDocument } from '../support/example-document.ts'
import { journeyOf } from '../support/journey-text.ts'
import { cell, edited, smallJourney } from '../support/small-journey.ts'
import { wholeBut } from '../support/whole-journey.ts'

const before = smallJourney()
const compareWith = (...edits: Parameters<typeof edited>[1][]) => compareJourneys(before, edited(before, ...edits))
const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
const fieldsOf = (comparison: ReturnType<typeof compareJourneys>) =>
  comparison.lists.touchpoints.changed.map(({ after, fields, isReordered }) => [
    after.id,
    ...fields.map(({ field }) => field),
    ...(isReordered ? ['order'] : []),
  ])

describe('a journey and its copy', () => {
  it('are the same, whatever they are called by their state, id and times', () => {
    const { journey } = before
    const copy = {
      ...before,
      journey: { ...journey, id: 'k', state: 'to-be', basedOn: 'j', createdAt: 'later' } as const,
    }
    expect(isSameJourney(compareJourneys(before, copy))).toBe(true)
    expect(isSameJourney(compareJourneys(exampleDocument(), exampleDocument()))).toBe(true)
  })
})

describe('touchpoints', () => {
  it('are added and dropped, with their connections', () => {
    const { lists } = compareWith(
      (document) => addTouchpoint(document, { id: 'e', title: 'e', ...cell('s2', 'c1') }),
      (document) => connectTouchpoints(document, { id: 'de', from: 'd', to: 'e' }),
      (document) => removeTouchpoints(document, ['a']),
    )
    expect([idsOf(lists.touchpoints.added), idsOf(lists.touchpoints.dropped)]).toEqual([['e'], ['a']])
    expect([idsOf(lists.connections.added), idsOf(lists.connections.dropped)]).toEqual([['de'], ['ab']])
    expect(lists.touchpoints.changed).toEqual([])
  })

  it('move to another stage, to another channel, and in their cell: only what was moved is named', () => {
    expect(fieldsOf(compareWith((document) => moveTouchpoints(document, ['a'], cell('s2', 'c1'))))).toEqual([
      ['a', 'stageId'],
    ])
    expect(fieldsOf(compareWith((document) => moveTouchpoints(document, ['a'], cell('s1', 'c2'))))).toEqual([
      ['a', 'channelId'],
    ])
    expect(fieldsOf(compareWith((document) => moveTouchpoints(document, ['a'], cell('s1', 'c1'), 2)))).toEqual([
      ['a', 'order'],
    ])
    expect(fieldsOf(compareWith((document) => moveTouchpoints(document, ['c'], cell('s1', 'c1'), 0)))).toEqual([
      ['c', 'order'],
    ])
  })

  it('change in several fields at once, parts of nested ones by themselves', () => {
    const comparison = compareWith((document) =>
      updateTouchpoint(document, 'b', { title: 'B!', owner: { name: 'Ana', role: null }, pains: ['Waits'] }),
    )
    expect(fieldsOf(comparison)).toEqual([['b', 'title', 'owner.name', 'pains']])
    expect(comparison.lists.touchpoints.changed[0]?.fields[1]).toEqual({ field: 'owner.name', from: '', to: 'Ana' })
  })
})

describe('stages and the journey itself', () => {
  it('are compared like touchpoints', () => {
    const comparison = compareWith(
      (document) => addStage(document, { id: 's3', name: 'Return', phase: 'advocacy' }),
      (document) => moveInGrid(document, 'stages', 's2', 0),
      (document) => updateJourney(document, { success: 'More visits', title: 'Other' }),
    )
    expect(idsOf(comparison.lists.stages.added)).toEqual(['s3'])
    expect(comparison.lists.stages.changed.map(({ isReordered }) => isReordered)).toEqual([true])
    expect(comparison.journey.map(({ field }) => field)).toEqual(['title', 'success'])
  })

  it('a touchpoint that outlives its stage has moved', () => {
    const comparison = compareWith(
      (document) => moveTouchpoints(document, ['d'], cell('s1', 'c2')),
      (document) => removeStage(document, 's2'),
    )
    expect(idsOf(comparison.lists.stages.dropped)).toEqual(['s2'])
    expect(fieldsOf(comparison)).toEqual([['d', 'stageId']])
  })
})

describe('journeys that share no ids', () => {
  const file = (mark: string, second: object = {}) => ({
    stages: [{ id: `${mark}1`, name: 'Find' }],
    channels: [
      { id: `${mark}1`, name: 'Web', kind: 'digital' },
      { id: `${mark}2`, name: 'Shop', kind: 'traditional' },
    ],
    personas: [{ id: `${mark}1`, name: 'Ana' }],
    touchpoints: [
      {
        id: `${mark}1`,
        title: 'Reads a blog',
        stageId: `${mark}1`,
        channelId: `${mark}1`,
        emotions: { [`${mark}1`]: 1 },
      },
      { id: `${mark}2`, title: 'Asks', stageId: `${mark}1`, channelId: `${mark}1`, ...second },
    ],
    connections: [{ id: `${mark}1`, from: `${mark}1`, to: `${mark}2` }],
  })

  it('are paired by name, touchpoints by title and stage', () => {
    expect(isSameJourney(compareJourneys(journeyOf(file('x')), journeyOf(file('y'))))).toBe(true)
    const moved = compareJourneys(journeyOf(file('x')), journeyOf(file('y', { title: 'asks ', channelId: 'y2' })))
    expect(fieldsOf(moved)).toEqual([['y2', 'title', 'channelId']])
    const other = compareJourneys(journeyOf(file('x')), journeyOf(file('y', { title: 'Pays' })))
    expect([idsOf(other.lists.touchpoints.added), idsOf(other.lists.touchpoints.dropped)]).toEqual([['y2'], ['x2']])
  })
})

describe('findings', () => {
  const whole = wholeBut(() => {})
  const withoutWhy = (id: string) =>
    wholeBut((journey) => {
      for (const touchpoint of journey.touchpoints) if (touchpoint.id === id) touchpoint.why = ''
    })
  const named = (differences: readonly { readonly finding: { readonly rule: string } }[]) =>
    differences.map(({ finding }) => finding.rule)
  const findings = (one: JourneyDocument, other: JourneyDocument) => compareJourneys(one, other).findings

  it('are solved and new by rule and place', () => {
    const { solved, fresh, remaining } = findings(withoutWhy('decision-social'), withoutWhy('decision-mobile'))
    expect([named(solved), named(fresh), remaining]).toEqual([['why-missing'], ['why-missing'], []])
    expect(solved[0]).toMatchObject({ goneNoun: null, finding: { touchpointIds: ['decision-social'] } })
    expect(findings(withoutWhy('decision-social'), withoutWhy('decision-social')).remaining).toHaveLength(1)
  })

  it('vanish with what they are about, which is said', () => {
    const open = withoutWhy('decision-social')
    const { solved } = findings(
      open,
      edited(open, (document) => removeTouchpoints(document, ['decision-social'])),
    )
    expect(solved.find(({ finding }) => finding.rule === 'why-missing')?.goneNoun).toBe('touchpoint')
  })

  it('aren’t solved by being dismissed, nor by a rule that isn’t asked', () => {
    const open = withoutWhy('decision-social')
    const [finding] = analyze(open).findings
    if (!finding) throw new Error('The journey has no finding.')
    const dismissed = edited(open, (document) => dismissFinding(document, finding, 'So be it'))
    expect(findings(open, dismissed).solved).toEqual([])
    expect(findings(dismissed, open).fresh).toEqual([])
    const off = edited(open, (document) => switchRule(document, 'why-missing', false))
    expect(findings(open, off)).toMatchObject({ solved: [], fresh: [], uncomparedRuleIds: ['why-missing'] })
    expect(findings(whole, open).fresh).toHaveLength(1)
  })
})
