/** The real app in a real window, on a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { launchInChromium } from '../../chromium/support/launch-chromium.ts'
import { type LaunchOptions, ownArguments, startCommand } from './start-command.ts'

export type OpenWindow = { readonly app: ElectronApplication; readonly page: Page }

export type Launched = OpenWindow & {
  /** The app's own folder: a second start with the same one is a second start of the same app. */
  readonly userDataFolder: string
  readonly close: () => Promise<void>
}

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-e2e-'))
  onTestFinished(() => removeFolder(folder))
  return folder
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** Starts the app for one test and waits for its page; what still runs when the test ends is closed. */
export async function launchThroughline(options: LaunchOptions = {}): Promise<Launched> {
  const launched = await launch({ ...options, userDataFolder: options.userDataFolder ?? temporaryFolder() })
  onTestFinished(launched.close)
  return launched
}

type Given = LaunchOptions & { readonly userDataFolder: string }

/** In Electron, or in the Chromium of this system where the environment asks for that. */
export async function launch(options: Given): Promise<Launched> {
  const inChromium = process.env.THROUGHLINE_WINDOW === 'chromium'
  return inChromium
    ? await launchInChromium(ownArguments(options), options.userDataFolder)
    : await launchInElectron(options)
}

export async function launchInElectron(options: Given): Promise<Launched> {
  return (await launchOnce(options)) ?? (await launchOnce(options)) ?? Promise.reject(new Error('No window was seen.'))
}

/**
 * A page lives for one test, for seconds: what is compiled a second or third time for later, and garbage that is collected
 * before the page goes, is never paid back, and took a fifth to a quarter of the processor time of a window.
 */
const shortLived =
  '--js-flags=--no-opt --no-maglev --min-semi-space-size=128 --max-semi-space-size=128 --initial-old-space-size=800'

async function launchOnce(options: Given): Promise<Launched | null> {
  const { executable, args, env } = await startCommand(options)
  const app = await _electron.launch({ executablePath: executable, args: [shortLived, ...args], env })
  app.evaluate = patient(app.evaluate.bind(app))
  let isClosed = false
  app.once('close', () => {
    isClosed = true
  })
  const close = async (): Promise<void> => {
    if (!isClosed) await app.close()
  }
  const page = await windowOf(app)
  if (page === null) {
    await close()
    return null
  }
  await page.waitForLoadState('load')
  // Nothing glides or fades, so that a test waits for what happens alone; what is about motion asks for it.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  return { app, page, userDataFolder: options.userDataFolder, close }
}

/** Null where the app has a window that the driver never heard of: then the start is at fault, not the app. */
async function windowOf(app: ElectronApplication): Promise<Page | null> {
  try {
    return await app.firstWindow()
  } catch (error) {
    const count = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
    if (count === 0) throw error
    return null
  }
}

/** Now and then the inspector of the main process loses the answer of what was done there, so that it is done again. */
function patient(evaluate: ElectronApplication['evaluate']): ElectronApplication['evaluate'] {
  return async (run: Parameters<typeof evaluate>[0], argument?: unknown) => {
    try {
      return await evaluate(run as never, argument as never)
    } catch (error) {
      if (!String(error).includes('Resulting promise was garbage collected')) throw error
      return await evaluate(run as never, argument as never)
    }
  }
}
