// `npm test`: unit and property tests in Node, then the real app in a real window, and one line that sums up both.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfStale } from './build.ts'
import { hasDisplay, startVirtualDisplay } from './display.ts'
import { repositoryFolder } from './folders.ts'
import { passThrough } from './processes.ts'
import { runScript, say } from './progress.ts'
import { prepareRuntime } from './runtime.ts'
import { type Counts, readCounts } from './test-counts.ts'

const args = process.argv.slice(2)
const vitest = join(repositoryFolder, 'node_modules', 'vitest', 'vitest.mjs')

await runScript(async () => {
  await prepareRuntime()
  await buildIfStale()
  const reports = mkdtempSync(join(tmpdir(), 'throughline-tests-'))
  const display = hasDisplay() ? undefined : await startVirtualDisplay()
  try {
    const unit = await runProject('unit', join(reports, 'unit.json'), process.env)
    const environment = display ? { ...process.env, DISPLAY: display.name } : process.env
    const e2e = await runProject('e2e', join(reports, 'e2e.json'), environment)
    const passed = unit.passed + e2e.passed
    const failed = unit.failed + e2e.failed
    if (passed + failed === 0) say(`No test matches ${args.join(' ')}.`)
    process.stdout.write(`${passed} passed, ${failed} failed\n`)
    return unit.code || e2e.code || (passed === 0 ? 1 : 0)
  } finally {
    display?.stop()
    rmSync(reports, { recursive: true, force: true })
  }
})

async function runProject(name: string, report: string, env: NodeJS.ProcessEnv): Promise<Counts & { code: number }> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  // A filter may match tests of one project only.
  const options = ['run', '--project', name, '--passWithNoTests', ...reporters, ...args]
  const code = await passThrough(process.execPath, [vitest, ...options], { cwd: repositoryFolder, env })
  return { code, ...readCounts(report) }
}
