/** A library of a journey "j" in a folder that is synced, what is written to it while it is open, and its next start. */
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { openOrRecover } from '../../../electron/library/startup-recovery.ts'
import { recordSteps } from '../../../electron/storage/journeys/history.ts'
import { readJourney, renameJourney } from '../../../electron/storage/journeys/journeys.ts'
import { type Library, openLibrary } from '../../../electron/storage/library/open.ts'
import { newNote } from '../../../shared/journey/new-records.ts'
import { temporaryFolder } from '../../storage/libraries.ts'
import { at, closedLibrary, journeyOf } from './journeys.ts'

/** The next notes of the journey "j": how many there are tells how many edits arrived. */
export function addNotes({ database }: Library, count: number): void {
  const before = readJourney(database, 'j').notes.size
  const added = Array.from({ length: count }, (_, index) => {
    const place = before + index
    return newNote({ id: `n${place}`, rank: `a${place}`, text: 'x'.repeat(500) })
  })
  const change = { notes: { added, updated: [], removed: [] } }
  recordSteps(database, 'j', [{ kind: 'do', label: 'Add note', mergeKey: null, change }], at)
}

export const addNote = (library: Library) => addNotes(library, 1)

export const notesIn = ({ database }: Library) => readJourney(database, 'j').notes.size

export type Files = {
  readonly path: string
  /** The library as it was before its edits, closed. */
  readonly older: string
  /** Another library. */
  readonly other: string
  /** The log of that other one, as a kill left it. */
  readonly otherLog: string
}

export const inPlace = (from: string, to: string) => writeFileSync(to, readFileSync(from))

export function setUp() {
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
export async function nextStart(path: string, backups: string): Promise<{ library: Library; asked: string[] }> {
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
