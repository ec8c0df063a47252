import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { insertJourney, readJourney } from '../../electron/storage/journeys.ts'
import { openLibrary } from '../../electron/storage/open.ts'
import { newDocument, newJourney } from '../../shared/journey/records.ts'
import { temporaryFolder } from './libraries.ts'

const cycles = 20

it(`loses no acknowledged edit when killed in the middle of saving, ${cycles} times`, async () => {
  const path = join(temporaryFolder(), 'library.db')
  const first = openLibrary(path)
  insertJourney(first.database, newDocument(newJourney({ id: 'j', title: '' }, '2026-11-22T09:00:00.000Z')))
  first.close()
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const acknowledged = await saveUntilKilled(path, 5 + cycle * 3)
    const library = openLibrary(path)
    const found = readJourney(library.database, 'j')
    const health = library.database.pragma('integrity_check', { simple: true })
    library.close()
    expect(health).toBe('ok')
    const extra = found.notes.size - acknowledged
    expect(extra, `notes beyond the ${acknowledged} that were acknowledged`).toBeGreaterThanOrEqual(0)
    expect(extra).toBeLessThanOrEqual(1)
  }
})

/** How many edits the child had acknowledged in all when it was killed. */
async function saveUntilKilled(path: string, edits: number): Promise<number> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./saving-child.ts', import.meta.url)), path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let acknowledged = 0
  let seen = 0
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged = Number(line)
    seen += 1
    if (seen === edits) child.kill('SIGKILL')
  }
  return acknowledged
}
