/** The schedule of the running app under a clock that jumps; the policy itself is in test/storage/backup-policy. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { backupFolderFor, startBackingUp } from '../../electron/library/backup-schedule.ts'
import { listBackedUp } from '../../electron/storage/backups/backup-contents.ts'
import { checkBackup, listBackups } from '../../electron/storage/backups/backups.ts'
import { moveToFolder, putFolder, removeFolder } from '../../electron/storage/journeys/folders.ts'
import { insertJourney, renameJourney } from '../../electron/storage/journeys/journeys.ts'
import { nameVersion } from '../../electron/storage/journeys/versions.ts'
import type { Library } from '../../electron/storage/library/open.ts'
import { openForTest, temporaryFolder } from '../storage/libraries.ts'
import { at, journeyOf } from './support/journeys.ts'

const minute = 60_000

beforeEach(() => void vi.useFakeTimers({ now: Date.parse(at) }))
afterEach(() => void vi.useRealTimers())

function set(
  library: Library = openForTest(),
  folder = join(temporaryFolder(), 'backups'),
  check = async (path: string) => checkBackup(path),
) {
  const said: string[] = []
  const began = performance.now()
  const backingUp = startBackingUp(library, folder, {
    say: (message) => said.push(message),
    check,
    elapsed: () => performance.now() - began,
  })
  return { library, folder, said, backingUp, count: () => listBackups(folder).length }
}

describe('backups of the running app', () => {
  it('are there from the first minute of a library on, and hold its first minute a minute later', async () => {
    const { library, folder, count } = set()
    insertJourney(library.database, journeyOf(5))
    await vi.advanceTimersByTimeAsync(15_000)
    expect(count()).toBe(1)
    renameJourney(library.database, 'j', 'Typed in the first minute', at)
    await vi.advanceTimersByTimeAsync(minute)
    const [newest] = listBackups(folder)
    expect(newest && listBackedUp(newest)).toMatchObject([{ title: 'Typed in the first minute' }])
  })

  it('are made within 15 minutes of an edit, at most once in 15 minutes, and only where something changed', async () => {
    const { library, count } = set()
    insertJourney(library.database, journeyOf(5))
    await vi.advanceTimersByTimeAsync(minute)
    expect(count()).toBe(1)
    let mostBetween = 0
    let sinceBackup = 0
    for (let second = 0; second < 4 * 3600; second += 10) {
      const before = count()
      renameJourney(library.database, 'j', `At ${second}`, at)
      await vi.advanceTimersByTimeAsync(10_000)
      sinceBackup += 10_000
      if (count() === before) continue
      mostBetween = Math.max(mostBetween, sinceBackup)
      sinceBackup = 0
    }
    expect(mostBetween).toBeLessThanOrEqual(15 * minute)
    expect(count()).toBeLessThanOrEqual(18)
    await vi.advanceTimersByTimeAsync(20 * minute)
    const last = count()
    await vi.advanceTimersByTimeAsync(24 * 60 * minute)
    expect(count()).toBe(last)
  })

  it('are made where only folders or names of versions changed', async () => {
    const { library, count } = set()
    const { database } = library
    insertJourney(database, journeyOf(5))
    await vi.advanceTimersByTimeAsync(minute)
    const changes = [
      () => putFolder(database, { folderId: 'f', name: 'Rail' }),
      () => moveToFolder(database, ['j'], 'f'),
      () => putFolder(database, { folderId: 'f', name: 'Trains' }),
      () => void nameVersion(database, 'j', 0, 'After workshop 2', at),
      () => void removeFolder(database, 'f'),
    ]
    for (const [place, change] of changes.entries()) {
      change()
      await vi.advanceTimersByTimeAsync(16 * minute)
      expect(count()).toBe(2 + place)
    }
  })

  it.each([-86_400_000, 10 * 365 * 86_400_000])(
    'are neither missed nor dropped where the clock jumps by %i ms',
    async (jump) => {
      const { library, folder } = set()
      insertJourney(library.database, journeyOf(5))
      for (let quarter = 0; quarter < 12; quarter += 1) {
        if (quarter === 6) vi.setSystemTime(Date.now() + jump)
        renameJourney(library.database, 'j', `Quarter ${quarter}`, at)
        await vi.advanceTimersByTimeAsync(15 * minute)
      }
      expect(listBackups(folder).map(({ number }) => number)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
    },
  )

  it('are made as the app ends, and after a crash at the next start', async () => {
    const first = set()
    insertJourney(first.library.database, journeyOf(5))
    first.backingUp.end()
    expect(first.count()).toBe(1)
    first.backingUp.end()
    expect(first.count()).toBe(1)
    renameJourney(first.library.database, 'j', 'Before the crash', at)
    const second = set(first.library, first.folder)
    await vi.advanceTimersByTimeAsync(minute)
    expect(second.count()).toBe(2)
  })

  it('that are asked for while one is being checked take its place', async () => {
    const waiting: (() => void)[] = []
    const check = (path: string) =>
      new Promise<boolean>((resolve) => waiting.push(() => resolve(existsSync(path) && checkBackup(path))))
    const { library, folder, backingUp, count } = set(undefined, undefined, check)
    insertJourney(library.database, journeyOf(5))
    await vi.advanceTimersByTimeAsync(minute)
    expect([waiting.length, count()]).toEqual([1, 0])
    const asked = backingUp.makeNow()
    waiting[0]?.()
    await vi.advanceTimersByTimeAsync(16 * minute)
    expect(listBackups(folder).map(({ path }) => path)).toEqual([asked.path])
    expect(readdirSync(folder)).toHaveLength(1)
    renameJourney(library.database, 'j', 'Edited while the next is checked', at)
    await vi.advanceTimersByTimeAsync(minute)
    renameJourney(library.database, 'j', 'Edited after it was drafted', at)
    waiting[1]?.()
    await vi.advanceTimersByTimeAsync(16 * minute)
    waiting[2]?.()
    await vi.advanceTimersByTimeAsync(minute)
    expect(count()).toBe(3)
  })

  it('that fail are told once, do not stop an edit, and are tried again', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const library = openForTest()
    const { said } = set(library, join(library.database.name, '..'))
    for (let hour = 0; hour < 3; hour += 1) {
      if (hour === 0) insertJourney(library.database, journeyOf(5))
      else renameJourney(library.database, 'j', `Hour ${hour}`, at)
      await vi.advanceTimersByTimeAsync(60 * minute)
    }
    expect(said).toEqual([expect.stringMatching(/^Backup failed: [^\n]+\.$/)])
    vi.restoreAllMocks()
  })

  it('go to a folder of their own, never the library’s', () => {
    const user = join('home', 'data')
    expect(backupFolderFor(join(user, 'library.db'), user)).toBe(join(user, 'backups', 'library'))
    const [one, other] = ['a', 'b'].map((folder) => backupFolderFor(join(folder, 'library.db'), user))
    expect(one).not.toBe(other)
    expect(one?.startsWith(join(user, 'backups', 'library-'))).toBe(true)
  })
})
