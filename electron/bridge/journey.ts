/** One journey: opened, changed and written to files. */
import { writeJourneyFile } from '../../shared/formats/journey-file.ts'
import { recordsOf } from '../../shared/journey/wire.ts'
import { exportPicture } from '../files/export-picture.ts'
import { writeFileWhole } from '../files/journey-files.ts'
import { now, type Shell } from '../shell.ts'
import { applyChange, readJourney } from '../storage/journeys.ts'
import { askWhereToSave } from './dialogs.ts'
import type { Handlers } from './register.ts'

type JourneyHandlers = Pick<Handlers, Extract<keyof Handlers, `journey:${string}`>>

export function journeyHandlers({ library: { database } }: Shell): JourneyHandlers {
  return {
    'journey:open': ({ journeyId }) => recordsOf(readJourney(database, journeyId)),
    'journey:apply': ({ journeyId, change }) => {
      const savedAt = now()
      applyChange(database, journeyId, change, savedAt)
      return { savedAt }
    },
    'journey:export-picture': async ({ journeyId, ...picture }) => {
      const document = readJourney(database, journeyId)
      const path = await askWhereToSave(document.journey.title, picture.format)
      if (path === null) return null
      await exportPicture({ document, ...picture, out: path })
      return { path }
    },
    'journey:save-file': async ({ journeyId }) => {
      const document = readJourney(database, journeyId)
      const path = await askWhereToSave(document.journey.title, 'journey')
      if (path === null) return null
      await writeFileWhole(path, Buffer.from(writeJourneyFile(document)))
      return { path }
    },
  }
}
