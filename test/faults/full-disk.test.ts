/** Row 6: no room for an edit. The window keeps it and tries again: here is what it tries against. */
import { expect, it } from 'vitest'
import { findDamaged } from '../../electron/storage/checksums.ts'
import { historySize, recordSteps } from '../../electron/storage/history.ts'
import { insertJourney, readJourney } from '../../electron/storage/journeys.ts'
import { newNote } from '../../shared/journey/records.ts'
import { openForTest } from '../storage/libraries.ts'
import { at, fingerprintOf, journeyOf } from './support/journeys.ts'

it('refuses an edit with the reason, keeps what was saved, and saves the same edit once there is room', () => {
  const { database } = openForTest()
  insertJourney(database, journeyOf(50))
  const pages = Number(database.pragma('page_count', { simple: true }))
  for (let round = 0; round < 20; round += 1) {
    const before = fingerprintOf(readJourney(database, 'j'))
    const { rows } = historySize(database, 'j')
    const note = newNote({ id: `n${round}`, rank: `a${round}`, text: 'x'.repeat(60_000) })
    const change = { notes: { added: [note], updated: [], removed: [] } }
    const save = () => recordSteps(database, 'j', [{ kind: 'do', label: 'Add note', mergeKey: null, change }], at)
    database.pragma(`max_page_count = ${pages}`)
    expect(save).toThrow(
      expect.objectContaining({ code: 'not-saved', message: expect.stringContaining('the disk is full') }),
    )
    expect(fingerprintOf(readJourney(database, 'j'))).toBe(before)
    expect(historySize(database, 'j').rows).toBe(rows)
    database.pragma('max_page_count = 1000000')
    save()
    expect(readJourney(database, 'j').notes.size).toBe(round + 1)
  }
  expect(findDamaged(database)).toEqual([])
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
})
