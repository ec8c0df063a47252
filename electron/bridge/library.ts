/** The library: its journeys, and what comes into it. */
import { nanoid } from 'nanoid'
import { buildName } from '../build-name.ts'
import { listTemplates, readTemplate } from '../resources.ts'
import { now, type Shell } from '../shell.ts'
import { deleteJourney, duplicateJourney, insertJourney, renameJourney, restoreJourney } from '../storage/journeys.ts'
import { readShown, refuseReadOnly } from '../storage/shown.ts'
import { deriveToBe } from '../storage/to-be.ts'
import { importHandlers } from './imports.ts'
import type { Handlers } from './register.ts'
import { shelfHandlers } from './shelves.ts'
import { createSummaries } from './summaries.ts'

type LibraryHandlers = Pick<Handlers, Extract<keyof Handlers, `library:${string}`>>

export function libraryHandlers(shell: Shell): LibraryHandlers {
  const { library } = shell
  const { database } = library
  const summaries = createSummaries(library, buildName())
  return {
    'library:list': summaries.list,
    'library:search': ({ query }) => summaries.search(query),
    ...shelfHandlers(library),
    'library:templates': listTemplates,
    'library:create': async ({ templateId }) => {
      const template = await readTemplate(templateId)
      const journeyId = nanoid()
      const at = now()
      const title = template.touchpoints.size === 0 ? 'Untitled journey' : template.journey.title
      const journey = { ...template.journey, id: journeyId, title, createdAt: at, updatedAt: at }
      insertJourney(database, { ...template, journey })
      return { journeyId }
    },
    'library:rename': ({ journeyId, title }) => {
      refuseReadOnly(library, journeyId)
      renameJourney(database, journeyId, title, now())
    },
    'library:duplicate': ({ journeyId }) => {
      const copyId = nanoid()
      duplicateJourney(database, readShown(library, journeyId), copyId, now())
      return { journeyId: copyId }
    },
    'library:derive': ({ journeyId }) => {
      const toBeId = nanoid()
      deriveToBe(database, readShown(library, journeyId), toBeId, now())
      return { journeyId: toBeId }
    },
    'library:delete': ({ journeyId }) => deleteJourney(database, journeyId, now()),
    'library:restore': ({ journeyId }) => restoreJourney(database, journeyId),
    ...importHandlers(shell),
  }
}
