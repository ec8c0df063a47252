/** A library that leaves one machine as a file and arrives on another one. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startBackingUp } from '../../electron/library/backup-schedule.ts'
import { addLibrary, saveLibrary } from '../../electron/library/moving.ts'
import { listBackedUp, restoreLibrary } from '../../electron/storage/backups/backup-contents.ts'
import { checkBackup, listBackups } from '../../electron/storage/backups/backups.ts'
import { insertJourney, readJourney } from '../../electron/storage/journeys/journeys.ts'
import { type Library, openLibrary } from '../../electron/storage/library/open.ts'
import { writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { exampleDocument } from '../support/example-document.ts'

let folder = ''
let old: Library
let fresh: Library
const file = () => join(folder, 'carried.db')
const backups = () => join(folder, 'backups')
const check = async (path: string) => checkBackup(path)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-moving-test-'))
  for (const name of ['old', 'new']) mkdirSync(join(folder, name))
  old = openLibrary(join(folder, 'old', 'library.db'))
  fresh = openLibrary(join(folder, 'new', 'library.db'))
  insertJourney(old.database, exampleDocument())
})
afterEach(() => {
  for (const library of [old, fresh]) library.close()
  rmSync(folder, { recursive: true, force: true })
})

const add = () => {
  const backingUp = startBackingUp(fresh, backups(), { say: () => undefined, check })
  return addLibrary(file(), backingUp.add).finally(() => backingUp.stop())
}

it('arrives as it was, and is undone by the backup of what was there', async () => {
  expect(await saveLibrary(old.database, file(), check)).toBe(true)
  const before = readFileSync(file())
  const backup = await add()
  expect(listBackedUp(backup).map(({ title }) => title)).toEqual(['Travelling Europe by rail'])
  restoreLibrary(fresh.database, backup)
  expect(writeJourneyFile(readJourney(fresh.database, 'rail-europe'))).toBe(writeJourneyFile(exampleDocument()))
  expect(readFileSync(file()).equals(before)).toBe(true)
})

it('may be the library itself that somebody copied with its latest edits beside it', async () => {
  copyFileSync(join(folder, 'old', 'library.db'), file())
  copyFileSync(join(folder, 'old', 'library.db-wal'), `${file()}-wal`)
  expect(listBackedUp(await add())).toHaveLength(1)
})

it('is not saved over itself, by whichever name, so that it never leaves its place', async () => {
  const own = join(folder, 'old', 'library.db')
  symlinkSync(own, file())
  for (const path of [own, file()]) {
    await expect(saveLibrary(old.database, path, check)).rejects.toThrow('is the library that is open')
  }
  expect(readJourney(old.database, 'rail-europe').journey.title).toBe('Travelling Europe by rail')
})

it('says of a file that can’t be read why', async () => {
  await expect(add()).rejects.toThrow(`Couldn’t open ${file()}: the file or folder doesn’t exist.`)
  mkdirSync(file())
  await expect(add()).rejects.toThrow(`Couldn’t open ${file()}: it is a folder.`)
})

it('tells where a journey in it is damaged', async () => {
  old.database.prepare("UPDATE touchpoints SET title = 'Rotten' WHERE title = 'Pays'").run()
  expect(await saveLibrary(old.database, file(), check)).toBe(false)
  expect((await add()).isWhole).toBe(false)
})

it.each([
  ['empty', () => writeFileSync(file(), ''), 'is not a Throughline library'],
  ['of another program', () => new SqliteDatabase(file()).exec('CREATE TABLE a (b)').close(), 'is not a Throughline'],
  ['a text', () => writeFileSync(file(), 'x'.repeat(5_000)), 'is not a Throughline library'],
  ['of a newer version', () => changed((database) => database.pragma('user_version = 99')), 'a newer version'],
  ['cut off', () => writeFileSync(file(), wholeFile().subarray(0, 40_000)), 'is damaged'],
  ['garbled', () => writeFileSync(file(), wholeFile().fill(7, 8_192, 60_000)), 'is damaged'],
])('is refused where the file is %s, and nothing is changed', async (_, make, sentence) => {
  make()
  await expect(add()).rejects.toThrow(sentence)
  expect(listBackups(backups())).toEqual([])
})

function wholeFile(): Buffer {
  old.database.prepare('VACUUM INTO ?').run(file())
  return readFileSync(file())
}

function changed(change: (database: SqliteDatabase.Database) => void): void {
  wholeFile()
  const database = new SqliteDatabase(file())
  change(database)
  database.close()
}
