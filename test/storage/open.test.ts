import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { insertJourney, readJourney } from '../../electron/storage/journeys/journeys.ts'
import { openLibrary } from '../../electron/storage/library/open.ts'
import { applicationId } from '../../electron/storage/library/refusals.ts'
import { readSettings, saveSettings } from '../../electron/storage/library/settings.ts'
import { newestVersion } from '../../electron/storage/migrations/index.ts'
import { defaultSettings } from '../../shared/bridge/settings.ts'
import { newDocument, newJourney } from '../../shared/journey/new-records.ts'
import { openForTest, sha256, temporaryFolder } from './libraries.ts'

const refused = expect.objectContaining({ code: 'library-refused', message: expect.stringMatching(/^[^\n]+\.$/) })

describe('opening a library', () => {
  it('sets what makes an acknowledged edit durable, at the first and at every later opening', () => {
    const path = join(temporaryFolder(), 'library.db')
    for (const isNew of [true, false, false]) {
      const library = openLibrary(path)
      expect(library.isNew).toBe(isNew)
      const pragma = (name: string) => library.database.pragma(name, { simple: true })
      const names = ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'cell_size_check', 'mmap_size']
      expect(names.map(pragma)).toEqual(['wal', 2, 1, 0, 1, 0])
      expect([pragma('locking_mode'), pragma('application_id'), pragma('user_version')]).toEqual([
        'exclusive',
        applicationId,
        newestVersion,
      ])
      library.close()
    }
  })

  it('makes the folder, and leaves one file behind when closed', () => {
    const folder = join(temporaryFolder(), 'deep', 'er')
    openLibrary(join(folder, 'library.db')).close()
    expect(readdirSync(folder)).toEqual(['library.db'])
  })

  it('refuses what is not a whole library of ours and leaves its bytes alone', () => {
    const folder = temporaryFolder()
    const foreign = new Database(join(folder, 'foreign.db'))
    foreign.exec('CREATE TABLE folders (id); PRAGMA user_version = 1')
    foreign.close()
    writeFileSync(join(folder, 'empty.db'), '')
    writeFileSync(join(folder, 'nul.db'), Buffer.alloc(8192))
    writeFileSync(join(folder, 'text.db'), 'not a database')
    openLibrary(join(folder, 'cut.db')).close()
    const whole = openForTest(join(folder, 'whole.db')).database.serialize()
    writeFileSync(join(folder, 'cut.db'), whole.subarray(0, 5000))
    writeFileSync(join(folder, 'header.db'), whole.subarray(0, 100))
    for (const name of ['foreign', 'empty', 'nul', 'text', 'cut', 'header']) {
      const path = join(folder, `${name}.db`)
      const before = sha256(path)
      expect(() => openLibrary(path), name).toThrow(refused)
      expect(sha256(path), name).toBe(before)
      expect(existsSync(`${path}-wal`), name).toBe(false)
    }
    mkdirSync(join(folder, 'folder.db'))
    expect(() => openLibrary(join(folder, 'folder.db'))).toThrow(
      expect.objectContaining({ code: 'library-unreachable' }),
    )
  })

  it.each([1, 1000])('refuses a library that is newer by %i and leaves its bytes alone', (ahead) => {
    const path = join(temporaryFolder(), 'library.db')
    openLibrary(path).close()
    const database = new Database(path)
    database.pragma(`user_version = ${newestVersion + ahead}`)
    database.close()
    const before = sha256(path)
    expect(() => openLibrary(path)).toThrow(expect.objectContaining({ message: expect.stringContaining('newer') }))
    expect(sha256(path)).toBe(before)
  })

  it('refuses a second process while the first has it open', () => {
    const path = join(temporaryFolder(), 'library.db')
    const { database, close } = openForTest(path)
    insertJourney(database, newDocument(newJourney({ id: 'j', title: 'First' }, '2026-11-22T09:00:00.000Z')))
    const open = join(import.meta.dirname, '../../electron/storage/library/open.ts')
    const code = `import(${JSON.stringify(open)}).then(({ openLibrary }) => {
      try { openLibrary(${JSON.stringify(path)}).close(); console.log('opened') } catch (error) { console.log(error.code) }
    })`
    const tryToOpen = () => execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' }).trim()
    expect(tryToOpen()).toBe('library-busy')
    expect(readJourney(database, 'j').journey.title).toBe('First')
    close()
    expect(tryToOpen()).toBe('opened')
  })
})

describe('settings', () => {
  it('are the defaults at first and survive reopening', () => {
    const path = join(temporaryFolder(), 'library.db')
    const first = openLibrary(path)
    expect(readSettings(first.database)).toEqual(defaultSettings)
    saveSettings(first.database, { theme: 'dark', lastJourneyId: 'j' })
    first.close()
    const { database } = openForTest(path)
    expect(readSettings(database)).toEqual({ ...defaultSettings, theme: 'dark', lastJourneyId: 'j' })
  })

  it('fall back to the default where a kept value is not understood', () => {
    const { database } = openForTest()
    database.exec(`INSERT INTO settings VALUES ('theme', '"neon"'), ('gone', '1')`)
    expect(readSettings(database)).toEqual(defaultSettings)
  })
})
