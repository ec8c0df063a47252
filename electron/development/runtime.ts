// Gives every script and test an Electron that is known to start, whatever state the machine was in.
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { downloadElectron, findInstalled, findOverride, hasFailedLately } from './installed-electron.ts'
import { withLock } from './lock.ts'
import { capture } from './processes.ts'
import { SetUpError, say } from './progress.ts'
import { findCacheFolder, repositoryFolder } from './repository-folder.ts'
import { orderRuntimes, type RuntimeKind } from './runtime-order.ts'
import { findAddonFile, forgetCachedAddon, prepareAddon } from './sqlite-addon.ts'
import { canUseStandIn, findStandInFolder, prepareStandIn } from './stand-in.ts'
import { requireLibraries } from './system-packages.ts'

export interface Runtime {
  executable: string
  /** Flags to put before the app's folder: the sandbox flag for root. */
  args: string[]
  env: NodeJS.ProcessEnv
  kind: RuntimeKind
}

export async function prepareRuntime(): Promise<Runtime> {
  return await withLock(join(findCacheFolder(), 'set-up.lock'), async () => {
    const order = orderRuntimes({
      hasOverride: findOverride() !== undefined,
      isInstalled: findInstalled() !== undefined,
      hasStandIn: existsSync(standInExecutable()),
      canUseStandIn: canUseStandIn(),
      hasDownloadFailedLately: hasFailedLately(),
    })
    for (const kind of order) {
      const executable = await obtain[kind]()
      if (executable !== undefined) return await check(kind, executable)
    }
    throw new SetUpError(
      'Electron could not be downloaded and there is no stand-in for this platform: connect once to the internet, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds Electron.',
    )
  })
}

const obtain: Record<RuntimeKind, () => Promise<string | undefined>> = {
  override: async () => findOverride(),
  installed: async () => findInstalled(),
  downloaded: downloadElectron,
  standIn: async () => {
    if (!existsSync(standInExecutable())) {
      await prepareStandIn()
      say(`The stand-in Electron is ready in ${findStandInFolder()}.`)
    }
    return standInExecutable()
  },
}

async function check(kind: RuntimeKind, executable: string): Promise<Runtime> {
  if (!existsSync(executable)) {
    throw new SetUpError(
      `ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron (${executable} is missing): correct it or unset it.`,
    )
  }
  await requireLibraries(executable)
  if (kind === 'standIn' && !existsSync(findAddonFile())) await prepareAddon()
  const first = await probe(executable)
  if (first.isGood) return describe(kind, executable)
  if (kind !== 'standIn') {
    throw new SetUpError(`Electron (${executable}) does not start or can't load better-sqlite3: ${first.output}`)
  }
  // A damaged cache heals by being made again, once.
  say('The stand-in Electron does not start; preparing it again…')
  rmSync(findStandInFolder(), { recursive: true, force: true })
  forgetCachedAddon()
  await prepareStandIn()
  await prepareAddon()
  const second = await probe(executable)
  if (!second.isGood) throw new SetUpError(`The stand-in Electron does not start: ${second.output}`)
  return describe(kind, executable)
}

async function probe(executable: string): Promise<{ isGood: boolean; output: string }> {
  const code = "new (require('better-sqlite3'))(':memory:').prepare('select 1').get(); console.log('works')"
  const { output, code: exit } = await capture(executable, ['-e', code], {
    cwd: repositoryFolder,
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
    timeout: 60_000,
  })
  return { isGood: exit === 0 && output.includes('works'), output: output.trim().slice(-500) || `exit code ${exit}` }
}

function describe(kind: RuntimeKind, executable: string): Runtime {
  const env = { ...process.env }
  // Left over from a shell inside another Electron app, it would start Node instead of the app.
  delete env.ELECTRON_RUN_AS_NODE
  return { executable, args: isRoot() ? ['--no-sandbox'] : [], env, kind }
}

export function isRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0
}

function standInExecutable(): string {
  return join(findStandInFolder(), 'electron')
}
