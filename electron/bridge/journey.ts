/** One journey: opened, changed and written to files. */
import { writeJourneyFile } from '../../shared/formats/journey-file.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { documentOf } from '../../shared/journey/wire.ts'
import { exportPicture } from '../files/export-picture.ts'
import { writeFileWhole } from '../files/journey-files.ts'
import type { Shell } from '../shell.ts'
import { readShown } from '../storage/shown.ts'
import { askWhereToSave } from './dialogs.ts'
import { historyHandlers } from './history.ts'
import type { Handlers } from './register.ts'

type JourneyHandlers = Pick<Handlers, Extract<keyof Handlers, `journey:${string}`>>

export function journeyHandlers(shell: Shell): JourneyHandlers {
  const { library } = shell
  return {
    ...historyHandlers(shell),
    'journey:export-picture': async ({ journeyId, ...picture }) => {
      const document = readShown(library, journeyId)
      const path = await askWhereToSave(document.journey.title, picture.format)
      if (path === null) return null
      await exportPicture({ document, ...picture, out: path })
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
