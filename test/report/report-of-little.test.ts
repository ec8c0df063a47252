import { describe, expect, it } from 'vitest'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { journeyReport } from '../../shared/report/journey-report.ts'
import { reportMarkdown } from '../../shared/report/report-markdown.ts'
import { exampleDocument } from '../support/example-document.ts'
import { journeyOf } from '../support/journey-text.ts'
import { edited, smallJourney } from '../support/small-journey.ts'

const at = '2026-11-22T09:00:00.000Z'

describe('a journey with little in it', () => {
  it('is told on one friendly page if it is blank', () => {
    const blank = journeyReport(journeyOf(), at)
    expect(blank).toMatchObject({
      isBlank: true,
      people: [],
      feeling: null,
      path: [],
      inShort: [],
      truths: [],
      moments: [],
      missed: null,
      steps: [],
      measures: [],
    })
  })

  it('has what happens instead of a curve if only titles are known', () => {
    const report = journeyReport(smallJourney(), at)
    expect(report.path.map(({ titles }) => titles)).toEqual([['a', 'b', 'c'], ['d']])
    expect(report).toMatchObject({ feeling: null, moments: [], truths: [], inShort: [expect.anything()] })
    expect(report.steps.length).toBeGreaterThan(0)
    expect(report.missed?.people).toEqual([])
  })

  it('has no column of how people leave a moment of truth if nobody’s feelings are known', () => {
    const small = edited(smallJourney(), (before) => updateTouchpoint(before, 'a', { momentOfTruth: true }))
    const told = (document: JourneyDocument) =>
      reportMarkdown(journeyReport(document, at), 'map.svg')
        .split('\n')
        .find((line) => line.includes('Measured by'))
    expect(told(small)).toBe('| Here people decide for or against you | Owner | Measured by |')
    expect(told(exampleDocument())).toContain('They leave')
  })

  it('tells pains where no feeling is known, and leaves out ideas', () => {
    const small = edited(
      smallJourney(),
      (before) => updateTouchpoint(before, 'a', { pains: [' ', 'Too dear'] }),
      (before) => updateTouchpoint(before, 'b', { pains: ['A dream'], status: 'idea' }),
    )
    const { moments, momentsTitle, path } = journeyReport(small, at)
    expect([momentsTitle, moments.map(({ pains }) => pains)]).toEqual(['Where it hurts', [['Too dear']]])
    expect(path[0]?.titles).toEqual(['a', 'c'])
  })

  it('tells pains where nobody is known to suffer, and says so', () => {
    const emotions = { p: 1 }
    const place = { stageId: 's', channelId: 'c' }
    const content = journeyOf({
      stages: [{ id: 's', name: 'Find' }],
      channels: [{ id: 'c', name: 'Web', kind: 'digital' }],
      personas: [{ id: 'p', name: 'Ana' }],
      touchpoints: [
        { id: 't', title: 'Searches', ...place, emotions, pains: ['Too many results'] },
        { id: 'u', title: 'Reads', ...place, emotions },
      ],
    })
    const { moments, momentsTitle, inShort } = journeyReport(content, at)
    expect([momentsTitle, moments.map(({ title }) => title)]).toEqual(['Where it hurts', ['Searches']])
    expect(inShort[0]).toEqual({
      title: 'No low point',
      text: 'No touchpoint leaves people unhappy, but 1 touchpoint has a pain.',
    })
  })

  it('speaks of a low point in short wherever one person suffers, as the worst moments do', () => {
    const torn = journeyOf({
      stages: [{ id: 's', name: 'Find' }],
      channels: [{ id: 'c', name: 'Web', kind: 'digital' }],
      personas: ['p', 'q'].map((id) => ({ id, name: id })),
      touchpoints: [{ id: 't', title: 'Searches', stageId: 's', channelId: 'c', emotions: { p: 2, q: -2 } }],
    })
    const { moments, inShort } = journeyReport(torn, at)
    expect(moments).toHaveLength(1)
    expect(inShort[0]).toEqual({
      title: 'It hurts most in “Find”',
      text: 'The only touchpoint there leaves people unhappy.',
    })
  })

  it('has its title whole, and lets each of several people speak', () => {
    const title = 'Heating an old house with a pump, as told in the second workshop'
    const people = ['p', 'q', 'r']
    const many = journeyOf(
      {
        version: 2,
        personas: people.map((id) => ({ id, name: id })),
        quotes: people.map((id) => ({ id, text: `So says ${id}`, personaId: id })),
      },
      { title },
    )
    const report = journeyReport(many, at)
    expect(report.title).toBe(title)
    expect(report.people.map(({ quote }) => quote?.text)).toEqual(['So says p', 'So says q', 'So says r'])
  })

  it('follows the connections within a stage', () => {
    const turned = journeyOf({
      stages: [{ id: 's', name: 'Find' }],
      channels: [{ id: 'c', name: 'Web', kind: 'digital' }],
      touchpoints: ['late', 'early', 'free'].map((id) => ({ id, title: id, stageId: 's', channelId: 'c' })),
      connections: [{ id: 'e', from: 'early', to: 'late' }],
    })
    expect(journeyReport(turned, at).path[0]?.titles).toEqual(['early', 'late', 'free'])
  })
})
