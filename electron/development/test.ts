// `npm test`: unit and property tests in Node, then the real app in a real window, and one line that sums up both.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfStale } from './build.ts'
import { hasDisplay, startVirtualDisplay, type VirtualDisplay } from './display.ts'
import { repositoryFolder } from './folders.ts'
import { passThrough } from './processes.ts'
import { runScript, say } from './progress.ts'
import { prepareRuntime } from './runtime.ts'
import { type Counts, readCounts } from './test-counts.ts'

const args = process.argv.slice(2)
/** A whole run has its windows on two displays, each with a focus and a clipboard of its own; a few files need but one. */
const windowParts = args.length === 0 ? [['--shard=1/2'], ['--shard=2/2']] : [[]]
const vitest = join(repositoryFolder, 'node_modules', 'vitest', 'vitest.mjs')

await runScript(async () => {
  await prepareRuntime()
  await buildIfStale()
  const reports = mkdtempSync(join(tmpdir(), 'throughline-tests-'))
  const displays: VirtualDisplay[] = []
  try {
    const plain = await runProjects(['unit', 'faults'], join(reports, 'plain.json'), process.env)
    if (!hasDisplay()) for (const _ of windowParts) displays.push(await startVirtualDisplay())
    const windows = await Promise.all(
      displays.length === 0
        ? [runProjects(['e2e'], join(reports, 'e2e.json'), process.env)]
        : displays.map(({ name }, index) =>
            runProjects(
              ['e2e'],
              join(reports, `e2e-${index}.json`),
              { ...process.env, DISPLAY: name },
              windowParts[index],
            ),
          ),
    )
    const runs = [plain, ...windows]
    const passed = runs.reduce((sum, run) => sum + run.passed, 0)
    const failed = runs.reduce((sum, run) => sum + run.failed, 0)
    if (passed + failed === 0) say(`No test matches ${args.join(' ')}.`)
    process.stdout.write(`${passed} passed, ${failed} failed\n`)
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
  part: readonly string[] = [],
): Promise<Counts & { code: number }> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  // A filter may match tests of one project only.
  const options = [
    'run',
    ...names.map((name) => `--project=${name}`),
    '--passWithNoTests',
    ...reporters,
    ...part,
    ...args,
  ]
  const code = await passThrough(process.execPath, [vitest, ...options], { cwd: repositoryFolder, env })
  return { code, ...readCounts(report) }
}
