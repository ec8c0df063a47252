/** `gaps FILE` as a commit hook runs it, against the bare start of the same Node in the same run. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { writeJourneyFile } from '../../shared/formats/journey-file.ts'
import { boardOf } from './board.ts'
import { type Figure, type Timing, timeRounds } from './figure.ts'

const cli = resolve(import.meta.dirname, '../../electron/development/cli.ts')

function timesBareStart(touchpoints: number): Timing {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  try {
    const file = join(folder, 'board.journey')
    writeFileSync(file, writeJourneyFile(boardOf(touchpoints)))
    const bare = timeRounds(15, () => run(['-e', '0']), 2)
    const gaps = timeRounds(15, () => run([cli, 'gaps', file, '--json']), 2)
    return { median: gaps.median / bare.median, p95: gaps.p95 / bare.median }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(args: readonly string[]): void {
  execFileSync(process.execPath, args, { stdio: 'ignore' })
}

export const commandLineFigures: readonly Figure[] = [
  { touchpoints: 1_000, required: 3 },
  { touchpoints: 5_000, required: 5 },
].map(({ touchpoints, required }) => ({
  name: '`gaps` against `node -e 0`',
  touchpoints,
  required,
  unit: 'times',
  measure: () => timesBareStart(touchpoints),
}))
