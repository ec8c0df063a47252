/** A file, a folder and a medium that may only be read. */
import { chmodSync, chownSync, copyFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { renameJourney } from '../../electron/storage/journeys/journeys.ts'
import { openLibrary } from '../../electron/storage/library/open.ts'
import { sha256 } from '../storage/libraries.ts'
import { at, closedLibrary, copyOf, journeyOf } from './support/journeys.ts'
import { prepareProcesses, run } from './support/processes.ts'

prepareProcesses()

/** Root may write everywhere, so it looks as somebody else. */
const uid = process.getuid?.() === 0 ? 65_534 : undefined

const modes = { 'a file': [0o444, 0o755], 'a folder': [0o644, 0o555], 'a medium': [0o444, 0o555] } as const

describe.skipIf(process.platform === 'win32')('a library on what may only be read', () => {
  for (const [what, [fileMode, folderMode]] of Object.entries(modes)) {
    it(`such as ${what} opens read-only and stays as it is`, async (test) => {
      if (uid !== undefined && (await run(['look', '/'], { uid })).length === 0) {
        test.skip('Run as root, it has to look as somebody else, who may not read this folder.')
      }
      await lookAt(closedLibrary(journeyOf(20)), 'Journey j', fileMode, folderMode)
      await lookAt(libraryWithLog('Only in the log'), 'Only in the log', fileMode, folderMode)
    })
  }
})

async function lookAt(path: string, title: string, fileMode: number, folderMode: number): Promise<void> {
  const folder = dirname(path)
  const names = readdirSync(folder).sort()
  const files = names.map((name) => join(folder, name))
  const before = files.map(sha256)
  if (uid !== undefined) for (const place of [folder, ...files]) chownSync(place, uid, uid)
  for (const file of files) chmodSync(file, fileMode)
  chmodSync(folder, folderMode)
  onTestFinished(() => chmodSync(folder, 0o755))
  const said = await run(['look', path], uid === undefined ? {} : { uid })
  expect(said).toEqual(['read-only', title, 'not-saved'])
  expect(readdirSync(folder).sort()).toEqual(names)
  expect(files.map(sha256)).toEqual(before)
}

/** As a crash leaves it: the last edit in the log alone. */
function libraryWithLog(title: string): string {
  const path = closedLibrary(journeyOf(20))
  const library = openLibrary(path)
  renameJourney(library.database, 'j', title, at)
  const copy = copyOf(path)
  copyFileSync(`${path}-wal`, `${copy}-wal`)
  library.close()
  return copy
}
