/** What a backup holds, what restoring it gives, and that restoring can be undone. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listBackedUp, readBackedUp, restoreLibrary } from '../../electron/storage/backups/backup-contents.ts'
import { makeBackup } from '../../electron/storage/backups/backups.ts'
import { readHistory, recordSteps } from '../../electron/storage/journeys/history.ts'
import { deleteJourney, insertJourney, listJourneys, readJourney } from '../../electron/storage/journeys/journeys.ts'
import { findDamaged } from '../../electron/storage/rows/checksums.ts'
import { updateJourney } from '../../shared/journey/edits/edits.ts'
import { openForTest, sha256, temporaryFolder } from '../storage/libraries.ts'
import { ordinaryOrLong } from '../support/long-run.ts'
import { at, fingerprintOf, journeyOf } from './support/journeys.ts'

it('gives back what was committed when it was made, each of many made between edits', { timeout: 300_000 }, () => {
  const { database } = openForTest()
  insertJourney(database, journeyOf(60))
  const folder = join(temporaryFolder(), 'backups')
  for (let round = 0; round < ordinaryOrLong(30, 500); round += 1) {
    const before = readJourney(database, 'j')
    const step = {
      kind: 'do',
      label: 'Retitle',
      mergeKey: null,
      change: updateJourney(before, { title: `Title ${round}` }),
    } as const
    recordSteps(database, 'j', [step], at)
    const expected = fingerprintOf(readJourney(database, 'j'))
    const backup = makeBackup(database, folder, new Date(at))
    expect(fingerprintOf(readBackedUp(backup, 'j'))).toBe(expected)
    expect(listBackedUp(backup)).toEqual([{ journeyId: 'j', title: `Title ${round}`, touchpointCount: 60 }])
    if (round % 10 > 0) continue
    recordSteps(database, 'j', [{ ...step, change: updateJourney(readJourney(database, 'j'), { title: 'Later' }) }], at)
    const history = readHistory(database, 'j').rows.length
    restoreLibrary(database, backup)
    expect(fingerprintOf(readJourney(database, 'j'))).toBe(expected)
    expect(readHistory(database, 'j').rows).toHaveLength(history - 1)
  }
  expect(findDamaged(database)).toEqual([])
})

it('is restored with what was deleted since, undone by the backup before, and left as it was', () => {
  const { database } = openForTest()
  const folder = join(temporaryFolder(), 'backups')
  insertJourney(database, journeyOf(5, 'first'))
  const backup = makeBackup(database, folder, new Date(at))
  const bytes = sha256(backup.path)
  deleteJourney(database, 'first', at)
  insertJourney(database, journeyOf(7, 'second'))
  const undo = makeBackup(database, folder, new Date(at))
  const titles = () => listJourneys(database).map(({ journeyId }) => journeyId)
  restoreLibrary(database, backup)
  expect(titles()).toEqual(['first'])
  restoreLibrary(database, undo)
  expect(titles()).toEqual(['second'])
  expect(sha256(backup.path)).toBe(bytes)
})
