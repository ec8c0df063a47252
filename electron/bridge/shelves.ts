/** Where journeys lie: in folders, and in the trash. */
import { listFolders, moveToFolder, putFolder, removeFolder } from '../storage/journeys/folders.ts'
import { listTrash, removeForGood } from '../storage/journeys/trash.ts'
import type { Library } from '../storage/library/open.ts'
import type { Handlers } from './register.ts'

type ShelfHandlers = Pick<
  Handlers,
  | 'library:trash'
  | 'library:remove-for-good'
  | 'library:folders'
  | 'library:put-folder'
  | 'library:remove-folder'
  | 'library:move'
>

export function shelfHandlers({ database, damage }: Library): ShelfHandlers {
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
