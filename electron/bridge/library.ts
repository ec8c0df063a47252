/** The library: its journeys, and what comes into it. */
import { nanoid } from 'nanoid'
import { nameOrUntitled } from '../../shared/words/names.ts'
import { buildName } from '../library/build-name.ts'
import { listTemplates, readTemplate } from '../library/resources.ts'
import { listFolders, moveToFolder, putFolder, removeFolder } from '../storage/journeys/folders.ts'
import {
  deleteJourney,
  duplicateJourney,
  insertJourney,
  renameJourney,
  restoreJourney,
} from '../storage/journeys/journeys.ts'
import { deriveToBe } from '../storage/journeys/to-be.ts'
import { listTrash, removeForGood } from '../storage/journeys/trash.ts'
import type { Library } from '../storage/library/open.ts'
import { readOrSalvage, refuseReadOnly } from '../storage/library/read-or-salvage.ts'
import { importHandlers } from './imports.ts'
import type { Handlers } from './register.ts'
import { now, type Shell } from './shell.ts'
import type { Summaries } from './summaries.ts'

type LibraryHandlers = Pick<Handlers, Extract<keyof Handlers, `library:${string}`>>

export function libraryHandlers(shell: Shell): LibraryHandlers {
  const { library } = shell
  const { database } = library
  let made: Promise<Summaries> | null = null
  const summaries = () => {
    made ??= summariesOf(library)
    return made
  }
  return {
    'library:list': async () => (await summaries()).list(),
    'library:search': async ({ query }) => (await summaries()).search(query),
    ...shelfHandlers(library),
    'library:templates': listTemplates,
    'library:create': async ({ templateId }) => {
      const template = await readTemplate(templateId)
      const journeyId = nanoid()
      const at = now()
      // What a blank template says of itself is said of no journey.
      const own = template.touchpoints.size === 0 ? { title: nameOrUntitled('', 'journey'), summary: '' } : {}
      const journey = { ...template.journey, ...own, id: journeyId, createdAt: at, updatedAt: at }
      insertJourney(database, { ...template, journey })
      return { journeyId }
    },
    'library:rename': ({ journeyId, title }) => {
      refuseReadOnly(library, journeyId)
      renameJourney(database, journeyId, title, now())
    },
    'library:duplicate': ({ journeyId }) => {
      const copyId = nanoid()
      duplicateJourney(database, readOrSalvage(library, journeyId), copyId, now())
      return { journeyId: copyId }
    },
    'library:derive': ({ journeyId }) => {
      const toBeId = nanoid()
      deriveToBe(database, readOrSalvage(library, journeyId), toBeId, now())
      return { journeyId: toBeId }
    },
    'library:delete': ({ journeyId }) => deleteJourney(database, journeyId, now()),
    'library:restore': ({ journeyId }) => restoreJourney(database, journeyId),
    ...importHandlers(shell),
  }
}

/** What analyzes and draws journeys is loaded when the library is first looked at: a start that shows a map has no use for it. */
async function summariesOf(library: Library): Promise<Summaries> {
  return (await import('./summaries.ts')).createSummaries(library, buildName)
}

/** Where journeys lie: in folders, and in the trash. */
type ShelfHandlers = Pick<
  Handlers,
  | 'library:trash'
  | 'library:remove-for-good'
  | 'library:folders'
  | 'library:put-folder'
  | 'library:remove-folder'
  | 'library:move'
>

function shelfHandlers({ database, damage }: Library): ShelfHandlers {
  return {
    'library:trash': () => listTrash(database),
    'library:remove-for-good': ({ journeyIds }) => {
      removeForGood(database, journeyIds)
      damage.lookAgain()
    },
    'library:folders': () => listFolders(database),
    'library:put-folder': (folder) => putFolder(database, folder),
    'library:remove-folder': ({ folderId }) => ({ journeyIds: removeFolder(database, folderId) }),
    'library:move': ({ journeyIds, folderId }) => moveToFolder(database, journeyIds, folderId),
  }
}
