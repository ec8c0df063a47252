/** `gaps FILE` as a commit hook runs it, against the bare start of the same Node in the same run. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { boardOf } from './board.ts'
import { type Figure, type Timing, timeOf, timingOf } from './figure.ts'

const cli = resolve(import.meta.dirname, '../../electron/development/cli.js')

function timesBareStart(touchpoints: number): Timing {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  try {
    const file = join(folder, 'board.journey')
    writeFileSync(file, writeJourneyFile(boardOf(touchpoints)))
    return timingOf(
      Array.from(
        { length: 15 },
        () => timeOf(() => run([cli, 'gaps', file, '--json'])) / timeOf(() => run(['-e', '0'])),
      ),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(args: readonly string[]): void {
  execFileSync(process.execPath, args, { stdio: 'ignore' })
}

export const commandLineFigures: readonly Figure[] = [
  { touchpoints: 30, required: 3 },
  { touchpoints: 1_000, required: 3 },
  { touchpoints: 5_000, required: 5 },
].map(({ touchpoints, required }) => ({
  name: '`gaps` against `node -e 0`',
  touchpoints,
  required,
  unit: 'times',
  measure: () => timesBareStart(touchpoints),
}))
