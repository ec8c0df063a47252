/** The journeys and templates that the library shows, and what can be done with a whole journey. */
import { create } from 'zustand'
import type { DiscardedJourney, Folder, JourneySummary, TemplateSummary } from '../../../shared/bridge/library.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { request } from '../../bridge/bridge.ts'
import { notify, notifyProblem } from '../session/session-store.ts'
import { flushSaving } from './document-store.ts'
import { showJourney } from './navigation.ts'

export type LibraryView = 'journeys' | 'templates' | 'trash'

type LibraryState = {
  /** In the order of the answer, last edited first; null until there is one. */
  readonly summaries: readonly JourneySummary[] | null
  readonly templates: readonly TemplateSummary[]
  readonly folders: readonly Folder[]
  /** Journeys that were put aside, last deleted first. */
  readonly trash: readonly DiscardedJourney[]
  readonly view: LibraryView
  /** The folder whose journeys are shown; null for all. */
  readonly folderId: Id | null
  /** The journey that keys and menus act on. */
  readonly focusedId: Id | null
  readonly renamingId: Id | null
  /** The journeys that are ticked in the export dialog; null where it is closed. */
  readonly exportingIds: ReadonlySet<Id> | null
  /** The journey for which a folder is chosen. */
  readonly movingId: Id | null
}

export const useLibrary = create<LibraryState>(() => ({
  summaries: null,
  templates: [],
  folders: [],
  trash: [],
  view: 'journeys',
  folderId: null,
  focusedId: null,
  renamingId: null,
  movingId: null,
  exportingIds: null,
}))

export const blankTemplateId = 'blank'

/** Tells the user where something failed; the list then shows again what is on disk. */
export async function attempt(run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    notifyProblem(error)
    if (useLibrary.getState().summaries) await loadLibrary()
  }
}

export async function loadLibrary(): Promise<void> {
  try {
    const [summaries, templates, folders, trash] = await Promise.all([
      request('library:list'),
      request('library:templates'),
      request('library:folders'),
      request('library:trash'),
    ])
    useLibrary.setState(({ folderId }) => ({
      summaries,
      templates,
      folders,
      trash,
      folderId: folders.some((folder) => folder.folderId === folderId) ? folderId : null,
    }))
  } catch (error) {
    notifyProblem(error)
  }
}

/** Shows at once what the disk will say in a moment. */
export function changeSummaries(change: (summaries: readonly JourneySummary[]) => readonly JourneySummary[]): void {
  useLibrary.setState(({ summaries }) => ({ summaries: change(summaries ?? []) }))
}

export function summaryOf(journeyId: Id): JourneySummary | undefined {
  return useLibrary.getState().summaries?.find((summary) => summary.journeyId === journeyId)
}

/** Answers whether the library holds what it holds now, as far as the window knows. */
export function unchangedSinceNow(): () => boolean {
  const before = heldNow()
  return () => heldNow() === before
}

function heldNow(): string {
  const { summaries, folders, trash } = useLibrary.getState()
  const journeys = summaries?.map(({ journeyId, title, updatedAt, folderId }) => [
    journeyId,
    title,
    updatedAt,
    folderId,
  ])
  return JSON.stringify([journeys, folders, trash.map(({ journeyId }) => journeyId)])
}

export function createJourney(templateId: string): Promise<void> {
  return attempt(async () => {
    const { journeyId } = await request('library:create', { templateId })
    const { folderId, view } = useLibrary.getState()
    // Begun while a folder is open, a journey belongs there.
    if (folderId && view === 'journeys') await request('library:move', { journeyIds: [journeyId], folderId })
    await showJourney(journeyId)
  })
}

export function renameJourney(journeyId: Id, title: string): Promise<void> {
  useLibrary.setState({ renamingId: null })
  const name = title.trim()
  if (!name || name === summaryOf(journeyId)?.title) return Promise.resolve()
  changeSummaries((all) => all.map((one) => (one.journeyId === journeyId ? { ...one, title: name } : one)))
  return attempt(async () => {
    await request('library:rename', { journeyId, title: name })
    await loadLibrary()
  })
}

export function duplicateJourney(journeyId: Id): Promise<void> {
  return attempt(async () => {
    const copy = await request('library:duplicate', { journeyId })
    await loadLibrary()
    useLibrary.setState({ focusedId: copy.journeyId })
  })
}

/** Puts a journey into the trash without asking, since it can be undone. */
export function deleteJourney(journeyId: Id): Promise<void> {
  const { summaries, focusedId } = useLibrary.getState()
  const index = summaries?.findIndex((summary) => summary.journeyId === journeyId) ?? -1
  const title = summaries?.[index]?.title ?? 'The journey'
  const neighbour = summaries?.[index + 1] ?? summaries?.[index - 1]
  changeSummaries((all) => all.filter((one) => one.journeyId !== journeyId))
  useLibrary.setState({ focusedId: focusedId === journeyId ? (neighbour?.journeyId ?? null) : focusedId })
  return attempt(async () => {
    await request('library:delete', { journeyId })
    await loadLibrary()
    notify(`Moved “${title}” to the trash.`, {
      action: { label: 'Undo', run: () => void restoreJourney(journeyId) },
      isOver: () => !useLibrary.getState().trash.some((one) => one.journeyId === journeyId),
    })
  })
}

export function restoreJourney(journeyId: Id): Promise<void> {
  return attempt(async () => {
    await request('library:restore', { journeyId })
    await loadLibrary()
    useLibrary.setState({ focusedId: journeyId })
  })
}

export function saveJourneyFile(journeyId: Id): Promise<void> {
  return attempt(async () => {
    // What is written is read from the disk, and must hold the last key that was pressed.
    await flushSaving()
    const saved = await request('journey:save-file', { journeyId })
    if (saved) notify(`Saved as ${saved.path}`)
  })
}
