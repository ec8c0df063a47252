/** What comes next: opportunities by priority, measures with what they are about, notes that are followed. */
import { describe, expect, it } from 'vitest'
import { updateRecord } from '../../shared/journey/edits/edits.ts'
import { addMeasure, addMeasureValue, addOpportunity } from '../../shared/journey/edits/evidence-edits.ts'
import { addNote } from '../../shared/journey/edits/note-edits.ts'
import type { Note, Opportunity } from '../../shared/journey/schema.ts'
import { byPriority, followedMeasures, followedNotes, inKnownOrder, isOpenNote } from '../../shared/strategy/next.ts'
import { edited, smallJourney } from '../support/small-journey.ts'

describe('opportunities', () => {
  const journeyOf = (opportunities: Readonly<Record<string, Partial<Opportunity>>>) =>
    Object.entries(opportunities).reduce(
      (document, [id, fields]) =>
        edited(
          document,
          (before) => addOpportunity(before, { id, text: id, touchpointId: null }),
          (before) => updateRecord(before, 'opportunities', id, fields),
        ),
      smallJourney(),
    )
  const order = (opportunities: Readonly<Record<string, Partial<Opportunity>>>) =>
    byPriority(journeyOf(opportunities)).map(({ id }) => id)

  it('come by what is to be done, then by horizon, then by impact over effort', () => {
    expect(
      order({
        dropped: { status: 'dropped', horizon: 'now' },
        done: { status: 'done', horizon: 'now' },
        unset: {},
        later: { horizon: 'later', impact: 5, effort: 1 },
        dear: { horizon: 'now', impact: 5, effort: 5 },
        cheap: { horizon: 'now', impact: 4, effort: 1 },
        chosen: { status: 'chosen' },
      }),
    ).toEqual(['cheap', 'dear', 'later', 'unset', 'chosen', 'done', 'dropped'])
  })

  it('keep the journey’s order among equals, and what isn’t weighed comes after what is', () => {
    expect(order({ a: {}, b: { impact: 1, effort: 5 }, c: {}, half: { impact: 5 } })).toEqual(['b', 'a', 'c', 'half'])
  })

  it('stay in an order that is known while they change, with new ones at the end', () => {
    const records = ['new', 'a', 'b'].map((id) => ({ id }))
    expect(inKnownOrder(records, ['b', 'gone', 'a']).map(({ id }) => id)).toEqual(['b', 'a', 'new'])
  })
})

describe('measures', () => {
  it('say what they are about and whether the target is reached, those of the whole journey first', () => {
    const document = edited(
      smallJourney(),
      (before) => addMeasure(before, { id: 'stage', name: 'Visits', subject: { stageId: 's1' } }),
      (before) => addMeasure(before, { id: 'touchpoint', name: 'Stars', subject: { touchpointId: 'a' } }),
      (before) => addMeasure(before, { id: 'whole', name: 'Sales', subject: {} }),
      (before) => updateRecord(before, 'measures', 'whole', { target: 10 }),
      (before) => addMeasureValue(before, 'whole', { at: '2026-01-02', value: 12, n: null }),
    )
    expect(
      followedMeasures(document).map(({ measure, subject, isReached }) => [measure.id, subject, isReached]),
    ).toEqual([
      ['whole', null, true],
      ['stage', { list: 'stages', id: 's1' }, null],
      ['touchpoint', { list: 'touchpoints', id: 'a' }, null],
    ])
  })
})

describe('notes', () => {
  it('are followed if they ask, decide or wait: open ones first, then by date', () => {
    const notes: readonly (readonly [id: string, fields: Partial<Note>])[] = [
      ['plain', { kind: 'note' }],
      ['decided', { kind: 'decision' }],
      ['answered', { kind: 'question', answer: 'Yes' }],
      ['parked', { kind: 'parked' }],
      ['late', { kind: 'question', due: '2026-12-24' }],
      ['soon', { kind: 'question', due: '2026-12-01' }],
      ['whenever', { kind: 'question' }],
    ]
    const document = notes.reduce(
      (held, [id, fields]) => edited(held, (before) => addNote(before, { id, x: 0, y: 0, ...fields })),
      smallJourney(),
    )
    const followed = followedNotes(document).filter(({ id }) => notes.some(([own]) => own === id))
    expect(followed.map(({ id }) => id)).toEqual(['soon', 'late', 'whenever', 'parked', 'answered', 'decided'])
    expect(followed.map(isOpenNote)).toEqual([true, true, true, true, false, false])
  })
})
