/** The app killed, its page crashed or hung, and every way to quit, each in the middle of editing. */
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readJourney } from '../../electron/storage/journeys/journeys.ts'
import { openLibrary } from '../../electron/storage/library/open.ts'
import { readSettings } from '../../electron/storage/library/settings.ts'
import { ordinaryOrLong } from '../support/long-run.ts'
import { openExample } from './support/canvas.ts'
import { type Launched, launchThroughline, temporaryFolder } from './support/launch.ts'

const titleName = 'Title of the journey'
const titleOf = (page: Page) => page.getByRole('textbox', { name: titleName })
const saved = (page: Page) => page.locator('[role=status][data-state=saved]').waitFor()

function exitOf({ app }: Launched): Promise<number | null> {
  return new Promise((resolve) => app.process().once('exit', resolve))
}

async function relaunch(userDataFolder: string | undefined): Promise<Launched> {
  const launched = await launchThroughline(userDataFolder ? { userDataFolder } : {})
  await openExample(launched.page)
  return launched
}

/** Of the journey that the next start opens. */
function titleOnDisk(userDataFolder: string): string {
  const library = openLibrary(join(userDataFolder, 'library.db'))
  const { lastJourneyId } = readSettings(library.database)
  const { journey } = readJourney(library.database, lastJourneyId ?? '')
  library.close()
  return journey.title
}

describe('the app', () => {
  it('killed in the middle of typing has all that it called saved', { timeout: 900_000 }, async () => {
    let userDataFolder: string | undefined
    let expected: string[] = []
    let more = 0
    const kills = ordinaryOrLong(5, 100)
    for (let kill = 0; kill <= kills; kill += 1) {
      const launched = await relaunch(userDataFolder)
      userDataFolder = launched.userDataFolder
      const found = await titleOf(launched.page).inputValue()
      if (kill > 0) expect(expected).toContain(found)
      if (found === expected[1]) more += 1
      await titleOf(launched.page).fill(`Called saved ${kill}`)
      await saved(launched.page)
      const exit = exitOf(launched)
      await titleOf(launched.page).fill(`Not yet called saved ${kill}`)
      launched.app.process().kill('SIGKILL')
      await exit
      expected = [`Called saved ${kill}`, `Not yet called saved ${kill}`]
    }
    process.stdout.write(
      `${kills} kills of the whole app: 0 edits lost that it had called saved, ${more} times one more\n`,
    )
  })

  const endings: Record<string, (launched: Launched) => unknown> = {
    'the window is closed': ({ app }) =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().forEach((window) => void window.close())),
    'it is asked to quit': ({ app }) => app.evaluate((electron) => electron.app.quit()),
    'it gets SIGTERM': ({ app }) => app.process().kill('SIGTERM'),
    'it gets SIGINT': ({ app }) => app.process().kill('SIGINT'),
  }
  it.each(Object.keys(endings))('saves what was typed last where %s', { timeout: 300_000 }, async (how) => {
    const userDataFolder = temporaryFolder()
    let slowest = 0
    const endingsSeen = ordinaryOrLong(1, 5)
    for (let time = 0; time < endingsSeen; time += 1) {
      const launched = await relaunch(userDataFolder)
      const exit = exitOf(launched)
      await titleOf(launched.page).fill(`Typed last ${time}`)
      const began = performance.now()
      // The app may end before it has answered.
      void Promise.resolve(endings[how]?.(launched)).catch(() => undefined)
      expect(await exit).toBe(0)
      slowest = Math.max(slowest, performance.now() - began)
      expect(titleOnDisk(userDataFolder)).toBe(`Typed last ${time}`)
    }
    process.stdout.write(`${how}: ${endingsSeen} times, 0 edits lost, ended after ${Math.round(slowest)} ms at most\n`)
  })
})

/** What the test does in a page by the main process: a page that crashed is gone for the test itself. */
async function inPage(app: ElectronApplication, script: string): Promise<unknown> {
  return await app.evaluate(
    async ({ BrowserWindow }, script) => await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script),
    script,
  )
}

const titleField = `document.querySelector('[aria-label="${titleName}"]')`

async function type(app: ElectronApplication, text: string): Promise<void> {
  await inPage(app, `${titleField}.focus(); ${titleField}.select()`)
  await app.evaluate(
    async ({ BrowserWindow }, text) => await BrowserWindow.getAllWindows()[0]?.webContents.insertText(text),
    text,
  )
  await expect.poll(() => inPage(app, `document.querySelector('[role=status][data-state=saved]') !== null`)).toBe(true)
}

/** Settles once a page has been loaded again; one that is gone answers nothing. */
async function pageIsBack(app: ElectronApplication): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        BrowserWindow.getAllWindows()[0]?.webContents.once('did-finish-load', () => resolve())
      }),
  )
}

const shownTitle = (app: ElectronApplication) => inPage(app, `${titleField}?.value ?? null`)

describe('a page', () => {
  it('that crashes comes back with the journey, while the app lives on', { timeout: 300_000 }, async () => {
    const { app, page } = await launchThroughline()
    await openExample(page)
    let slowest = 0
    const crashes = ordinaryOrLong(3, 20)
    for (let crash = 0; crash < crashes; crash += 1) {
      await type(app, `Crash ${crash}`)
      const began = performance.now()
      const back = pageIsBack(app)
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
      await back
      await expect.poll(() => shownTitle(app), { interval: 20 }).toBe(`Crash ${crash}`)
      slowest = Math.max(slowest, performance.now() - began)
    }
    process.stdout.write(
      `${crashes} crashes of the page: back after ${Math.round(slowest)} ms at most, 0 saved edits lost\n`,
    )
  })

  it('that hangs is loaded again if the user says so', { timeout: 60_000 }, async () => {
    const { app, page } = await launchThroughline()
    await openExample(page)
    await type(app, 'Before it hung')
    const asked = app.evaluate(
      ({ dialog }) =>
        new Promise<string>((resolve) => {
          dialog.showMessageBox = async (...args: unknown[]) => {
            resolve((args.at(-1) as { message: string }).message)
            return { response: 0, checkboxChecked: false }
          }
        }),
    )
    const back = pageIsBack(app)
    await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      void window?.webContents.executeJavaScript('for (;;);').catch(() => undefined)
      // Chromium doesn't look for hangs while it is being debugged, as it is here: its word is given in its place.
      window?.emit('unresponsive')
    })
    expect(await asked).toContain('is not responding')
    await back
    await expect.poll(() => shownTitle(app)).toBe('Before it hung')
  })
})
