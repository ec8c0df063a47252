/** What can be done with folders and the trash. Everything but removing for good can be taken back. */
import type { Id } from '../../../shared/journey/schema.ts'
import { request } from '../../bridge/bridge.ts'
import { attempt, changeSummaries, loadLibrary, summaryOf, useLibrary } from '../../model/document/library-store.ts'
import { newId } from '../../model/document/new-id.ts'
import { notify } from '../../model/session/session-store.ts'

function movedText(title: string, folderId: Id | null): string {
  const folder = useLibrary.getState().folders.find((one) => one.folderId === folderId)
  return folder ? `Moved “${title}” to “${folder.name}”.` : `Removed “${title}” from its folder.`
}

/** Moves a journey into a folder, or with null out of any. */
export function moveJourney(journeyId: Id, folderId: Id | null): Promise<void> {
  const journey = summaryOf(journeyId)
  if (!journey || journey.folderId === folderId) return Promise.resolve()
  const before = journey.folderId
  changeSummaries((all) => all.map((one) => (one.journeyId === journeyId ? { ...one, folderId } : one)))
  return attempt(async () => {
    await request('library:move', { journeyIds: [journeyId], folderId })
    await loadLibrary()
    notify(movedText(journey.title, folderId), {
      action: { label: 'Undo', run: () => void moveJourney(journeyId, before) },
      isOver: () => summaryOf(journeyId)?.folderId !== folderId,
      canAct: () => before === null || isFolder(before),
    })
  })
}

/** Makes a folder; answers its id, or null where the name is blank. */
export async function addFolder(name: string): Promise<Id | null> {
  const folderId = newId()
  if (name.trim() === '') return null
  await attempt(async () => {
    await request('library:put-folder', { folderId, name: name.trim() })
    await loadLibrary()
  })
  return folderId
}

function isFolder(folderId: Id): boolean {
  return useLibrary.getState().folders.some((one) => one.folderId === folderId)
}

export function renameFolder(folderId: Id, name: string): Promise<void> {
  if (name.trim() === '') return Promise.resolve()
  return attempt(async () => {
    await request('library:put-folder', { folderId, name: name.trim() })
    await loadLibrary()
  })
}

/** Its journeys stay in the library. */
export function deleteFolder(folderId: Id): Promise<void> {
  const folder = useLibrary.getState().folders.find((one) => one.folderId === folderId)
  if (!folder) return Promise.resolve()
  return attempt(async () => {
    const { journeyIds } = await request('library:remove-folder', { folderId })
    await loadLibrary()
    notify(`Removed folder “${folder.name}”. Its journeys are still in the library.`, {
      action: { label: 'Undo', run: () => void bringFolderBack(folder.folderId, folder.name, journeyIds) },
      isOver: () => isFolder(folderId),
    })
  })
}

/** What was moved elsewhere since stays there. */
function bringFolderBack(folderId: Id, name: string, journeyIds: readonly Id[]): Promise<void> {
  return attempt(async () => {
    const loose = journeyIds.filter((journeyId) => !summaryOf(journeyId)?.folderId)
    await request('library:put-folder', { folderId, name })
    await request('library:move', { journeyIds: loose, folderId })
    await loadLibrary()
  })
}

export function removeForGood(journeyIds: readonly Id[]): Promise<void> {
  return attempt(async () => {
    await request('library:remove-for-good', { journeyIds: [...journeyIds] })
    await loadLibrary()
  })
}
