// Makes one file of all that `gaps` is made of, so that the next check needn't load its sources one by one.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build, type Rolldown } from 'vite'
import { bundlesFolder, currentBundle, describeSource } from './gaps-freshness.ts'
import { repositoryFolder } from './repository-folder.ts'

/** Where the folder can't be written, a check stays as slow as it is, and right. */
export async function bundleForNextTime(): Promise<void> {
  try {
    await bundleGaps()
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
  }
}

/** The bundle has a name of its own and is announced last, so that a check that runs meanwhile finds the one before whole. */
export async function bundleGaps(): Promise<void> {
  const startedAt = Date.now()
  const { code, sources } = await bundle()
  // A source that was edited meanwhile may be in the bundle as it was before; the next check bundles again.
  if (sources.some((path) => statSync(join(repositoryFolder, path)).mtimeMs >= startedAt)) return
  const name = `gaps-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.cjs`
  mkdirSync(bundlesFolder, { recursive: true })
  writeWhole(join(bundlesFolder, name), code)
  writeWhole(currentBundle, [name, ...sources.map(describeSource)].join('\n'))
  for (const other of readdirSync(bundlesFolder)) {
    if (other.endsWith('.cjs') && other !== name) rmSync(join(bundlesFolder, other), { force: true })
  }
}

/** The bundle's text, and what it was made of by path in the repository. */
async function bundle(): Promise<{ readonly code: string; readonly sources: readonly string[] }> {
  const outcome = await build({
    root: repositoryFolder,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'electron/command-line/gaps-in-node.ts',
      write: false,
      target: 'node20.19',
      rolldownOptions: { output: { format: 'cjs', codeSplitting: false } },
    },
  })
  const [made] = [outcome].flat() as Rolldown.RolldownOutput[]
  const [chunk] = made?.output ?? []
  const modules = chunk?.moduleIds.filter((id) => id.startsWith(repositoryFolder)) ?? []
  const sources = modules.map((id) => relative(repositoryFolder, id)).sort()
  return { code: chunk?.code ?? '', sources: ['package-lock.json', ...sources] }
}

function writeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}`
  writeFileSync(beside, text)
  renameSync(beside, path)
}
