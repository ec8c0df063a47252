/** What a sync client, or anyone, does to the files of a library while it is open, and what stands there at the next start. */
import {
  chmodSync,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openOrRecover } from '../../electron/library/startup-recovery.ts'
import { checkBackup, makeBackup } from '../../electron/storage/backups/backups.ts'
import { noteRescued } from '../../electron/storage/backups/rescued.ts'
import { readJourney } from '../../electron/storage/journeys/journeys.ts'
import { openHeld } from '../../electron/storage/library/holding.ts'
import { sha256, temporaryFolder } from '../storage/libraries.ts'
import { isLongRun } from '../support/long-run.ts'
import { addNote, type Files, inPlace, nextStart, notesIn, setUp } from './support/held-library.ts'
import { at } from './support/journeys.ts'
import { prepareProcesses, run, runUntilKilled } from './support/processes.ts'

prepareProcesses()

type Case = {
  readonly what: string
  readonly happens: (files: Files) => void
  /** What stands in the library's place after it, whose bytes must stay; null where nothing does. */
  readonly came?: (files: Files) => string
  /** False where the files are still those that were opened, and nothing is to be said. */
  readonly isDeparture?: boolean
}

const overPlace = (from: string, to: string) => {
  copyFileSync(from, `${to}.tmp`)
  renameSync(`${to}.tmp`, to)
}

const cases: readonly Case[] = [
  { what: 'the file is removed', happens: ({ path }) => rmSync(path) },
  {
    what: 'the file and its log are removed',
    happens: ({ path }) => {
      rmSync(path)
      rmSync(`${path}-wal`)
    },
  },
  { what: 'the whole folder is removed', happens: ({ path }) => rmSync(dirname(path), { recursive: true }) },
  { what: 'the log alone is removed', happens: ({ path }) => rmSync(`${path}-wal`) },
  { what: 'the log is emptied', happens: ({ path }) => truncateSync(`${path}-wal`) },
  {
    what: 'the log becomes zeros',
    happens: ({ path }) => writeFileSync(`${path}-wal`, Buffer.alloc(readFileSync(`${path}-wal`).length)),
  },
  {
    what: 'the log loses its latest half',
    happens: ({ path }) => truncateSync(`${path}-wal`, readFileSync(`${path}-wal`).length / 2),
  },
  {
    what: 'the file and its log are emptied',
    happens: ({ path }) => {
      truncateSync(path)
      truncateSync(`${path}-wal`)
    },
  },
  { what: 'the file loses its latter half', happens: ({ path }) => truncateSync(path, readFileSync(path).length / 2) },
  {
    what: 'an older copy of itself takes its name',
    happens: ({ path, older }) => overPlace(older, path),
    came: ({ older }) => older,
  },
  {
    what: 'an older copy of itself is written over it',
    happens: ({ path, older }) => inPlace(older, path),
    came: ({ older }) => older,
  },
  {
    what: 'another library takes its name',
    happens: ({ path, other }) => overPlace(other, path),
    came: ({ other }) => other,
  },
  {
    what: 'another library is written over it',
    happens: ({ path, other }) => inPlace(other, path),
    came: ({ other }) => other,
  },
  {
    what: 'another library takes its name, its log too',
    happens: ({ path, other, otherLog }) => {
      overPlace(other, path)
      overPlace(otherLog, `${path}-wal`)
    },
    came: ({ other }) => other,
  },
  {
    what: 'the log of another library takes the name of its log',
    happens: ({ path, otherLog }) => overPlace(otherLog, `${path}-wal`),
  },
  { what: 'the file is emptied', happens: ({ path }) => truncateSync(path) },
  {
    what: 'the file becomes zeros',
    happens: ({ path }) => writeFileSync(path, Buffer.alloc(readFileSync(path).length)),
  },
  { what: 'the file is moved away', happens: ({ path }) => renameSync(path, `${path}.moved`) },
  {
    what: 'the file and its log are moved away',
    happens: ({ path }) => {
      renameSync(path, `${path}.moved`)
      renameSync(`${path}-wal`, `${path}.moved-wal`)
    },
  },
  { what: 'the folder is renamed', happens: ({ path }) => renameSync(dirname(path), `${dirname(path)} renamed`) },
  {
    what: 'the folder is renamed, and another one takes its name',
    happens: ({ path, other }) => {
      renameSync(dirname(path), `${dirname(path)} renamed`)
      mkdirSync(dirname(path))
      copyFileSync(other, path)
    },
    came: ({ other }) => other,
  },
  {
    what: 'a folder takes its name',
    happens: ({ path }) => {
      rmSync(path)
      mkdirSync(path)
    },
  },
  { what: 'the folder becomes read-only', happens: ({ path }) => chmodSync(dirname(path), 0o555), isDeparture: false },
  {
    what: 'the file is moved, and a link takes its place',
    happens({ path }) {
      const moved = join(temporaryFolder(), 'moved.db')
      renameSync(path, moved)
      symlinkSync(moved, path)
    },
    isDeparture: false,
  },
  {
    what: 'the folder is moved, and a link takes its place',
    happens({ path }) {
      const moved = join(temporaryFolder(), 'Moved')
      renameSync(dirname(path), moved)
      symlinkSync(moved, dirname(path))
    },
    isDeparture: false,
  },
  { what: 'nothing happens', happens: () => undefined, isDeparture: false },
]

describe('a library that is open, where', () => {
  it.each(cases)(
    '$what, says so before it calls anything saved, and keeps all',
    async ({ happens, came, isDeparture }) => {
      const { files, backups } = setUp()
      const { path } = files
      const library = openHeld(path, backups)
      for (let edit = 0; edit < 5; edit += 1) addNote(library)
      happens(files)
      if (isDeparture === false) {
        addNote(library)
        expect(library.look()).toBeNull()
        library.close()
        chmodSync(dirname(path), 0o755)
        expect(notesIn((await nextStart(path, backups)).library)).toBe(6)
        return
      }
      expect(() => addNote(library)).toThrow(
        expect.objectContaining({ code: 'library-departed', message: expect.stringMatching(/^The library [^\n]+\.$/) }),
      )
      const rescue = library.look()
      if (!rescue) throw new Error('It was not kept.')
      expect(checkBackup(rescue.path)).toBe(true)
      noteRescued(backups, rescue)
      library.close()
      const goneOn = openHeld(rescue.path, backups)
      expect(notesIn(goneOn)).toBe(5)
      addNote(goneOn)
      goneOn.close()
      if (came) expect(sha256(path)).toBe(sha256(came(files)))
      const { library: next, asked } = await nextStart(path, backups)
      expect(asked).toEqual(['Continue with the saved library'])
      expect(notesIn(next)).toBe(6)
      if (came) expect(sha256(join(dirname(path), 'library.replaced-1.db'))).toBe(sha256(came(files)))
    },
  )

  it.each(cases)(
    '$what, and its app is killed before it sees it, keeps all that was called saved',
    async ({ happens, isDeparture }) => {
      const { files, backups } = setUp()
      const { path } = files
      const said = await runUntilKilled(['held', path, backups], 5, 0)
      const saved = Math.max(...said.map(Number))
      happens(files)
      const { library, asked } = await nextStart(path, backups)
      expect(notesIn(library)).toBeGreaterThanOrEqual(saved)
      if (isDeparture !== false) expect(asked).toEqual(['Continue with the saved library'])
    },
  )
})

describe('a library behind a link, where', () => {
  const behind = cases.map(({ what, ...one }) => ({ ...one, what: `${what}, of the library itself` }))
  /** All of them happen above, without a link: of each three an ordinary run tries one here, and another one killed. */
  const inTurn = (first: number) => behind.filter((_case, index) => isLongRun || index % 3 === first)

  /** The app is started with the link, and what happens befalls what it leads to. */
  function setUpLink() {
    const { files, backups } = setUp()
    const path = join(temporaryFolder(), 'link.db')
    symlinkSync(files.path, path)
    return { files, backups, path }
  }

  it.each(inTurn(0))('$what, says so before it calls anything saved', ({ happens, isDeparture }) => {
    const { files, backups, path } = setUpLink()
    const library = openHeld(path, backups)
    onTestFinished(() => library.close())
    addNote(library)
    happens(files)
    if (isDeparture === false) {
      addNote(library)
      expect(library.look()).toBeNull()
      return
    }
    expect(() => addNote(library)).toThrow(expect.objectContaining({ code: 'library-departed' }))
    expect(checkBackup(library.look()?.path ?? '')).toBe(true)
  })

  it.each(inTurn(1))('$what, and its app is killed, keeps all that was called saved', async ({ happens }) => {
    const { files, backups, path } = setUpLink()
    const said = await runUntilKilled(['held', path, backups], 5, 0)
    happens(files)
    const { library } = await nextStart(path, backups)
    expect(notesIn(library)).toBeGreaterThanOrEqual(Math.max(...said.map(Number)))
  })

  it('what it leads to is not there, is refused where there is no backup, and its link kept where one begins again', async () => {
    const { files, backups, path } = setUpLink()
    const elsewhere = `${files.path}.elsewhere`
    renameSync(files.path, elsewhere)
    expect(() => openHeld(path, backups)).toThrow(
      expect.objectContaining({ code: 'library-unreachable', message: expect.stringContaining('which is missing') }),
    )
    expect(readlinkSync(path)).toBe(files.path)
    renameSync(elsewhere, files.path)
    const library = openHeld(path, backups)
    makeBackup(library.database, backups, new Date(at))
    library.close()
    renameSync(files.path, elsewhere)
    const opened = await openOrRecover(path, backups, (_sentence, labels) =>
      Promise.resolve(labels.indexOf('Start an empty library')),
    )
    opened?.library.close()
    expect(opened?.notice).toMatch(/kept as/)
    renameSync(elsewhere, files.path)
    expect(
      readdirSync(dirname(path)).filter((name) => lstatSync(join(dirname(path), name)).isSymbolicLink()),
    ).toHaveLength(1)
  })

  it('the log of another library stands, plays in nothing of it', async () => {
    const { files, backups, path } = setUpLink()
    const log = `${files.path}-wal`
    copyFileSync(files.otherLog, log)
    const { library } = await nextStart(path, backups)
    expect(readJourney(library.database, 'j').journey.title).not.toBe('In the log')
    expect(library.foreignLog).toBe(`${log}.aside-1`)
  })
})

describe('a library of two names', () => {
  it.each(['hard link', 'symbolic link'])('by a %s is refused under the second, also after a kill', async (kind) => {
    const { files, backups } = setUp()
    const { path } = files
    const second = join(temporaryFolder(), 'second.db')
    if (kind === 'hard link') linkSync(path, second)
    else symlinkSync(path, second)
    const library = openHeld(path, backups)
    addNote(library)
    expect(await run(['look', second])).toEqual(['library-busy'])
    library.close()
    const said = await runUntilKilled(['held', path, backups], 4, 0)
    // By a symbolic link the log is found; by a hard link it is not, and what is in it must not be lost.
    if (kind === 'hard link') expect(await run(['look', second])).toEqual(['library-busy'])
    else expect(await run(['look', second])).toEqual(['writable', 'Journey j', 'not-saved'])
    const next = await nextStart(path, backups)
    expect(notesIn(next.library)).toBeGreaterThanOrEqual(Math.max(...said.map(Number)))
  })
})
