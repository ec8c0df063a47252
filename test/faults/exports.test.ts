/** A file that is written over another while the process is killed. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../storage/libraries.ts'
import { ordinaryOrLong } from '../support/long-run.ts'
import { randomFrom } from './support/journeys.ts'
import { prepareProcesses, runUntilKilled } from './support/processes.ts'

prepareProcesses()

it('is the old one or the new one, whole, every time', { timeout: 300_000 }, async () => {
  const path = join(temporaryFolder(), 'map.journey')
  const size = 3_000_000
  const random = randomFrom(16)
  for (let cycle = 0; cycle < ordinaryOrLong(12, 1_000); cycle += 1) {
    const said = await runUntilKilled(['export', path, String(size)], 1 + Math.floor(random() * 2), random() * 12)
    const bytes = readFileSync(path)
    expect(bytes.length).toBe(size)
    expect(bytes.equals(Buffer.alloc(size, bytes[0]))).toBe(true)
    const rounds = (bytes[0] ?? 0) - 97 - Number(said.at(-1))
    expect([0, 1], 'newer than what was said, by one at most').toContain(rounds)
  }
})
