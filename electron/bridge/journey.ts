/** One journey: opened, changed and written to files. */
import { writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { documentOf, recordsOf } from '../../shared/journey/wire.ts'
import { writeFileWhole } from '../files/whole-file.ts'
import { readOrSalvage } from '../storage/library/read-or-salvage.ts'
import { askWhereToSave } from './dialogs.ts'
import { exportHandlers } from './exports.ts'
import { historyHandlers } from './history.ts'
import type { Handlers } from './register.ts'
import type { Shell } from './shell.ts'

type JourneyHandlers = Pick<Handlers, Extract<keyof Handlers, `journey:${string}`>>

export function journeyHandlers(shell: Shell): JourneyHandlers {
  const { library } = shell
  return {
    ...historyHandlers(shell),
    ...exportHandlers(shell),
    'journey:read': ({ journeyId }) => recordsOf(readOrSalvage(library, journeyId)),
    'journey:export-comparison': async ({ beforeId, afterId }) => {
      const [before, after] = [readOrSalvage(library, beforeId), readOrSalvage(library, afterId)]
      const path = await askWhereToSave(`${after.journey.title} compared`, 'md')
      if (path === null) return null
      await (await import('../files/every-export.ts')).exportComparison({ before, after, out: path })
      return { path }
    },
    'journey:save-copy': ({ records }) => saveAsFile(documentOf(records)),
    'journey:save-file': ({ journeyId }) => saveAsFile(readOrSalvage(library, journeyId)),
  }
}

/** Asks where to, and writes; null where the user cancels. */
async function saveAsFile(document: JourneyDocument): Promise<{ path: string } | null> {
  const path = await askWhereToSave(document.journey.title, 'journey')
  if (path === null) return null
  await writeFileWhole(path, Buffer.from(writeJourneyFile(document)))
  return { path }
}
