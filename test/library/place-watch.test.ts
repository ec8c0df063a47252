import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { watchPlace } from '../../electron/library/place-watch.ts'
import type { FilePlace } from '../../electron/storage/disk/drive.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function watch() {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-place-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const said: string[] = []
  let place: FilePlace = { isOnNetwork: false, syncedBy: null }
  let path = '/a/library.db'
  const start = () =>
    watchPlace(() => path, {
      say: (message) => said.push(message),
      file: join(folder, 'places.json'),
      look: () => place,
    })
  return { said, start, isNow: (now: FilePlace) => (place = now), moveTo: (to: string) => (path = to) }
}

it('says nothing of a library on a disk of this machine', () => {
  const { said, start } = watch()
  start()
  vi.advanceTimersByTime(60 * 60_000)
  expect(said).toEqual([])
})

it('says once that a folder is synced since a while, and no more after a restart', () => {
  const { said, start, isNow } = watch()
  start()
  isNow({ isOnNetwork: false, syncedBy: 'Dropbox' })
  vi.advanceTimersByTime(10 * 60_000)
  expect(said).toEqual([expect.stringContaining('a folder that Dropbox syncs')])
  start()
  vi.advanceTimersByTime(60 * 60_000)
  expect(said).toHaveLength(1)
})

it('says it of another place too', () => {
  const { said, start, isNow, moveTo } = watch()
  isNow({ isOnNetwork: true, syncedBy: null })
  start()
  moveTo('/b/library.db')
  vi.advanceTimersByTime(10 * 60_000)
  expect(said).toHaveLength(2)
  expect(said[0]).toContain('on a network drive')
})
