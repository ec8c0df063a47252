/** The details of a touchpoint have in sight what it holds; all else waits under "More". */
import { expect, it } from 'vitest'
import { type Part, usedParts } from '../../renderer/screens/inspector/touchpoint/used-parts.ts'
import { applyChange } from '../../shared/journey/change.ts'
import { updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import type { Touchpoint } from '../../shared/journey/schema.ts'
import { smallJourney } from '../support/small-journey.ts'

const document = smallJourney()

function usedWith(fields: Partial<Omit<Touchpoint, 'id'>>): Part[] {
  const changed = applyChange(document, updateTouchpoint(document, 'a', fields))
  return [...usedParts(changed, changed.touchpoints.get('a') as Touchpoint)]
}

it('has nothing but its title in sight while nothing else is said', () => {
  expect(usedWith({})).toEqual([])
  expect(usedWith({ why: '  ', tags: [''] })).toEqual([])
})

it.each<[Part, Partial<Omit<Touchpoint, 'id'>>]>([
  ['status', { status: 'planned' }],
  ['emotion', { momentOfTruth: true }],
  ['purpose', { differentiator: 'service' }],
  ['owner', { ownership: 'partner' }],
  ['evidence', { evidence: { level: 'observed', note: '' } }],
  ['backstage', { systems: ['Till'] }],
  ['notes', { votes: 1 }],
])('has in sight what it holds: %s', (part, fields) => {
  expect(usedWith(fields)).toEqual([part])
})
