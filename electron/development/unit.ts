// `npm run unit`: the tests that need neither Electron nor a build, once or with `--watch`; words after `--` choose files.
import { join } from 'node:path'
import { passThrough } from './processes.ts'
import { runScript } from './progress.ts'
import { repositoryFolder } from './repository-folder.ts'

const args = process.argv.slice(2)
const vitest = join(repositoryFolder, 'node_modules', 'vitest', 'vitest.mjs')

await runScript(() =>
  passThrough(
    process.execPath,
    [
      vitest,
      args.includes('--watch') ? 'watch' : 'run',
      '--project',
      'unit',
      // Vitest leaves one core to others by itself, which is half of two.
      '--maxWorkers=100%',
      ...args.filter((arg) => arg !== '--watch'),
    ],
    { cwd: repositoryFolder },
  ),
)
