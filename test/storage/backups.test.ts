import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { checkBackup, listBackups, makeBackup } from '../../electron/storage/backups/backups.ts'
import { insertJourney, readJourney, renameJourney } from '../../electron/storage/journeys/journeys.ts'
import { applicationId } from '../../electron/storage/library/refusals.ts'
import { newDocument, newJourney } from '../../shared/journey/new-records.ts'
import { openForTest, temporaryFolder } from './libraries.ts'

const at = '2026-11-22T09:00:00.000Z'
const failed = expect.objectContaining({ code: 'backup-failed', message: expect.stringMatching(/^[^\n]+\.$/) })

function withJourney() {
  const library = openForTest()
  insertJourney(library.database, newDocument(newJourney({ id: 'j', title: 'First' }, at)))
  return library.database
}

describe('a backup', () => {
  it('is one whole file with what is in the write-ahead log too', () => {
    const database = withJourney()
    const folder = join(temporaryFolder(), 'backups')
    const backup = makeBackup(database, folder, new Date(at))
    expect(readdirSync(folder)).toEqual(['backup-000001-20261122T090000Z.db'])
    expect(backup).toEqual({
      number: 1,
      at: expect.stringMatching(/^2026-11-22T09:00:00/),
      isWhole: true,
      path: backup.path,
    })
    const copy = new Database(backup.path, { readonly: true })
    expect(readJourney(copy, 'j').journey.title).toBe('First')
    expect(copy.pragma('application_id', { simple: true })).toBe(applicationId)
    expect(copy.pragma('journal_mode', { simple: true })).toBe('delete')
    copy.close()
  })

  it('is numbered on, and listed by number, whatever the clock says', () => {
    const database = withJourney()
    const folder = join(temporaryFolder(), 'backups')
    for (const [place, time] of ['2026-11-22T09:00:00Z', '2036-11-22T09:00:00Z', '2026-11-21T09:00:00Z'].entries()) {
      renameJourney(database, 'j', `Title ${place}`, at)
      makeBackup(database, folder, new Date(time))
    }
    expect(listBackups(folder).map(({ number, at: time }) => [number, time.slice(0, 10)])).toEqual([
      [3, '2026-11-21'],
      [2, '2036-11-22'],
      [1, '2026-11-22'],
    ])
  })

  it('leaves other files alone and clears away what a kill left half written', () => {
    const folder = join(temporaryFolder(), 'backups')
    mkdirSync(folder)
    writeFileSync(join(folder, '.draft-1.tmp'), 'half')
    writeFileSync(join(folder, 'mine.txt'), 'mine')
    makeBackup(withJourney(), folder, new Date(at))
    expect(readdirSync(folder).sort()).toEqual(['backup-000001-20261122T090000Z.db', 'mine.txt'])
  })

  it('that can not be made is said in a sentence, and leaves the others as they are', () => {
    const database = withJourney()
    const folder = join(temporaryFolder(), 'backups')
    expect(() => makeBackup(database, dirname(database.name), new Date(at))).toThrow(failed)
    writeFileSync(folder, 'a file where the folder would be')
    expect(() => makeBackup(database, folder, new Date(at))).toThrow(failed)
    expect(readFileSync(folder, 'utf8')).toBe('a file where the folder would be')
  })

  it('that is damaged does not pass for a good one', () => {
    const backup = makeBackup(withJourney(), join(temporaryFolder(), 'backups'), new Date(at))
    const bytes = readFileSync(backup.path)
    writeFileSync(backup.path, bytes.subarray(0, bytes.length - 4096))
    expect(() => checkBackup(backup.path)).toThrow()
    expect(existsSync(backup.path)).toBe(true)
  })
})
