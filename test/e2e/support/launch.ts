/** The real app in a real window, on a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { type LaunchOptions, startCommand } from './start-command.ts'

export type Launched = {
  readonly app: ElectronApplication
  readonly page: Page
  /** The app's own folder: a second start with the same one is a second start of the same app. */
  readonly userDataFolder: string
  readonly close: () => Promise<void>
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
