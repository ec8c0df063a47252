/** What a sync client, or anyone, does to the files of a library while it is open, and what stands there at the next start. */
import {
  chmodSync,
  copyFileSync,
  existsSync,
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
import SqliteDatabase from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openOrRecover } from '../../electron/library/startup-recovery.ts'
import { checkBackup, makeBackup } from '../../electron/storage/backups/backups.ts'
import { noteRescued } from '../../electron/storage/backups/rescued.ts'
import { recordSteps } from '../../electron/storage/journeys/history.ts'
import { readJourney, renameJourney } from '../../electron/storage/journeys/journeys.ts'
import { openHeld, rescueHeld } from '../../electron/storage/library/holding.ts'
import { type Library, openLibrary } from '../../electron/storage/library/open.ts'
import { newNote } from '../../shared/journey/new-records.ts'
import { sha256, temporaryFolder } from '../storage/libraries.ts'
import { at, closedLibrary, journeyOf } from './support/journeys.ts'
import { prepareProcesses, run, runUntilKilled } from './support/processes.ts'

prepareProcesses()

/** The next notes of the journey "j": how many there are tells how many edits arrived. */
function addNotes({ database }: Library, count: number): void {
  const before = readJourney(database, 'j').notes.size
  const added = Array.from({ length: count }, (_, index) => {
    const place = before + index
    return newNote({ id: `n${place}`, rank: `a${place}`, text: 'x'.repeat(500) })
  })
  const change = { notes: { added, updated: [], removed: [] } }
  recordSteps(database, 'j', [{ kind: 'do', label: 'Add note', mergeKey: null, change }], at)
}

const addNote = (library: Library) => addNotes(library, 1)

const notesIn = ({ database }: Library) => readJourney(database, 'j').notes.size

type Files = {
  readonly path: string
  /** The library as it was before its edits, closed. */
  readonly older: string
  /** Another library. */
  readonly other: string
  /** The log of that other one, as a kill left it. */
  readonly otherLog: string
}

type Case = {
  readonly what: string
  readonly happens: (files: Files) => void
  /** What stands in the library's place after it, whose bytes must stay; null where nothing does. */
  readonly came?: (files: Files) => string
  /** False where the files are still those that were opened, and nothing is to be said. */
  readonly isDeparture?: boolean
}

const inPlace = (from: string, to: string) => writeFileSync(to, readFileSync(from))
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

function setUp() {
  const folder = join(temporaryFolder(), 'Sync')
  mkdirSync(folder)
  const path = join(folder, 'library.db')
  const older = join(temporaryFolder(), 'older.db')
  copyFileSync(closedLibrary(journeyOf(30)), path)
  copyFileSync(path, older)
  const other = closedLibrary(journeyOf(12, 'other'))
  const otherOpen = openLibrary(other)
  renameJourney(otherOpen.database, 'other', 'In the log', at)
  const otherLog = join(temporaryFolder(), 'other.db-wal')
  copyFileSync(`${other}-wal`, otherLog)
  otherOpen.close()
  const backups = join(temporaryFolder(), 'backups')
  onTestFinished(() => {
    if (existsSync(folder)) chmodSync(folder, 0o755)
    rmSync(`${folder} renamed`, { recursive: true, force: true })
  })
  return { files: { path, older, other, otherLog }, backups }
}

/** Opens at the next start and goes on with what was kept, where that is asked. */
async function nextStart(path: string, backups: string): Promise<{ library: Library; asked: string[] }> {
  const asked: string[] = []
  const opened = await openOrRecover(path, backups, async (sentence, labels) => {
    expect(sentence).toMatch(/^[^\n]+\.$/)
    asked.push(labels[0] ?? '')
    return 0
  })
  if (!opened) throw new Error('Nothing was opened.')
  onTestFinished(() => opened.library.close())
  return { library: opened.library, asked }
}

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

  /** The app is started with the link, and what happens befalls what it leads to. */
  function setUpLink() {
    const { files, backups } = setUp()
    const path = join(temporaryFolder(), 'link.db')
    symlinkSync(files.path, path)
    return { files, backups, path }
  }

  it.each(behind)('$what, says so before it calls anything saved', ({ happens, isDeparture }) => {
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

  it.each(behind)('$what, and its app is killed, keeps all that was called saved', async ({ happens }) => {
    const { files, backups, path } = setUpLink()
    const said = await runUntilKilled(['held', path, backups], 5, 0)
    happens(files)
    const { library } = await nextStart(path, backups)
    expect(notesIn(library)).toBeGreaterThanOrEqual(Math.max(...said.map(Number)))
  })

  it('what it leads to is not there, is refused where there is no backup, and its link kept where one begins anew', async () => {
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

describe('a library that is written over in place, its app killed in the same moment,', () => {
  it('keeps all that was called saved also after several logs were brought into it', async () => {
    const { files, backups } = setUp()
    const { path, older } = files
    for (const kill of [0, 1, 2]) {
      const said = await runUntilKilled(['held', path, backups], 300 + 70 * kill, kill)
      inPlace(older, path)
      truncateSync(`${path}-wal`)
      const { library } = await nextStart(path, backups)
      expect(notesIn(library)).toBeGreaterThanOrEqual(Math.max(...said.map(Number)))
      expect(library.damage.findAll()).toEqual([])
      library.close()
    }
  })

  it('is kept as its twin has it where its own pages can no longer be read', () => {
    const { files, backups } = setUp()
    const library = openHeld(files.path, backups)
    addNote(library)
    // Nothing of the file stays in memory.
    library.database.pragma('cache_size = 1')
    library.database.pragma('shrink_memory')
    writeFileSync(files.path, Buffer.alloc(readFileSync(files.path).length))
    const rescue = library.look()
    if (!rescue) throw new Error('It was not kept.')
    library.close()
    const kept = openLibrary(rescue.path)
    onTestFinished(kept.close)
    expect(notesIn(kept)).toBe(1)
  })

  // More than the twin takes over at once, less and more than a log holds.
  it.each([{ edits: [1, 1_500] }, { edits: [1, 1_500, 1] }, { edits: [1, 20, 9_000, 1, 1_500] }])(
    'is in its twin with edits of $edits notes',
    ({ edits }) => {
      const { files, backups } = setUp()
      const library = openHeld(files.path, backups)
      for (const count of edits) addNotes(library, count)
      inPlace(files.older, files.path)
      truncateSync(`${files.path}-wal`)
      const rescued = rescueHeld(files.path, backups)
      library.close()
      if (rescued === null) throw new Error('It was not kept.')
      const kept = openLibrary(rescued)
      onTestFinished(kept.close)
      expect(notesIn(kept)).toBe(edits.reduce((sum, count) => sum + count))
    },
  )

  it.each(cases.filter(({ what }) => what.endsWith('written over it')))(
    'where $what, is not mixed with the log that was there',
    async ({ happens, came }) => {
      const { files, backups } = setUp()
      const { path } = files
      await runUntilKilled(['held', path, backups], 5, 0)
      const log = sha256(`${path}-wal`)
      happens(files)
      const opened = await openOrRecover(path, backups, async () => 1)
      expect(opened?.notice).toContain(`kept as ${path}-wal.aside-1`)
      expect(sha256(`${path}-wal.aside-1`)).toBe(log)
      expect(opened?.library.damage.findAll()).toEqual([])
      opened?.library.close()
      expect(came).toBeDefined()
    },
  )
})

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
