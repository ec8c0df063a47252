/** One journey: opened, changed and written to files. */
import { writeJourneyFile } from '../../shared/formats/journey-file.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { documentOf } from '../../shared/journey/wire.ts'
import { exportJourney } from '../files/export-journey.ts'
import { exportReport } from '../files/export-report.ts'
import { writeFileWhole } from '../files/journey-files.ts'
import { now, type Shell } from '../shell.ts'
import { readShown } from '../storage/shown.ts'
import { askWhereToSave } from './dialogs.ts'
import { historyHandlers } from './history.ts'
import type { Handlers } from './register.ts'

type JourneyHandlers = Pick<Handlers, Extract<keyof Handlers, `journey:${string}`>>

export function journeyHandlers(shell: Shell): JourneyHandlers {
  const { library } = shell
  return {
    ...historyHandlers(shell),
    'journey:export': async ({ journeyId, format, options }) => {
      const document = readShown(library, journeyId)
      const path = await askWhereToSave(document.journey.title, format)
      if (path === null) return null
      await exportJourney({ document, format, options, at: now(), out: path })
      return { path }
    },
    'journey:export-report': async ({ journeyId, format }) => {
      const document = readShown(library, journeyId)
      const path = await askWhereToSave(`${document.journey.title} report`, format)
      if (path === null) return null
      await exportReport({ document, format, at: now(), out: path })
      return { path }
    },
    'journey:save-copy': ({ records }) => saveAsFile(documentOf(records)),
    'journey:save-file': ({ journeyId }) => saveAsFile(readShown(library, journeyId)),
  }
}

/** Asks where to, and writes; null where the user cancels. */
async function saveAsFile(document: JourneyDocument): Promise<{ path: string } | null> {
  const path = await askWhereToSave(document.journey.title, 'journey')
  if (path === null) return null
  await writeFileWhole(path, Buffer.from(writeJourneyFile(document)))
  return { path }
}
