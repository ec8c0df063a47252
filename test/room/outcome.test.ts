/** The outcome of a session, read by someone who wasn't there. */
import { expect, it } from 'vitest'
import { outcomeOf } from '../../shared/room/outcome.ts'
import { sheetSchema } from '../../shared/room/outcome-sheet.ts'
import { sheetMarkdown } from '../../shared/room/sheet-markdown.ts'
import { journeyOf } from '../support/journey-text.ts'

const grid = { version: 2, stages: [{ id: 's', name: 'Book' }], channels: [{ id: 'c', name: 'Web', kind: 'digital' }] }
const card = (id: string, title: string, more = {}) => ({ id, stageId: 's', channelId: 'c', title, ...more })
const before = journeyOf(
  {
    ...grid,
    touchpoints: [card('t1', 'Looks', { pains: ['Slow'] }), card('t2', 'Waits')],
    notes: [
      { id: 'k0', text: 'Decided last year', kind: 'decision' },
      { id: 'k1', text: 'Who sets the fares', kind: 'question' },
    ],
  },
  { title: 'By rail' },
)
const after = journeyOf(
  {
    ...grid,
    touchpoints: [card('t1', 'Looks', { pains: ['Slow', 'No prices'], votes: 4 }), card('t3', 'Pays', { votes: 4 })],
    opportunities: [{ id: 'o1', text: 'Say the fees' }],
    notes: [
      { id: 'k0', text: 'Decided last year', kind: 'decision' },
      { id: 'k1', text: 'Who sets the fares', kind: 'question', answer: 'Sales' },
      {
        id: 'k2',
        text: 'Fees first',
        kind: 'decision',
        owner: { name: 'Web shop' },
        due: '2027-03-01',
        touchpointIds: ['t3'],
      },
      { id: 'k3', text: 'Why *so* late', kind: 'question', owner: { name: 'Ann' } },
      { id: 'k4', text: 'Group fares', kind: 'parked' },
    ],
    ballots: [
      {
        id: 'b',
        question: 'What matters?',
        at: '2026-11-28',
        subjects: [{ touchpointId: 't1' }, { touchpointId: 't3' }],
        cast: [
          [1, 2],
          [1, 2],
          [2, 0],
        ],
      },
    ],
  },
  { title: 'By rail' },
)

it('tells decisions, questions, votes, the parking lot and what changed since the session began', () => {
  const outcome = outcomeOf(after, before, '2026-11-28T17:00:00Z')
  expect(sheetSchema.parse(outcome)).toEqual(outcome)
  expect(sheetMarkdown(outcome)).toBe(
    [
      '# By rail',
      '',
      'Outcome, 28 November 2026',
      '',
      '1 touchpoint, 1 pain, 1 opportunity, 1 decision, 1 question, 1 parked',
      '',
      '## Decisions',
      '',
      '- **Fees first**: Web shop · by 1 March 2027 · on “Pays”',
      '',
      '## Open questions',
      '',
      '- **Why \\*so\\* late**: Ann',
      '',
      '## Answered questions',
      '',
      '- **Who sets the fares**: Sales',
      '',
      '## Vote: What matters?',
      '',
      '- **Looks**: 4 dots, from 3 of 3',
      '- **Pays**: 4 dots, from 2 of 3',
      '',
      '## Parking lot',
      '',
      '- **Group fares**',
      '',
      '## Changes',
      '',
      '- **1 touchpoint added**: “Pays”',
      '- **1 touchpoint changed**: “Looks”',
      '- **1 touchpoint removed**: “Waits”',
      '- **1 pain added**: “No prices”',
      '- **1 opportunity added**: “Say the fees”',
      '',
    ].join('\n'),
  )
})

it('lists what the room disagrees on', () => {
  const apart = {
    ...after,
    ballots: new Map(
      [...after.ballots].map(([id, one]) => [
        id,
        {
          ...one,
          cast: [
            [3, 0],
            [0, 1],
            [0, 1],
            [0, 1],
          ],
        },
      ]),
    ),
  }
  const part = outcomeOf(apart, before, '2026-11-28').parts.find(({ heading }) => heading === 'The room disagrees')
  expect(part?.rows).toEqual([{ text: 'Looks', detail: '3 dots from 1 of 4 voters · What matters?' }])
})

it('means the whole journey where no beginning is known, and is short where nothing happened', () => {
  expect(outcomeOf(after, null, '2026-11-28').parts.map(({ heading }) => heading)).toEqual([
    'Decisions',
    'Open questions',
    'Answered questions',
    'Vote: What matters?',
    'Parking lot',
  ])
  expect(outcomeOf(before, before, '2026-11-28')).toMatchObject({
    figures: [],
    parts: [{ heading: 'Open questions' }],
  })
})

it('tells of no change where records are the same in another order of their fields', () => {
  const turned = <T extends object>(record: T): T => Object.fromEntries(Object.entries(record).reverse()) as T
  const turnedAll = <T extends object>(records: ReadonlyMap<string, T>) =>
    new Map([...records].map(([id, record]) => [id, turned(record)]))
  const same = { ...before, touchpoints: turnedAll(before.touchpoints), notes: turnedAll(before.notes) }
  expect(outcomeOf(same, before, '2026-11-30T12:00:00.000Z')).toEqual(
    outcomeOf(before, before, '2026-11-30T12:00:00.000Z'),
  )
})
