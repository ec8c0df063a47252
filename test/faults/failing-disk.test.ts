/** Every write and every flush of the storing process fails once, or kills it. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readJourney } from '../../electron/storage/journeys/journeys.ts'
import { openLibrary } from '../../electron/storage/library/open.ts'
import { temporaryFolder } from '../storage/libraries.ts'
import { ordinaryOrLong } from '../support/long-run.ts'
import { closedLibrary, copyOf, journeyOf } from './support/journeys.ts'
import { prepareProcesses, run } from './support/processes.ts'

prepareProcesses()

const hasStrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0
const edits = 4

/** In an ordinary run every third write and every second flush fails in one of the ways, in turn; in a long one each in every way. */
const faults = [
  ['one write fails', 'pwrite64', 'error=EIO', ordinaryOrLong([1, 9], [1, 1])],
  ['one write finds no room', 'pwrite64', 'error=ENOSPC', ordinaryOrLong([4, 9], [1, 1])],
  ['one write kills', 'pwrite64', 'signal=KILL', ordinaryOrLong([7, 9], [1, 1])],
  ['one flush fails', 'fdatasync,fsync', 'error=EIO', ordinaryOrLong([1, 4], [1, 1])],
  ['one flush kills', 'fdatasync,fsync', 'signal=KILL', ordinaryOrLong([3, 4], [1, 1])],
] as const

describe('a disk of which', () => {
  it.for(faults)(
    '%s loses nothing',
    { timeout: 600_000 },
    async ([name, calls, fault, [first = 1, step = 1]], test) => {
      if (!hasStrace)
        test.skip('Only strace can make one chosen write of a process fail, and there is none that works here.')
      const original = closedLibrary(journeyOf(30))
      const count = await countCalls(copyOf(original), calls)
      let [runs, hits, errors] = [0, 0, 0]
      for (let nth = first; nth <= count; nth += step) {
        const path = copyOf(original)
        const said = await run(['insist', path, String(edits)], {
          before: failing(path, calls, `${fault}:when=${nth}`),
        })
        const failures = said.filter((line) => !/^(\d+|closed)$/.test(line))
        const wasKilled = said.at(-1) !== 'closed'
        for (const failure of failures)
          expect(['not-saved', 'library-unreachable', 'library-refused']).toContain(failure)
        expectWhole(path, said, wasKilled)
        hits += wasKilled || failures.length > 0 ? 1 : 0
        errors += failures.length
        runs += 1
      }
      process.stdout.write(
        `${name}, ${runs} of ${count}: ${hits} runs hit, ${errors} errors, all typed; 0 bad libraries\n`,
      )
      expect(hits).toBeGreaterThan(0)
    },
  )
})

/** How many of these calls a run makes that nothing disturbs. */
async function countCalls(path: string, calls: string): Promise<number> {
  const trace = join(temporaryFolder(), 'trace.txt')
  const said = await run(['insist', path, String(edits)], { before: watching(path, calls, trace) })
  expect(said.at(-1)).toBe('closed')
  return [...readFileSync(trace, 'utf8').matchAll(/^\d+ +\w+\(/gm)].length
}

function failing(path: string, calls: string, fault: string): string[] {
  return [...watching(path, calls, '/dev/null'), '-e', `inject=${calls}:${fault}`]
}

/** Only calls on the library itself count. */
function watching(path: string, calls: string, trace: string): string[] {
  const files = ['', '-wal', '-journal'].flatMap((part) => ['-P', path + part])
  return ['strace', '-f', '-q', '-o', trace, ...files, '-e', `trace=${calls}`]
}

/** All that was acknowledged is there, and at most one edit more where the process was killed. */
function expectWhole(path: string, said: readonly string[], wasKilled: boolean): void {
  const acknowledged = Math.max(0, ...said.map(Number).filter((count) => count > 0))
  const library = openLibrary(path)
  expect([library.database.pragma('integrity_check', { simple: true }), library.damage.findAll()]).toEqual(['ok', []])
  const found = readJourney(library.database, 'j').notes.size
  library.close()
  expect(wasKilled ? [0, 1] : [0], `${found} notes after ${said.join(' ')}`).toContain(found - acknowledged)
  if (!wasKilled) expect(acknowledged).toBe(edits)
}
