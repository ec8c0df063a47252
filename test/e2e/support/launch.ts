/** The real app in a real window, on a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { repositoryFolder } from '../../../electron/development/folders.ts'
import { prepareRuntime } from '../../../electron/development/runtime.ts'

export type Launched = {
  readonly app: ElectronApplication
  readonly page: Page
  /** The app's own folder: a second start with the same one is a second start of the same app. */
  readonly userDataFolder: string
  readonly close: () => Promise<void>
}

export type LaunchOptions = {
  readonly library?: string
  readonly userDataFolder?: string
  /** Further arguments, such as a `.journey` file. */
  readonly args?: readonly string[]
}

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-e2e-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/** Starts the app and waits for its page; what still runs when the test ends is closed. */
export async function launchThroughline(options: LaunchOptions = {}): Promise<Launched> {
  const userDataFolder = options.userDataFolder ?? temporaryFolder()
  const { executable, args, env } = await startCommand({ ...options, userDataFolder })
  const app = await _electron.launch({ executablePath: executable, args, env })
  let isClosed = false
  app.once('close', () => {
    isClosed = true
  })
  const close = async (): Promise<void> => {
    if (!isClosed) await app.close()
  }
  onTestFinished(close)
  const page = await app.firstWindow()
  await page.waitForLoadState('load')
  return { app, page, userDataFolder, close }
}

export type StartCommand = {
  readonly executable: string
  readonly args: string[]
  readonly env: Record<string, string>
}

/** How to start the app by hand. */
export async function startCommand(
  options: LaunchOptions & { readonly userDataFolder: string },
): Promise<StartCommand> {
  const runtime = await prepareRuntime()
  const library = options.library === undefined ? [] : ['--library', options.library]
  const own = [`--user-data-dir=${options.userDataFolder}`, ...library, ...(options.args ?? [])]
  const env = Object.entries(runtime.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return {
    executable: runtime.executable,
    args: [...runtime.args, repositoryFolder, ...own],
    env: Object.fromEntries(env),
  }
}
