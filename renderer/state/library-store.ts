/** The journeys and templates that the library shows, and what can be done with a whole journey. */
import { create } from 'zustand'
import type { JourneySummary, TemplateSummary } from '../../shared/bridge.ts'
import type { Id } from '../../shared/journey/schema.ts'
import { request, sentenceOf } from '../bridge.ts'
import { flushSaving } from './document-store.ts'
import { showJourney } from './navigation.ts'
import { notify } from './session-store.ts'

type LibraryState = {
  /** In the order of the answer, last edited first; null until there is one. */
  readonly summaries: readonly JourneySummary[] | null
  readonly templates: readonly TemplateSummary[]
  readonly view: 'journeys' | 'templates'
  /** The journey that keys and menus act on. */
  readonly focusedId: Id | null
  readonly renamingId: Id | null
}

export const useLibrary = create<LibraryState>(() => ({
  summaries: null,
  templates: [],
  view: 'journeys',
  focusedId: null,
  renamingId: null,
}))

export const blankTemplateId = 'blank'

/** Tells the user where something failed; the list then shows again what is on disk. */
export async function attempt(run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    notify(sentenceOf(error), { tone: 'problem' })
    if (useLibrary.getState().summaries) await loadLibrary()
  }
}

export async function loadLibrary(): Promise<void> {
  try {
    const [summaries, templates] = await Promise.all([request('library:list'), request('library:templates')])
    useLibrary.setState({ summaries, templates })
  } catch (error) {
    notify(sentenceOf(error), { tone: 'problem' })
  }
}

function changeSummaries(change: (summaries: readonly JourneySummary[]) => readonly JourneySummary[]): void {
  useLibrary.setState(({ summaries }) => ({ summaries: change(summaries ?? []) }))
}

export function summaryOf(journeyId: Id): JourneySummary | undefined {
  return useLibrary.getState().summaries?.find((summary) => summary.journeyId === journeyId)
}

export function createJourney(templateId: string): Promise<void> {
  return attempt(async () => {
    const { journeyId } = await request('library:create', { templateId })
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

/** Deletes without asking, since it can be undone. */
export function deleteJourney(journeyId: Id): Promise<void> {
  const { summaries, focusedId } = useLibrary.getState()
  const index = summaries?.findIndex((summary) => summary.journeyId === journeyId) ?? -1
  const title = summaries?.[index]?.title ?? 'The journey'
  const neighbour = summaries?.[index + 1] ?? summaries?.[index - 1]
  changeSummaries((all) => all.filter((one) => one.journeyId !== journeyId))
  useLibrary.setState({ focusedId: focusedId === journeyId ? (neighbour?.journeyId ?? null) : focusedId })
  return attempt(async () => {
    await request('library:delete', { journeyId })
    notify(`“${title}” was deleted.`, { action: { label: 'Undo', run: () => void restoreJourney(journeyId) } })
  })
}

function restoreJourney(journeyId: Id): Promise<void> {
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
