/** What an opportunity would solve, tried out on the journey as it would be. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../shared/gaps/analyze.ts'
import { findingKey } from '../../shared/gaps/finding-key.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { updateRecord, updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { addOpportunity } from '../../shared/journey/edits/evidence-edits.ts'
import { asIfDone, whatIf } from '../../shared/strategy/what-if.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { randomCases } from '../support/long-run.ts'
import { edited, smallJourney } from '../support/small-journey.ts'

/** `a` (Web, Find) hurts at a moment of truth; `d` (Shop, Buy) is an idea. */
const journey = edited(
  smallJourney(),
  (before) => updateTouchpoint(before, 'a', { momentOfTruth: true, emotions: { p: -2 }, pains: ['Waits'] }),
  (before) => updateTouchpoint(before, 'd', { status: 'idea' }),
  (before) => addOpportunity(before, { id: 'ease', text: 'Ease it', touchpointId: 'a' }),
  (before) => addOpportunity(before, { id: 'build', text: 'Build it', touchpointId: 'd' }),
)

const tryOut = (document: JourneyDocument, id: string) => whatIf(document, id, analyze(document))
const rulesOf = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule)

describe('an opportunity', () => {
  it('would solve what people suffer where it works', () => {
    const { solved, added } = tryOut(journey, 'ease')
    expect(rulesOf(solved)).toEqual(['truth-unhappy'])
    expect(added).toEqual([])
  })

  it('answers a low point by being written down, which is told apart from what it would solve', () => {
    expect(rulesOf(tryOut(journey, 'ease').answered)).toEqual(['low-without-opportunity'])
    const twice = edited(journey, (before) => addOpportunity(before, { id: 'too', text: 'Also', touchpointId: 'a' }))
    expect(tryOut(twice, 'ease').answered).toEqual([])
  })

  it('would fill the gaps of an idea that it makes live, and says what that brings with it', () => {
    const { solved, added } = tryOut(journey, 'build')
    expect(rulesOf(solved)).toContain('cell-empty')
    expect(rulesOf(added)).toContain('owner-missing')
  })

  it('changes nothing once it is done, and where it says nothing or is about nothing', () => {
    const none = { solved: [], added: [], answered: [] }
    const with_ = (fields: Parameters<typeof updateRecord<'opportunities'>>[3]) =>
      tryOut(
        edited(journey, (before) => updateRecord(before, 'opportunities', 'ease', fields)),
        'ease',
      )
    expect(with_({ status: 'done' })).toEqual(none)
    expect(with_({ text: ' ' })).toEqual(none)
    expect(with_({ touchpointIds: [] })).toEqual(none)
    expect(tryOut(journey, 'gone')).toEqual(none)
    expect(rulesOf(with_({ status: 'dropped' }).solved)).toEqual(['truth-unhappy', 'low-without-opportunity'])
  })
})

it('is tried out without touching what isn’t its own, and without delighting anyone', () => {
  const done = asIfDone(journey, 'ease')
  expect(done.touchpoints.get('a')).toMatchObject({ emotions: { p: 0 }, pains: [], status: 'live' })
  expect(done.touchpoints.get('d')).toBe(journey.touchpoints.get('d'))
  expect(done.opportunities.get('build')).toBe(journey.opportunities.get('build'))
  expect(journey.touchpoints.get('a')?.pains).toEqual(['Waits'])
})

it('says of every journey only what its reports differ in', () => {
  fc.assert(
    fc.property(arbitraryDocument(), (document) => {
      const today = analyze(document)
      const keys = new Set(today.findings.map(findingKey))
      for (const id of document.opportunities.keys()) {
        const { solved, added, answered } = whatIf(document, id, today)
        expect(solved.every((finding) => keys.has(findingKey(finding)))).toBe(true)
        expect([...added, ...answered].some((finding) => keys.has(findingKey(finding)))).toBe(false)
        const fresh = analyze(asIfDone(document, id)).findings.map(findingKey)
        if (solved.length > 0) expect(fresh).not.toContain(findingKey(solved[0] ?? expect.fail()))
      }
    }),
    { numRuns: randomCases(40) },
  )
})
