// Builds main, preload and renderer into out/: always as `npm run build`, elsewhere only where the sources changed.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleGaps } from './gaps-bundle.ts'
import { freshBundle } from './gaps-freshness.ts'
import { collectLicences, licencesAsText } from './licences.ts'
import { withLock } from './lock.ts'
import { passThrough } from './processes.ts'
import { runScript, SetUpError, say } from './progress.ts'
import { repositoryFolder } from './repository-folder.ts'
import { describeSources, isStale, listSources, readBuilt } from './staleness.ts'

const outFolder = join(repositoryFolder, 'out')
const mark = join(outFolder, 'sources.txt')
export const electronVite = join(repositoryFolder, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')

export async function buildIfStale(): Promise<void> {
  await withLock(join(outFolder, 'build.lock'), async () => {
    if (!isStale(describeSources(listSources(repositoryFolder)), readBuilt(mark))) return
    say('Building…')
    await build(['--logLevel', 'warn'])
  })
}

/** Whatever is in out/ from now on, the next start builds it again. */
export function forgetBuild(): void {
  rmSync(mark, { force: true })
}

async function build(args: string[]): Promise<void> {
  // Described before, so that an edit during the build makes the next one.
  const described = describeSources(listSources(repositoryFolder))
  forgetBuild()
  const code = await passThrough(process.execPath, [electronVite, 'build', ...args], { cwd: repositoryFolder })
  if (code !== 0) throw new SetUpError('The build failed; what is wrong stands above.')
  if (freshBundle() === null) await bundleGaps()
  mkdirSync(outFolder, { recursive: true })
  writeFileSync(join(outFolder, 'licences.txt'), licencesAsText(collectLicences(repositoryFolder)))
  writeFileSync(mark, described)
}

if (import.meta.main) {
  await runScript(async () => {
    await withLock(join(outFolder, 'build.lock'), () => build(process.argv.slice(2)))
    return 0
  })
}
