// `npm test`: the real app in real windows, unit and property tests in Node beside it, and one line that sums up both.
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfStale } from './build.ts'
import { hasDisplay, startVirtualDisplay, type VirtualDisplay } from './display.ts'
import { passThrough } from './processes.ts'
import { runScript, say } from './progress.ts'
import { repositoryFolder } from './repository-folder.ts'
import { prepareRuntime } from './runtime.ts'
import { type Counts, readCounts } from './test-counts.ts'

const args = process.argv.slice(2)
/**
 * A whole run has its windows on several displays, each with a focus and a clipboard of its own: a window waits now and then,
 * but with many at once each waits for the others, and what takes long looks as if it hung. A few files need but one.
 */
const lanes = args.length === 0 ? Math.min(Math.ceil(1.5 * availableParallelism()), 6) : 1
/** How far the tests without a window stand back: a slow second doesn't trouble them. */
const behindWindows = 5
const vitest = join(repositoryFolder, 'node_modules', 'vitest', 'vitest.mjs')

await runScript(async () => {
  await prepareRuntime()
  await buildIfStale()
  const reports = mkdtempSync(join(tmpdir(), 'throughline-tests-'))
  const displays: VirtualDisplay[] = []
  try {
    if (!hasDisplay()) for (let lane = 0; lane < lanes; lane++) displays.push(await startVirtualDisplay())
    const names = displays.map(({ name }) => name).join(' ')
    // Windows wait more than they work: the others run meanwhile.
    const runs = await Promise.all([
      runProjects(['e2e', 'chromium'], join(reports, 'e2e.json'), { ...process.env, THROUGHLINE_DISPLAYS: names }),
      runProjects(['unit', 'faults'], join(reports, 'plain.json'), process.env, behindWindows),
    ])
    const passed = runs.reduce((sum, run) => sum + run.passed, 0)
    const failures = runs.flatMap((run) => run.failures)
    if (passed + failures.length === 0) say(`No test matches ${args.join(' ')}.`)
    // Once more at the end: thousands of lines may have come since they failed.
    for (const failure of failures) process.stdout.write(`Failed: ${failure}\n`)
    for (const test of runs.flatMap((run) => run.unsteady)) process.stdout.write(`Unsteady: ${test}\n`)
    process.stdout.write(`${passed} passed, ${failures.length} failed\n`)
    return runs.find(({ code }) => code !== 0)?.code ?? (passed === 0 ? 1 : 0)
  } finally {
    for (const display of displays) display.stop()
    rmSync(reports, { recursive: true, force: true })
  }
})

async function runProjects(
  names: readonly string[],
  report: string,
  env: NodeJS.ProcessEnv,
  niceness = 0,
): Promise<Counts & { code: number }> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  // A filter may match tests of one project only.
  const options = ['run', ...names.map((name) => `--project=${name}`), '--passWithNoTests', ...reporters, ...args]
  const code = await passThrough(process.execPath, [vitest, ...options], { cwd: repositoryFolder, env }, niceness)
  return { code, ...readCounts(report) }
}
