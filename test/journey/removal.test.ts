/** Removing records: what can't stand without them goes along, what only speaks of them goes on without. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyChange, invertChange } from '../../shared/journey/change.ts'
import { updateRecord } from '../../shared/journey/edits/edits.ts'
import { removeRecords } from '../../shared/journey/edits/removal.ts'
import { integrityFaults } from '../../shared/journey/integrity.ts'
import { listNames } from '../../shared/journey/schema.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { fullDocument } from '../support/full-document.ts'
import { randomCases } from '../support/long-run.ts'

const document = fullDocument()

it('takes a touchpoint out of quotes, measures, notes and ballots', () => {
  const after = applyChange(document, removeRecords(document, 'touchpoints', ['t1']))
  expect(after.quotes.get('v1')?.touchpointIds).toEqual([])
  expect(after.measures.get('m1')?.touchpointId).toBeNull()
  expect(after.ballots.get('b1')).toMatchObject({ subjects: [{ noteId: 'k1' }], cast: [[0]] })
  expect([...after.connections.keys()]).toEqual(['e2'])
})

it('takes an opportunity along of which only its text was said, and leaves one that was weighed', () => {
  const weighed = applyChange(document, removeRecords(document, 'touchpoints', ['t1']))
  expect(weighed.opportunities.get('q1')?.touchpointIds).toEqual([])
  const bare = applyChange(document, updateRecord(document, 'opportunities', 'q1', { impact: null }))
  const after = applyChange(bare, removeRecords(bare, 'touchpoints', ['t1']))
  expect([...after.opportunities.keys()]).toEqual(['q2'])
})

it('takes a ballot along with the last thing that was voted on', () => {
  const one = applyChange(document, removeRecords(document, 'notes', ['k1']))
  const after = applyChange(one, removeRecords(one, 'touchpoints', ['t1']))
  expect(after.ballots.size).toBe(0)
})

it('leaves every journey whole, and is taken back', () => {
  fc.assert(
    fc.property(arbitraryDocument(), fc.nat(), fc.nat(), (any, listAt, at) => {
      const list = listNames[listAt % listNames.length] ?? 'touchpoints'
      const ids = [...any[list].keys()]
      const id = ids[at % Math.max(1, ids.length)]
      const change = removeRecords(any, list, id === undefined ? [] : [id])
      const after = applyChange(any, change)
      expect(integrityFaults(after)).toEqual([])
      expect(id !== undefined && after[list].has(id)).toBe(false)
      expect(applyChange(after, invertChange(change))).toEqual(any)
    }),
    { numRuns: randomCases(200) },
  )
})
