/** What one reading takes, in a process of its own: a file that kills a reader kills no test. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export type Verdict = {
  /** "taken" or the sentence of the refusal; anything else ended the process. */
  readonly outcome: string
  readonly milliseconds: number
  /** Memory beyond what the process held before, at its highest. */
  readonly megabytes: number
}

const reader = join(import.meta.dirname, 'reading-process.ts')

/** Reads files as an import would, one after the other in one process, and says what came of each. */
export function readAll(files: readonly string[]): Verdict[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', reader], {
    input: JSON.stringify(files),
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    timeout: 300_000,
  })
  if (status !== 0) throw new Error(`The reading process ended with ${status}: ${stderr.slice(-2_000)}`)
  return JSON.parse(stdout) as Verdict[]
}
