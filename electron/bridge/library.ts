/** The library: its journeys, and what comes into it. */
import { nanoid } from 'nanoid'
import { FailureError } from '../../shared/failure.ts'
import { newDocument, newJourney } from '../../shared/journey/records.ts'
import { now, type Shell } from '../shell.ts'
import {
  deleteJourney,
  duplicateJourney,
  insertJourney,
  listJourneys,
  readJourney,
  renameJourney,
  restoreJourney,
} from '../storage/journeys.ts'
import type { Handlers } from './register.ts'
import { summaryOf } from './summaries.ts'

type LibraryHandlers = Pick<Handlers, Extract<keyof Handlers, `library:${string}`>>

export function libraryHandlers({ library: { database } }: Shell): LibraryHandlers {
  return {
    'library:list': () => listJourneys(database).map(({ journeyId }) => summaryOf(readJourney(database, journeyId))),
    'library:templates': () => [],
    'library:create': () => {
      const journeyId = nanoid()
      insertJourney(database, newDocument(newJourney({ id: journeyId, title: 'Untitled journey' }, now())))
      return { journeyId }
    },
    'library:rename': ({ journeyId, title }) => renameJourney(database, journeyId, title, now()),
    'library:duplicate': ({ journeyId }) => {
      const copyId = nanoid()
      duplicateJourney(database, journeyId, copyId, now())
      return { journeyId: copyId }
    },
    'library:delete': ({ journeyId }) => deleteJourney(database, journeyId, now()),
    'library:restore': ({ journeyId }) => restoreJourney(database, journeyId),
    'library:import': () => [],
    'library:import-bytes': () => {
      throw new FailureError('file-refused', 'Files cannot be read yet.')
    },
  }
}
