/** Starts storage-process.ts, bundled once so that hundreds of starts cost seconds, and kills it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'
import { repositoryFolder } from '../../../electron/development/repository-folder.ts'

let program = ''

/** To be called once by each file that starts processes. */
export function prepareProcesses(): void {
  let folder = ''
  beforeAll(async () => {
    // Where it finds better-sqlite3.
    const cache = join(repositoryFolder, 'node_modules', '.cache')
    mkdirSync(cache, { recursive: true })
    folder = mkdtempSync(join(cache, 'throughline-faults-'))
    await build({
      configFile: false,
      logLevel: 'error',
      root: repositoryFolder,
      build: { ssr: join(import.meta.dirname, 'storage-process.ts'), outDir: folder, target: 'node20' },
      ssr: { noExternal: true, external: ['better-sqlite3'] },
    })
    // Readable for whom a test lets it run as.
    chmodSync(folder, 0o755)
    program = join(folder, 'storage-process.js')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
}

export type StartOptions = {
  /** What stands before the command, such as strace with its arguments. */
  readonly before?: readonly string[]
  readonly uid?: number
}

export function start(args: readonly string[], { before = [], uid }: StartOptions = {}): ChildProcess {
  const [command = '', ...rest] = [...before, process.execPath, program, ...args]
  return spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'], ...(uid === undefined ? {} : { uid, gid: uid }) })
}

/** What it says until it ends. */
export async function run(args: readonly string[], options?: StartOptions): Promise<string[]> {
  const child = start(args, options)
  child.stderr?.resume()
  return await linesOf(child)
}

/** What it said until it was killed, some time after it had said so many lines. */
export async function runUntilKilled(args: readonly string[], lines: number, delay: number): Promise<string[]> {
  const child = start(args)
  child.stderr?.resume()
  return await linesOf(child, (said) => {
    if (said === lines) setTimeout(() => child.kill('SIGKILL'), delay)
  })
}

async function linesOf(child: ChildProcess, heard: (said: number) => void = () => undefined): Promise<string[]> {
  const lines: string[] = []
  if (!child.stdout) return lines
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    heard(lines.length)
  }
  return lines
}
