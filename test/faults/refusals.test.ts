/** Files that are no whole library of ours, and the way on from there. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openOrRecover } from '../../electron/library/startup-recovery.ts'
import { makeBackup } from '../../electron/storage/backups/backups.ts'
import { listJourneys, readJourney } from '../../electron/storage/journeys/journeys.ts'
import { openLibrary } from '../../electron/storage/library/open.ts'
import { applicationId } from '../../electron/storage/library/refusals.ts'
import { newestVersion } from '../../electron/storage/migrations/index.ts'
import { sha256, temporaryFolder } from '../storage/libraries.ts'
import { at, closedLibrary, copyOf, fingerprintOf, journeyOf, randomFrom } from './support/journeys.ts'

const document = journeyOf(200)

// What SQLite said goes to the error output each time.
beforeEach(() => void vi.spyOn(process.stderr, 'write').mockReturnValue(true))
const seed = 20_261_122

/** File bytes that no library may be opened from, by name. */
function* badFiles(whole: Buffer): Generator<readonly [name: string, bytes: Buffer]> {
  const random = randomFrom(seed)
  yield ['empty', Buffer.alloc(0)]
  for (const size of [1, 16, 100, 4096, whole.length]) yield [`${size} NUL`, Buffer.alloc(size)]
  for (const size of [1, 15, 16, 50, 99, 100, 101, 511, 1024]) yield [`cut to ${size}`, whole.subarray(0, size)]
  for (let round = 0; round < 45; round += 1) {
    const pages = 1 + Math.floor(random() * (whole.length / 4096 - 2))
    yield [`cut to ${pages} pages`, whole.subarray(0, pages * 4096)]
  }
  for (let round = 0; round < 20; round += 1) {
    const noise = Buffer.from(Array.from({ length: 4096 }, () => Math.floor(random() * 256)))
    yield [`noise ${round}`, noise]
  }
  for (let round = 0; round < 20; round += 1) {
    const torn = Buffer.from(whole)
    torn.fill(0, 0, 100 + round)
    yield [`header of ${100 + round} NUL`, torn]
  }
  for (const text of [
    '{"format":"journey"}',
    'SQLite format 3',
    'not a database',
    '\ufeff<html>',
    'PK\x03\x04',
    '%PDF-1.7',
  ]) {
    yield [text, Buffer.from(text.repeat(30))]
  }
  for (const other of [0, 1, applicationId + 1, 0x0f055112]) {
    const foreign = Buffer.from(whole)
    foreign.writeInt32BE(other, 68)
    yield [`application ${other}`, foreign]
  }
}

describe('a file that is no whole library of ours', () => {
  it('is refused, left as it is, kept beside, and the newest good backup takes its place with one click', async () => {
    const source = openLibrary(copyOf(closedLibrary(document)))
    const backups = join(temporaryFolder(), 'backups')
    makeBackup(source.database, backups, new Date(at))
    source.close()
    const fixtures = [...badFiles(readFileSync(closedLibrary(document)))]
    expect(fixtures.length).toBeGreaterThanOrEqual(110)
    for (const [name, bytes] of fixtures) {
      const path = join(temporaryFolder(), 'library.db')
      writeFileSync(path, bytes)
      const before = sha256(path)
      expect(() => openLibrary(path), name).toThrow(expect.objectContaining({ code: 'library-refused' }))
      expect(readdirSync(dirname(path)), name).toEqual(['library.db'])
      expect(sha256(path), name).toBe(before)
      let clicks = 0
      const opened = await openOrRecover(path, backups, async (sentence, labels) => {
        clicks += 1
        expect(sentence).toMatch(/^[^\n]+\.$/)
        expect(labels).toEqual([expect.stringContaining('Restore latest backup ('), 'Start an empty library', 'Quit'])
        return 0
      })
      expect(clicks, name).toBe(1)
      if (!opened) throw new Error(name)
      expect(fingerprintOf(readJourney(opened.library.database, 'j')), name).toBe(fingerprintOf(document))
      opened.library.close()
      expect(sha256(join(dirname(path), 'library.damaged-1.db')), name).toBe(before)
    }
  })

  it('makes way for an empty library, or stays where it is', async () => {
    const path = join(temporaryFolder(), 'library.db')
    const backups = join(temporaryFolder(), 'backups')
    for (const [place, text] of ['first', 'second'].entries()) {
      writeFileSync(path, text)
      expect(await openOrRecover(path, backups, async (_, labels) => labels.indexOf('Quit'))).toBeNull()
      expect(readFileSync(path, 'utf8')).toBe(text)
      const opened = await openOrRecover(path, backups, async (_, labels) => labels.indexOf('Start an empty library'))
      expect(listJourneys((opened as NonNullable<typeof opened>).library.database)).toEqual([])
      opened?.library.close()
      expect(readFileSync(join(dirname(path), `library.damaged-${place + 1}.db`), 'utf8')).toBe(text)
    }
  })

  it('that is gone is not taken for a first start where there are backups', async () => {
    const path = closedLibrary(document)
    const backups = join(temporaryFolder(), 'backups')
    const library = openLibrary(path)
    makeBackup(library.database, backups, new Date(at))
    library.close()
    renameSync(path, `${path}.moved`)
    expect(await openOrRecover(path, backups, async (_, labels) => labels.length - 1)).toBeNull()
    expect(existsSync(path)).toBe(false)
    const opened = await openOrRecover(path, backups, async () => 0)
    expect(opened?.library.isNew).toBe(false)
    opened?.library.close()
  })

  it('is passed over as a backup', async () => {
    const library = openLibrary(copyOf(closedLibrary(document)))
    const backups = join(temporaryFolder(), 'backups')
    const good = makeBackup(library.database, backups, new Date(at))
    const newer = makeBackup(library.database, backups, new Date(at))
    library.close()
    writeFileSync(newer.path, readFileSync(newer.path).fill(7, 5000))
    const path = join(temporaryFolder(), 'library.db')
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, '')
    const opened = await openOrRecover(path, backups, async () => 0)
    const made = new Date(good.at)
    const day = made.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
    const time = made.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    expect(opened?.notice).toContain(`${day}, ${time}`)
    expect(fingerprintOf(readJourney((opened as NonNullable<typeof opened>).library.database, 'j'))).toBe(
      fingerprintOf(document),
    )
    opened?.library.close()
  })
})

it.each([1, 1000])('a library that is newer by %i is left alone and names the version that it needs', async (ahead) => {
  const path = closedLibrary(document)
  const database = new Database(path)
  database.pragma(`user_version = ${newestVersion + ahead}`)
  database.close()
  const before = sha256(path)
  let offered: readonly string[] = []
  const opened = await openOrRecover(path, join(temporaryFolder(), 'backups'), async (sentence, labels) => {
    expect(sentence).toContain(`version ${newestVersion + ahead}`)
    offered = labels
    return 0
  })
  expect(opened).toBeNull()
  expect(offered).toEqual(['Quit'])
  expect(sha256(path)).toBe(before)
  expect(readdirSync(dirname(path))).toEqual(['library.db'])
})
