/** The app under strace: whom it calls. */
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ElectronApplication, _electron as electron, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { repositoryFolder } from '../../../electron/development/repository-folder.ts'
import { temporaryFolder } from './launch.ts'
import { runtimeCommand } from './start-command.ts'

/** Null where it works here; else why it doesn't. */
export const straceMissing =
  spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0 ? null : 'Only strace tells whom a process calls.'

/** How to start an app: its executable with what stands before the app's own arguments. */
export type AppCommand = { readonly executable: string; readonly args: readonly string[] }

/** The app as it was built, started as a test starts it. */
export async function builtApp(): Promise<AppCommand> {
  const { executable, args } = await runtimeCommand()
  return { executable, args: [...args, repositoryFolder] }
}

export type Traced = {
  readonly command: AppCommand
  /** Every call to somewhere else than this machine, and every look-up of a name, so far. */
  readonly callsAbroad: () => string[]
}

/** A command that does the same and writes down whom it and all that it starts connects to. */
export function traced({ executable, args }: AppCommand): Traced {
  const folder = temporaryFolder()
  const [trace, wrapper] = [join(folder, 'trace.txt'), join(folder, 'traced')]
  const strace = `strace -f -q --seccomp-bpf -e trace=connect,sendto,sendmmsg,sendmsg -o '${trace}'`
  writeFileSync(wrapper, `#!/bin/sh\nexec ${strace} '${executable}' "$@"\n`)
  chmodSync(wrapper, 0o755)
  return {
    command: { executable: wrapper, args },
    callsAbroad: () => {
      if (!existsSync(trace)) throw new Error('Nothing was traced.')
      const lines = readFileSync(trace, 'utf8').split('\n')
      if (!lines.some((line) => line.includes('connect('))) throw new Error('The trace holds no call at all.')
      return lines.filter(isAbroad)
    },
  }
}

const ownAddress = /inet_addr\("127\.|AF_INET6, "(?:::1|::ffff:127\.)/

function isAbroad(line: string): boolean {
  if (line.includes('io.systemd.Resolve')) return true
  return line.includes('sa_family=AF_INET') && !ownAddress.test(line)
}

export async function openTraced(
  { executable, args }: AppCommand,
  userDataFolder: string,
): Promise<{ app: ElectronApplication; page: Page }> {
  const own = [`--user-data-dir=${userDataFolder}`, '--no-guide']
  const app = await electron.launch({ executablePath: executable, args: [...args, ...own] })
  let isClosed = false
  app.once('close', () => {
    isClosed = true
  })
  onTestFinished(async () => {
    if (!isClosed) await app.close()
  })
  return { app, page: await app.firstWindow() }
}

/** Runs a command of the app to its end. */
export function runCommand(
  { executable, args }: AppCommand,
  own: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  user: { readonly uid?: number; readonly gid?: number } = {},
): Promise<{ status: number | null; answered: string; told: string }> {
  const { uid, gid } = user
  const child = spawn(executable, [...args, ...own], { env, uid, gid, stdio: ['ignore', 'pipe', 'pipe'] })
  let [answered, told] = ['', '']
  child.stdout.on('data', (part) => {
    answered += String(part)
  })
  child.stderr.on('data', (part) => {
    told += String(part)
  })
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, answered, told })))
}
