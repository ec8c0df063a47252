/** The five pillars read the journey: what is there, what is missing, and where it is fixed. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { updateJourney, updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { readPillars } from '../../shared/strategy/pillars/pillars.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { exampleDocument } from '../support/example-document.ts'
import { startDocument } from '../support/random-edits.ts'
import { edited } from '../support/small-journey.ts'

const example = exampleDocument()
const checksOf = (document: JourneyDocument) => readPillars(document).flatMap(({ checks }) => checks)
const checkOf = (document: JourneyDocument, id: string) => checksOf(document).find((check) => check.id === id)

it('reads the example pillar by pillar', () => {
  const standings = readPillars(example).map(({ title, checks }) => [
    title,
    ...checks.map(({ id, standing }) => `${id}: ${standing}`),
  ])
  expect(standings).toEqual([
    ['Listen', 'personas: there', 'needs: there', 'channel-use: there', 'emotions: there', 'evidence: partly'],
    [
      'Purpose',
      'vision: missing',
      'mission: missing',
      'purpose: missing',
      'success: missing',
      'objectives: there',
      'focus: there',
      'reasons: partly',
    ],
    [
      'Brand persona',
      'see: missing',
      'hear: missing',
      'think: missing',
      'feel: missing',
      'engageWith: missing',
      'standFor: missing',
      'differentiator: there',
    ],
    [
      'Social business strategy',
      'awareness: partly',
      'overlap: partly',
      'roles: there',
      'owners: partly',
      'measures: partly',
    ],
    ['Community', 'advocacy: there', 'dialogue: there', 'shaping: there', 'channels: there', 'voices: there'],
  ])
})

it('says what is missing and leads to the field that fixes it', () => {
  expect(checkOf(example, 'success')).toMatchObject({
    shows: 'Not set.',
    missing: 'Define success before you measure anything.',
    fix: { to: 'journey', field: 'success', label: 'Define success' },
  })
  expect(checkOf(example, 'awareness')).toMatchObject({
    shows: 'Social and Digital in awareness.',
    missing: 'No touchpoints on mobile and traditional channels there.',
    fix: { to: 'coverage' },
  })
  expect(checkOf(example, 'evidence')?.fix).toMatchObject({ to: 'touchpoint', field: 'evidence' })
  expect(checkOf(startDocument(), 'advocacy')?.fix).toMatchObject({ to: 'stage', phase: 'advocacy' })
})

it('is content once the field is filled', () => {
  const fixed = edited(
    example,
    (before) => updateJourney(before, { success: 'More bookings' }),
    ...['friends', 'share', 'review'].map(
      (id) => (before: JourneyDocument) => updateTouchpoint(before, id, { owner: { name: 'Ana', role: null } }),
    ),
  )
  expect(checkOf(fixed, 'success')).toMatchObject({
    standing: 'there',
    shows: '“More bookings”',
    missing: null,
    fix: null,
  })
  expect(checkOf(fixed, 'voices')).toMatchObject({ standing: 'there', missing: null })
})

it('finds everything missing in an empty journey, and leads somewhere from each', () => {
  for (const check of checksOf(startDocument())) {
    expect(check, check.id).toMatchObject({ standing: 'missing' })
    expect(check.missing, check.id).not.toBe('')
    expect(check.fix, check.id).not.toBeNull()
  }
})

it('tells of every journey whatever it holds, and never fixes what is there', () => {
  fc.assert(
    fc.property(arbitraryDocument(), (document) => {
      for (const { id, standing, missing, fix, shows } of checksOf(document)) {
        expect(shows, id).not.toMatch(/NaN/)
        expect([missing === null, fix === null], id).toEqual([standing === 'there', standing === 'there'])
        if (fix?.to === 'touchpoint') expect(document.touchpoints.has(fix.touchpointId)).toBe(true)
      }
    }),
  )
})
