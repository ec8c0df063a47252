/** Journeys that leave the app: as files, with how far they are, and as a picture on the clipboard. */
import { FailureError } from '../../shared/failure.ts'
import { mainWindow } from '../app/window.ts'
import { type Watch, watchWith } from '../files/export-watch.ts'
import { readOrSalvage } from '../storage/library/read-or-salvage.ts'
import { readSettings } from '../storage/library/settings.ts'
import { askForFolder, askWhereToSave } from './dialogs.ts'
import { type Handlers, tell } from './register.ts'
import { now, type Shell } from './shell.ts'

const exports = () => import('../files/every-export.ts')

type ExportHandlers = Pick<
  Handlers,
  | 'journey:export'
  | 'journey:export-several'
  | 'journey:export-report'
  | 'journey:export-sheet'
  | 'journey:export-coverage'
  | 'journey:cancel-export'
  | 'journey:copy-picture'
>

export function exportHandlers({ library }: Shell): ExportHandlers {
  const fonts = async () => (await exports()).brandFontsOf(library.database, readSettings(library.database).brandKits)
  let running: AbortController | null = null
  /** Runs an export that the window is told about, and that it can cancel. */
  async function watched<T>(run: (watch: Watch) => Promise<T>): Promise<T> {
    const own = new AbortController()
    running = own
    try {
      return await run(watchWith(own.signal, (share) => tell(mainWindow(), 'journey:export-progress', { share })))
    } finally {
      if (running === own) running = null
    }
  }
  return {
    'journey:export': async ({ journeyId, format, options, otherId }) => {
      const document = readOrSalvage(library, journeyId)
      const other = otherId === undefined ? null : readOrSalvage(library, otherId)
      const path = await askWhereToSave(document.journey.title, format)
      if (path === null) return null
      try {
        await watched(async (watch) =>
          (await exports()).exportJourney(
            { document, format, options, other, at: now(), out: path, fonts: await fonts() },
            watch,
          ),
        )
        return { path }
      } catch (error) {
        if (error instanceof FailureError && error.code === 'cancelled') return null
        throw error
      }
    },
    'journey:export-several': async ({ journeyIds, format, options }) => {
      const folder = await askForFolder()
      if (folder === null) return null
      const read = (index: number) => readOrSalvage(library, journeyIds[index] ?? '')
      const given = { count: journeyIds.length, read, folder, format, options, at: now(), fonts: await fonts() }
      const { refused, ...done } = await watched(async (watch) => (await exports()).exportSeveral(given, watch))
      return { folder, refused: [...refused], ...done }
    },
    'journey:export-report': async ({ journeyId, format, hasAppendix }) => {
      const document = readOrSalvage(library, journeyId)
      const path = await askWhereToSave(`${document.journey.title} report`, format)
      if (path === null) return null
      await (await exports()).exportReport({
        document,
        format,
        at: now(),
        hasAppendix,
        out: path,
        fonts: await fonts(),
      })
      return { path }
    },
    'journey:export-sheet': async ({ name, sheet, format }) => {
      const path = await askWhereToSave(name, format)
      if (path === null) return null
      await (await exports()).exportSheet({ sheet, format, out: path, at: now(), fonts: await fonts() })
      return { path }
    },
    'journey:export-coverage': async ({ journeyId, ...wanted }) => {
      const document = readOrSalvage(library, journeyId)
      const path = await askWhereToSave(`${document.journey.title} coverage`, wanted.format)
      if (path === null) return null
      await (await exports()).exportCoverage({ document, ...wanted, out: path, fonts: await fonts() })
      return { path }
    },
    'journey:cancel-export': () => running?.abort(),
    'journey:copy-picture': async ({ journeyId, options }) => {
      await (await exports()).copyPicture(readOrSalvage(library, journeyId), options, now(), await fonts())
    },
  }
}
