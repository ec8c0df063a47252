/** The real app in a real window, started as the end-to-end tests start it, for as long as something is measured. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { buildIfStale } from '../../electron/development/build.ts'
import { hasDisplay, startVirtualDisplay, type VirtualDisplay } from '../../electron/development/display.ts'
import { writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { runtimeCommand, startCommand } from '../e2e/support/start-command.ts'
import { boardOf } from './board.ts'

export type Window = { readonly app: ElectronApplication; readonly page: Page }

let display: VirtualDisplay | null = null

/** Where the system has no display, all windows of a run share a virtual one. */
export async function environmentOfDisplay(): Promise<Record<string, string>> {
  if (hasDisplay()) return {}
  display ??= await startVirtualDisplay()
  return { DISPLAY: display.name }
}

/** Ends what the windows shared; without it the run wouldn't end. */
export function closeDisplay(): void {
  display?.stop()
}

export async function withFolder<T>(measure: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  try {
    return await measure(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

type Start = Window & { /** Of the process, as `performance.now()` counts. */ readonly startedAt: number }

export async function withApp<T>(userDataFolder: string, args: readonly string[], use: (start: Start) => Promise<T>) {
  await buildIfStale()
  const command = await startCommand({ userDataFolder, args })
  const env = { ...command.env, ...(await environmentOfDisplay()) }
  const startedAt = performance.now()
  const app = await _electron.launch({ executablePath: command.executable, args: command.args, env })
  try {
    return await use({ app, page: await app.firstWindow(), startedAt })
  } finally {
    await app.close()
  }
}

/** Until the first cards have been painted. */
async function drawn(page: Page): Promise<void> {
  await page.locator('[data-touchpoint-id]').first().waitFor()
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** A board of so many touchpoints in a window of 1600 x 900, from a file of its own. */
export async function withBoard<T>(
  touchpoints: number,
  use: (window: Window) => Promise<T>,
  board = boardOf(touchpoints),
): Promise<T> {
  return await withFolder(async (folder) => {
    const file = join(folder, 'board.journey')
    writeFileSync(file, writeJourneyFile(board))
    return await withApp(folder, [file], async (window) => {
      await window.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1600, 900))
      await window.page.waitForFunction(() => innerWidth === 1600 && innerHeight === 900)
      await drawn(window.page)
      return await use(window)
    })
  })
}

/** Milliseconds from the start of the process to the last journey drawn, by how long a window with nothing in it takes. */
export async function startsAgainstBareWindow(touchpoints: number, rounds: number): Promise<number[]> {
  return await withFolder(async (folder) => {
    const file = join(folder, 'board.journey')
    writeFileSync(file, writeJourneyFile(boardOf(touchpoints)))
    await withApp(folder, [file], ({ page }) => drawn(page))
    const ratios: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const own = await withApp(folder, [], async ({ page, startedAt }) => {
        await drawn(page)
        return performance.now() - startedAt
      })
      ratios.push(own / (await bareStart()))
    }
    return ratios
  })
}

async function bareStart(): Promise<number> {
  const runtime = await runtimeCommand()
  const env = { ...runtime.env, ...(await environmentOfDisplay()) }
  const args = [...runtime.args, resolve(import.meta.dirname, 'bare-window')]
  const start = performance.now()
  const app = await _electron.launch({ executablePath: runtime.executable, args, env })
  try {
    await app.evaluate(async ({ app, BrowserWindow }) => {
      await app.whenReady()
      const window = new BrowserWindow({ width: 1600, height: 900, show: false })
      const isDrawn = new Promise<void>((done) => window.once('ready-to-show', () => done()))
      await window.loadURL('data:text/html,<p>Bare</p>')
      await isDrawn
      window.show()
    })
    return performance.now() - start
  } finally {
    await app.close()
  }
}
