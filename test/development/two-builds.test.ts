import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'
import { isLongRun } from '../support/long-run.ts'

const notCopied = new Set(['.git', 'dist', 'node_modules', 'out'])
/** They keep when each source was changed, for the next build; no package holds them. */
const forNextBuild = new Set(['sources.txt', 'gaps/current.txt'])

/** Each file of a build, with its checksum. */
function built(env: NodeJS.ProcessEnv): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-built-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(repositoryFolder, folder, {
    recursive: true,
    filter: (path) => path === repositoryFolder || !notCopied.has(basename(path)),
  })
  symlinkSync(join(repositoryFolder, 'node_modules'), join(folder, 'node_modules'))
  const build = [join(folder, 'electron', 'development', 'build.ts'), '--logLevel', 'warn']
  const options = { cwd: folder, env: { ...process.env, ...env }, encoding: 'utf8' } as const
  const { status, stderr } = spawnSync(process.execPath, build, options)
  expect(status, stderr).toBe(0)
  const out = join(folder, 'out')
  const names = globSync('**', { cwd: out }).filter((name) => statSync(join(out, name)).isFile())
  const kept = names.map((name) => name.replaceAll('\\', '/')).filter((name) => !forNextBuild.has(name))
  return new Map(kept.sort().map((name) => [name, sha256(join(out, name))]))
}

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

const patience = { timeout: 600_000 }

it.runIf(isLongRun)('the same sources are built alike, byte for byte, wherever and whenever', patience, () => {
  const first = built({ TZ: 'Pacific/Kiritimati', LC_ALL: 'C' })
  const second = built({ TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' })
  expect(first.size).toBeGreaterThan(50)
  expect(first.has('main/main.js') && first.has('preload/preload.cjs') && first.has('renderer/index.html')).toBe(true)
  expect(second).toEqual(first)
})
