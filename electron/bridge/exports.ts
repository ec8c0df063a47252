/** Journeys that leave the app: as files, with how far they are, and as a picture on the clipboard. */
import { FailureError } from '../../shared/failure.ts'
import { copyPicture } from '../files/copy-picture.ts'
import { exportCoverage } from '../files/export-coverage.ts'
import { exportJourney } from '../files/export-journey.ts'
import { exportReport } from '../files/export-report.ts'
import { watchWith } from '../files/export-watch.ts'
import { now, type Shell } from '../shell.ts'
import { readShown } from '../storage/shown.ts'
import { mainWindow } from '../window.ts'
import { askWhereToSave } from './dialogs.ts'
import { type Handlers, tell } from './register.ts'

type ExportHandlers = Pick<
  Handlers,
  | 'journey:export'
  | 'journey:export-report'
  | 'journey:export-coverage'
  | 'journey:cancel-export'
  | 'journey:copy-picture'
>

export function exportHandlers({ library }: Shell): ExportHandlers {
  let running: AbortController | null = null
  return {
    'journey:export': async ({ journeyId, format, options }) => {
      const document = readShown(library, journeyId)
      const path = await askWhereToSave(document.journey.title, format)
      if (path === null) return null
      const own = new AbortController()
      running = own
      const watch = watchWith(own.signal, (share) => tell(mainWindow(), 'journey:export-progress', { share }))
      try {
        await exportJourney({ document, format, options, at: now(), out: path }, watch)
        return { path }
      } catch (error) {
        if (error instanceof FailureError && error.code === 'cancelled') return null
        throw error
      } finally {
        if (running === own) running = null
      }
    },
    'journey:export-report': async ({ journeyId, format }) => {
      const document = readShown(library, journeyId)
      const path = await askWhereToSave(`${document.journey.title} report`, format)
      if (path === null) return null
      await exportReport({ document, format, at: now(), out: path })
      return { path }
    },
    'journey:export-coverage': async ({ journeyId, ...wanted }) => {
      const document = readShown(library, journeyId)
      const path = await askWhereToSave(`${document.journey.title} coverage`, wanted.format)
      if (path === null) return null
      await exportCoverage({ document, ...wanted, out: path })
      return { path }
    },
    'journey:cancel-export': () => running?.abort(),
    'journey:copy-picture': async ({ journeyId, options }) => {
      await copyPicture(readShown(library, journeyId), options, now())
    },
  }
}
