/** Gives a running app the library, the settings and the window of a first start. */
import type { Page } from 'playwright-core'
import { appOrigin } from '../../../electron/page/page-file.ts'
import { importedSchema } from '../../../shared/bridge/imports.ts'
import { type Result, valueFrom } from '../../../shared/bridge/result.ts'
import { defaultSettings } from '../../../shared/bridge/settings.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { type JourneyRecords, recordsOf } from '../../../shared/journey/wire.ts'
import { exampleDocument } from '../../support/example-document.ts'
import type { OpenWindow } from './launch.ts'
import { ifAnswerIsLost } from './lost-answer.ts'
import { request } from './request.ts'

const idlePage = `${appOrigin}/print.html`
const firstSize = { width: 1440, height: 900 }
let example: JourneyRecords | null = null

export async function asAtFirstStart(
  window: OpenWindow,
  given: { readonly fileName: string; readonly text: string } | JourneyDocument | null,
): Promise<void> {
  const { page } = window
  await leavePage(page)
  await restoreWindow(window)
  await emptyLibrary(page)
  example ??= recordsOf(exampleDocument())
  const { journeyId } = await request(page, 'library:add', { records: example })
  const openId = given === null ? journeyId : await addGiven(page, given)
  await request(page, 'app:save-settings', { ...defaultSettings, lastJourneyId: openId })
  await page.goto(`${appOrigin}/`)
}

/** To a page that does nothing by itself: the bridge is there, but nothing of the app's that could still write. */
async function leavePage(page: Page): Promise<void> {
  await page.evaluate(() => {
    // What the test didn't wait to see saved needn't hold the window up.
    addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true })
  })
  await page.goto(idlePage)
}

/** Size, dialogs, clipboard, pointer and what the page is told of its medium. */
async function restoreWindow({ app, page }: OpenWindow): Promise<void> {
  await request(page, 'wall:close')
  const restore = app.evaluate(
    async ({ BrowserWindow, clipboard }, { width, height, idlePage }) => {
      const windows = BrowserWindow.getAllWindows()
      const window = windows.find(({ webContents }) => webContents.getURL() === idlePage)
      // Such as the wall of a presentation.
      for (const other of windows) if (other !== window) other.destroy()
      window?.webContents.setZoomFactor(1)
      window?.unmaximize()
      window?.setSize(width, height)
      window?.center()
      await clipboard.clear()
    },
    { ...firstSize, idlePage },
  )
  await restore.catch(ifAnswerIsLost)
  await page.waitForFunction(({ width, height }) => outerWidth === width && outerHeight === height, firstSize)
  await page.mouse.move(0, 0)
  await page.emulateMedia({
    media: null,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    forcedColors: 'none',
    contrast: 'no-preference',
  })
}

async function emptyLibrary(page: Page): Promise<void> {
  for (const { journeyId } of await request(page, 'library:list')) await request(page, 'library:delete', { journeyId })
  const discarded = await request(page, 'library:trash')
  await request(page, 'library:remove-for-good', { journeyIds: discarded.map(({ journeyId }) => journeyId) })
  for (const { folderId } of await request(page, 'library:folders')) {
    await request(page, 'library:remove-folder', { folderId })
  }
}

async function addGiven(page: Page, given: { fileName: string; text: string } | JourneyDocument): Promise<string> {
  if ('fileName' in given) return await importFile(page, given)
  return (await request(page, 'library:add', { records: recordsOf(given) })).journeyId
}

async function importFile(page: Page, { fileName, text }: { fileName: string; text: string }): Promise<string> {
  const result = await page.evaluate(
    ([fileName, text]) =>
      window.throughline.request('library:import-bytes', { fileName, bytes: new TextEncoder().encode(text) }),
    [fileName, text] as const,
  )
  const answer = result as Result
  if (!answer.isOk) throw new Error(`${fileName} was not imported: ${JSON.stringify(answer)}`)
  const imported = importedSchema.parse(valueFrom(answer))
  if (imported.what !== 'journey') throw new Error(`${fileName} was not imported as a journey.`)
  return imported.journeyId
}
