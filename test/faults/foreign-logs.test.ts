/** What is played into a library from a log beside it: what was written for it, and never anything else. */
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openOrRecover } from '../../electron/library/startup-recovery.ts'
import { openLibrary } from '../../electron/storage/library/open.ts'
import { sha256, temporaryFolder } from '../storage/libraries.ts'
import { addNote, type Files, nextStart, notesIn, setUp } from './support/held-library.ts'
import { prepareProcesses, runUntilKilled } from './support/processes.ts'

prepareProcesses()

describe('a log beside a library that it was not written for', () => {
  const places: Readonly<Record<string, (files: Files) => void>> = {
    'of another library': ({ path, otherLog }) => copyFileSync(otherLog, `${path}-wal`),
    'left behind where the library is gone': ({ path, otherLog }) => {
      rmSync(path)
      copyFileSync(otherLog, `${path}-wal`)
    },
    'of the older kind': ({ path, other }) => {
      // As it is while a transaction is under way.
      const database = new SqliteDatabase(other)
      database.pragma('journal_mode = DELETE')
      database.pragma('cache_size = 1')
      database.exec('BEGIN; UPDATE touchpoints SET notes = hex(randomblob(3000)) || notes')
      copyFileSync(`${other}-journal`, `${path}-journal`)
      database.close()
    },
    'beside an older copy of the library': ({ path, older }) => {
      const library = openLibrary(path)
      addNote(library)
      copyFileSync(`${path}-wal`, `${path}.log`)
      library.close()
      copyFileSync(older, path)
      renameSync(`${path}.log`, `${path}-wal`)
    },
    'beside a later state of the library': ({ path }) => {
      const library = openLibrary(path)
      addNote(library)
      copyFileSync(`${path}-wal`, `${path}.log`)
      library.close()
      const again = openLibrary(path)
      addNote(again)
      again.close()
      renameSync(`${path}.log`, `${path}-wal`)
    },
  }
  it.each(Object.keys(places))('%s is never played in, set aside, and said', async (name) => {
    const { files, backups } = setUp()
    const { path } = files
    places[name]?.(files)
    const before = existsSync(path) ? notesOf(path) : null
    const log = existsSync(`${path}-wal`) ? `${path}-wal` : `${path}-journal`
    const bytes = sha256(log)
    const opened = await openOrRecover(path, backups, async () => 0)
    expect(opened?.notice).toContain(`kept as ${log}.aside-1`)
    expect(sha256(`${log}.aside-1`)).toBe(bytes)
    if (before !== null) expect(opened && notesIn(opened.library)).toBe(before)
    expect(opened?.library.damage.findAll()).toEqual([])
    opened?.library.close()
  })

  /** As the file alone has it. */
  function notesOf(path: string): number {
    const alone = join(temporaryFolder(), 'alone.db')
    copyFileSync(path, alone)
    const library = openLibrary(alone)
    const notes = notesIn(library)
    library.close()
    return notes
  }

  it('is read where it is its own, after a kill at any moment', async () => {
    const { files, backups } = setUp()
    let saved = 0
    for (let kill = 0; kill < 10; kill += 1) {
      const said = await runUntilKilled(['held', files.path, backups], 3 + kill * 7, kill)
      const last = Math.max(...said.map(Number))
      expect(last).toBeGreaterThan(saved)
      saved = last
    }
    const { library, asked } = await nextStart(files.path, backups)
    expect(notesIn(library)).toBeGreaterThanOrEqual(saved)
    expect(asked).toEqual([])
  })
})
