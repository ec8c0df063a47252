/** Libraries of every earlier version come to the newest, with a backup first, also where they are killed on the way. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { openOrRecover } from '../../electron/library/startup-recovery.ts'
import { checkBackup, listBackups } from '../../electron/storage/backups/backups.ts'
import { readDatabase } from '../../electron/storage/disk/reading.ts'
import { readJourney } from '../../electron/storage/journeys/journeys.ts'
import { openLibrary } from '../../electron/storage/library/open.ts'
import { newestVersion, versionOf } from '../../electron/storage/migrations/index.ts'
import { firstOfFields } from '../../electron/storage/rows/tables.ts'
import { sha256, temporaryFolder } from '../storage/libraries.ts'
import { ordinaryOrLong } from '../support/long-run.ts'
import { copyOf, fingerprintOf, journeyOf, randomFrom } from './support/journeys.ts'
import { version1Of, writeOldLibrary } from './support/old-libraries.ts'
import { prepareProcesses, runUntilKilled, start } from './support/processes.ts'

prepareProcesses()

const { old, now: document } = version1Of(journeyOf(300), (index) => {
  return index % 3 === 0 ? ['Say when', ' ', `Say why ${index}`] : []
})

/** A library as a Throughline of that version left it. */
function libraryOf(version: number): string {
  const path = join(temporaryFolder(), 'library.db')
  writeOldLibrary(path, version, version < firstOfFields ? old : document)
  return path
}

function rowCounts(path: string): Record<string, unknown> {
  return readDatabase(path, (database) => {
    const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'journey_%'`)
    const names = tables.pluck().all() as string[]
    return Object.fromEntries(
      names.map((name) => [name, database.prepare(`SELECT count(*) FROM ${name}`).pluck().get()]),
    )
  })
}

describe('a library of an earlier version', () => {
  const earlier = Array.from({ length: newestVersion - 1 }, (_, index) => index + 1)

  it.each(earlier)('%i comes over whole, from a backup that was checked', async (version) => {
    const path = libraryOf(version)
    const counts = rowCounts(path)
    const folder = join(temporaryFolder(), 'backups')
    const opened = await openOrRecover(path, folder, async () => 0)
    if (!opened) throw new Error('It was not opened.')
    expect(fingerprintOf(readJourney(opened.library.database, 'j'))).toBe(fingerprintOf(document))
    expect(opened.library.damage.findAll()).toEqual([])
    expect(versionOf(opened.library.database)).toBe(newestVersion)
    opened.library.close()
    // Of the settings, one is new: the tag of its log.
    expect(rowCounts(path)).toMatchObject({ ...counts, settings: Number(counts.settings) + 1 })
    const [backup] = listBackups(folder)
    expect(checkBackup(backup?.path ?? '')).toBe(true)
    expect(readDatabase(backup?.path ?? '', versionOf)).toBe(version)
  })

  it('is not touched where no backup can be made first', async () => {
    const path = libraryOf(1)
    const before = sha256(path)
    let said = ''
    vi.spyOn(process.stderr, 'write').mockReturnValueOnce(true)
    // The library's own folder is no place for backups.
    const opened = await openOrRecover(path, join(path, '..'), async (sentence) => {
      said = sentence
      return 0
    })
    expect(opened).toBeNull()
    expect(said).toContain('Backup failed')
    expect(sha256(path)).toBe(before)
  })

  it('that is killed on the way is the one or the other, and whole', { timeout: 300_000 }, async () => {
    const random = randomFrom(12)
    const original = libraryOf(1)
    const long = await timeToMigrate(copyOf(original))
    const versions = new Map<number, number>()
    for (let cycle = 0; cycle < ordinaryOrLong(6, 500); cycle += 1) {
      const path = copyOf(original)
      const folder = join(temporaryFolder(), 'backups')
      const child = start(['migrate', path, folder])
      setTimeout(() => child.kill('SIGKILL'), long * (0.4 + random() * 0.7))
      await new Promise((resolve) => child.once('exit', resolve))
      const version = readFileSync(path).readInt32BE(60)
      versions.set(version, (versions.get(version) ?? 0) + 1)
      const library = openLibrary(path)
      expect(fingerprintOf(readJourney(library.database, 'j'))).toBe(fingerprintOf(document))
      expect([library.database.pragma('integrity_check', { simple: true }), library.damage.findAll()]).toEqual([
        'ok',
        [],
      ])
      library.close()
      expect(listBackups(folder).map((backup) => checkBackup(backup.path))).not.toContain(false)
    }
    process.stdout.write(`killed while migrating: ${JSON.stringify(Object.fromEntries(versions))} by version\n`)
  })
})

async function timeToMigrate(path: string): Promise<number> {
  const began = performance.now()
  await runUntilKilled(['migrate', path, join(temporaryFolder(), 'backups')], Number.POSITIVE_INFINITY, 0)
  return performance.now() - began
}
