/** No room for an edit. The window keeps it and tries again: here is what it tries against. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { historySize, recordSteps } from '../../electron/storage/journeys/history.ts'
import { insertJourney, readJourney } from '../../electron/storage/journeys/journeys.ts'
import { createSettings, readSettings } from '../../electron/storage/library/settings.ts'
import { findDamaged } from '../../electron/storage/rows/checksums.ts'
import { newNote } from '../../shared/journey/new-records.ts'
import { openForTest, temporaryFolder } from '../storage/libraries.ts'
import { at, fingerprintOf, journeyOf } from './support/journeys.ts'
import { prepareProcesses, run } from './support/processes.ts'

prepareProcesses()

it('refuses an edit with the reason, keeps what was saved, and saves the same edit once there is room', () => {
  const { database } = openForTest()
  insertJourney(database, journeyOf(50))
  const pages = Number(database.pragma('page_count', { simple: true }))
  for (let round = 0; round < 20; round += 1) {
    const before = fingerprintOf(readJourney(database, 'j'))
    const { rows } = historySize(database, 'j')
    const note = newNote({ id: `n${round}`, rank: `a${round}`, text: 'x'.repeat(60_000) })
    const change = { notes: { added: [note], updated: [], removed: [] } }
    const save = () => recordSteps(database, 'j', [{ kind: 'do', label: 'Add note', mergeKey: null, change }], at)
    database.pragma(`max_page_count = ${pages}`)
    expect(save).toThrow(
      expect.objectContaining({ code: 'not-saved', message: expect.stringContaining('the disk is full') }),
    )
    expect(fingerprintOf(readJourney(database, 'j'))).toBe(before)
    expect(historySize(database, 'j').rows).toBe(rows)
    database.pragma('max_page_count = 1000000')
    save()
    expect(readJourney(database, 'j').notes.size).toBe(round + 1)
  }
  expect(findDamaged(database)).toEqual([])
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
})

it('keeps settings that find no room until they do, and troubles nobody with them', () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const library = openForTest()
  const { database } = library
  const settings = createSettings(library)
  const pages = Number(database.pragma('page_count', { simple: true }))
  database.pragma(`max_page_count = ${pages}`)
  const views = Array.from({ length: 400 }, (_, at) => ({ journeyId: `journey-${at}`, x: at, y: at, zoom: 1 }))
  expect(settings.change({ views }).views).toEqual(views)
  expect(settings.change({ theme: 'dark' })).toMatchObject({ theme: 'dark', views })
  expect(settings.read()).toMatchObject({ theme: 'dark', views })
  expect(readSettings(database).views).toEqual([])
  expect(log).toHaveBeenCalledWith(expect.stringContaining('The settings were not written'))
  log.mockRestore()
  database.pragma('max_page_count = 1000000')
  settings.change({ isGuideOpen: true })
  expect(readSettings(database)).toMatchObject({ theme: 'dark', views, isGuideOpen: true })
})

/** A disk of so many kilobytes that only the process itself sees, which needs no root. */
function onDiskOf(kilobytes: number, folder: string): string[] {
  const script = `mount -t tmpfs -o size=${kilobytes}k tmpfs '${folder}' && shift && "$@"; ls -A '${folder}' >&1`
  return ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c', script, 'sh', '--']
}

it('that is full at the first start says so and keeps nothing of what was begun', async (test) => {
  const folder = temporaryFolder()
  if (spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']).status !== 0) {
    test.skip('This account may not make the small disk that this needs.')
  }
  const outcomes = new Set<string>()
  for (const kilobytes of [4, 8, 16, 32, 64, 96, 128, 192, 256, 320, 384, 448, 2048]) {
    const [said = '', ...left] = await run(['begin', join(folder, 'library.db')], {
      before: onDiskOf(kilobytes, folder),
    })
    outcomes.add(said)
    if (said === 'opened') expect(left, `${kilobytes}`).toEqual(['library.db'])
    else
      expect([said, left], `${kilobytes}`).toEqual([
        expect.stringMatching(/: the disk is full; [^\n]+\.$|: the disk is full\. Free some space/),
        [],
      ])
  }
  expect(outcomes.size).toBe(2)
})
