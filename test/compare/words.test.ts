/** A comparison in words that a client reads: no code, no list of numbers, each setting under its own name. */
import { afterEach, expect, it } from 'vitest'
import { compareJourneys } from '../../shared/compare/compare-journeys.ts'
import { comparisonJson } from '../../shared/compare/comparison-json.ts'
import { differenceGroups } from '../../shared/compare/difference-groups.ts'
import { scoreLines, summaryWords } from '../../shared/compare/summary-words.ts'
import { readJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { formatDay } from '../../shared/words/dates.ts'
import { journeyText, openedAt } from '../support/journey-text.ts'

const zone = process.env.TZ
afterEach(() => {
  process.env.TZ = zone
})

function journeyWith(lists: object, journey: Readonly<Record<string, unknown>> = {}): JourneyDocument {
  return readJourneyFile(
    journeyText(
      {
        version: 2,
        stages: [{ id: 's', name: 'Booking', phase: 'awareness' }],
        channels: [{ id: 'c', name: 'Web', kind: 'digital' }],
        touchpoints: [{ id: 't', title: 'Pays', stageId: 's', channelId: 'c' }],
        ...lists,
      },
      journey,
    ),
    openedAt,
  )
}

const told = (before: JourneyDocument, after: JourneyDocument) =>
  differenceGroups(compareJourneys(before, after)).flatMap(({ differences }) =>
    differences.map(({ title, detail }) => `${title}: ${detail}`),
  )

it('says of a measure’s values the days that differ, with the answers behind them', () => {
  const measure = (values: object[]) => journeyWith({ measures: [{ id: 'm', name: 'Satisfaction', values }] })
  const kept = { at: '2026-09-01', value: 3 }
  expect(
    told(
      measure([kept, { at: '2026-10-01', value: 4.1, n: 120 }, { at: '2026-10-02', value: 1 }]),
      measure([kept, { at: '2026-10-01', value: 4.3 }, { at: '2026-11-01', value: 4.5, n: 1 }]),
    ),
  ).toEqual([
    'Satisfaction: Measure: Values: 1 October 2026: 4.1 (120 answers) → 4.3, 2 October 2026: 1 → nothing and 1 November 2026: nothing → 4.5 (1 answer)',
  ])
})

it('says of a vote how many ballots were cast and what they come to', () => {
  const vote = (measure: string, cast: number[][]) =>
    journeyWith({ ballots: [{ id: 'b', question: 'What matters?', measure, subjects: [{ touchpointId: 't' }], cast }] })
  expect(told(vote('dots', [[1], [3]]), vote('dots', [[1], [3], [2]]))).toEqual([
    'What matters?: Ballot: Ballots cast: 2 → 3, Pays: 4 → 6 dots',
  ])
  expect(told(vote('impact', [[1], [4]]), vote('impact', [[2], [5]]))).toEqual([
    'What matters?: Ballot: Ballots cast: changed, Pays: 2.5 → 3.5 on average',
  ])
  // Who didn’t rate it says nothing about it.
  expect(told(vote('effort', [[4], [0]]), vote('effort', [[4], [2]]))).toEqual([
    'What matters?: Ballot: Ballots cast: changed, Pays: 4 → 3 on average',
  ])
})

it('says a day as a day, wherever it is read', () => {
  const note = (due: string | null) => journeyWith({ notes: [{ id: 'k', text: 'Card?', due }] })
  for (const place of ['America/Los_Angeles', 'Pacific/Auckland', 'UTC']) {
    process.env.TZ = place
    expect(formatDay('2026-11-01')).toBe('1 November 2026')
    expect(told(note(null), note('2026-11-01'))).toEqual(['Card?: Note: Due: nothing → 1 November 2026'])
  }
})

it('names each decision about gaps and each saved view', () => {
  const dismissed = [{ rule: 'stage-empty', stageIds: ['s'], note: 'So be it' }]
  const before = journeyWith({}, { gaps: { off: ['duplicate'] }, views: [{ id: 'v', name: 'All' }] })
  const after = journeyWith(
    {},
    {
      gaps: { strictness: 'handover', dismissed, off: ['truth-none'], thresholds: { 'cell-crowded': { most: 5 } } },
      views: [],
    },
  )
  expect(told(before, after)).toEqual([
    'Show as: Workshop → Handover',
    'Dismissed findings: 1 finding dismissed',
    'Rules turned off: “No moment of truth marked”',
    'Rules turned on: “Duplicate touchpoints”',
    'Most touchpoints per cell: 3 → 5',
    'Saved views: “All” removed',
  ])
  expect(told(after, before)).toContain('Dismissed findings: 1 finding reopened')
})

it('says reach beside coverage, in text and in JSON', () => {
  const personas = [{ id: 'p', name: 'Ana', channelUse: { c: 'often' } }]
  const comparison = compareJourneys(journeyWith({}), journeyWith({ personas }))
  expect(scoreLines(comparison)).toContainEqual(['Reach', 'not known → 1 of 1 stage, all personas together'])
  expect(scoreLines(comparison)).toContainEqual(['Reach in awareness', 'not known → 1 of 1 persona'])
  expect(scoreLines(comparison)).toContainEqual([
    'No change',
    'verdict, coverage, coverage in awareness, open findings',
  ])
  expect(JSON.parse(comparisonJson(comparison)).after.reach).toMatchObject({ pairs: 1, met: 1 })
})

it('tells in a sentence only what there is', () => {
  const one = journeyWith({})
  expect(summaryWords(compareJourneys(one, one))).toBe('No differences.')
  expect(scoreLines(compareJourneys(one, one))).toEqual([])
  const renamed = journeyWith({ touchpoints: [{ id: 't', title: 'Pays by phone', stageId: 's', channelId: 'c' }] })
  expect(summaryWords(compareJourneys(one, renamed))).toBe('1 touchpoint changed.')
  expect(summaryWords(compareJourneys(one, journeyWith({}, { vision: 'Nobody queues' })))).toBe(
    'No touchpoint or finding differs.',
  )
})
