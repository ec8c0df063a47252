// `npm run package:try`: starts the packed app for this system twice, without a window, and has it export; an argument names its folder.
import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runScript, SetUpError, say } from '../progress.ts'
import { repositoryFolder } from '../repository-folder.ts'
import { isRoot } from '../runtime.ts'
import { readVersion } from './linux-files.ts'

const example = join(repositoryFolder, 'resources', 'examples', 'rail-europe.journey')
const executables = [
  'linux-unpacked/throughline',
  'win-unpacked/Throughline.exe',
  'mac*/*.app/Contents/MacOS/Throughline',
]

await runScript(async () => {
  const dist = process.argv[2] ?? join(repositoryFolder, 'dist')
  const [executable] = executables.flatMap((pattern) => globSync(join(dist, pattern).replaceAll('\\', '/')))
  if (executable === undefined) throw new SetUpError(`There is no packed app in ${dist}: run npm run package first.`)
  const folder = mkdtempSync(join(tmpdir(), 'throughline-try-'))
  try {
    for (const start of ['first', 'second']) {
      expect(ask(executable, ['--version']).trim() === readVersion(), `${start} start: version`)
      expect(ask(executable, ['gaps', example]).includes('awareness'), `${start} start: gaps`)
      const picture = join(folder, `${start}.png`)
      ask(executable, ['export', example, '-o', picture])
      expect(readFileSync(picture).toString('latin1', 1, 4) === 'PNG', `${start} start: export`)
      const report = join(folder, `${start}.pdf`)
      ask(executable, ['report', example, '-o', report])
      expect(readFileSync(report).toString('latin1', 0, 4) === '%PDF', `${start} start: report`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return 0
})

/** What it answers; a system may say something of itself beside that. */
function ask(executable: string, args: readonly string[]): string {
  const all = [...(isRoot() ? ['--no-sandbox'] : []), ...args]
  const { status, stdout, stderr, error } = spawnSync(executable, all, { encoding: 'utf8', timeout: 180_000 })
  if (status !== 0) throw new SetUpError(`${args.join(' ')} ended with ${status}: ${error?.message ?? stderr}`)
  return stdout
}

function expect(isSo: boolean, what: string): void {
  if (!isSo) throw new SetUpError(`Not as it should be: ${what}.`)
  say(`As it should be: ${what}.`)
}
