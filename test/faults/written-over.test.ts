/** A library that something writes over in place, at the moment at which its app is killed. */
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openOrRecover } from '../../electron/library/startup-recovery.ts'
import { openHeld, rescueHeld } from '../../electron/storage/library/holding.ts'
import { openLibrary } from '../../electron/storage/library/open.ts'
import { sha256 } from '../storage/libraries.ts'
import { addNote, addNotes, inPlace, nextStart, notesIn, setUp } from './support/held-library.ts'
import { prepareProcesses, runUntilKilled } from './support/processes.ts'

prepareProcesses()

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

  it.each(['older', 'other'] as const)('by the %s one is not mixed with the log that was there', async (source) => {
    const { files, backups } = setUp()
    const { path } = files
    await runUntilKilled(['held', path, backups], 5, 0)
    const log = sha256(`${path}-wal`)
    inPlace(files[source], path)
    const opened = await openOrRecover(path, backups, async () => 1)
    expect(opened?.notice).toContain(`kept as ${path}-wal.aside-1`)
    expect(sha256(`${path}-wal.aside-1`)).toBe(log)
    expect(opened?.library.damage.findAll()).toEqual([])
    opened?.library.close()
  })
})
