/**
 * The open journey: the only place where a document changes. An edit becomes a change, the change is applied, recorded for
 * undo and handed to the saver; views follow, and nothing flows back.
 */
import { create } from 'zustand'
import { applyChange, type Change, isEmptyChange } from '../../shared/journey/change.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { closeStep, emptyHistory, type History, recordStep, redoStep, undoStep } from '../../shared/journey/history.ts'
import type { Id } from '../../shared/journey/schema.ts'
import { documentOf } from '../../shared/journey/wire.ts'
import { request } from '../bridge.ts'
import { createSaver, type Saver, type Saving } from './saving.ts'

type DocumentState = {
  readonly document: JourneyDocument | null
  readonly history: History
  readonly saving: Saving
}

export const useDocument = create<DocumentState>(() => ({
  document: null,
  history: emptyHistory,
  saving: { state: 'saved' },
}))

let saver: Saver | null = null

/** Opens a journey from the library once the one before is on disk. */
export async function openJourney(journeyId: Id): Promise<void> {
  await closeJourney()
  const document = documentOf(await request('journey:open', { journeyId }))
  saver = createSaver(
    (change, label) => request('journey:apply', { journeyId, change, label }),
    (saving) => useDocument.setState({ saving }),
  )
  useDocument.setState({ document, history: emptyHistory, saving: { state: 'saved' } })
}

/** Leaves the open journey, after its last edit reached the disk. */
export async function closeJourney(): Promise<void> {
  await saver?.flush()
  saver = null
  useDocument.setState({ document: null, history: emptyHistory, saving: { state: 'saved' } })
}

/**
 * Does one thing to the open journey.
 * @param label what the user did, as undo names it: "Move touchpoint".
 * @param mergeKey edits with the same key that follow each other become one undo step.
 * @returns whether anything changed.
 */
export function edit(label: string, makeChange: (document: JourneyDocument) => Change, mergeKey?: string): boolean {
  const { document, history } = useDocument.getState()
  if (!document) return false
  const change = makeChange(document)
  if (isEmptyChange(change)) return false
  useDocument.setState({
    document: applyChange(document, change),
    history: recordStep(history, { label, change, mergeKey }),
  })
  saver?.save(change, label)
  return true
}

/** Ends the run of edits that merge into one undo step; call it when a field loses focus. */
export function endMerge(): void {
  useDocument.setState(({ history }) => ({ history: closeStep(history) }))
}

/** Takes back the last step; says what it was, or null where there was none. */
export function undo(): string | null {
  return replay(undoStep)
}

/** Does the last undone step again; says what it was, or null where there was none. */
export function redo(): string | null {
  return replay(redoStep)
}

function replay(step: typeof undoStep): string | null {
  const { document, history } = useDocument.getState()
  const replayed = document && step(history)
  if (!document || !replayed) return null
  useDocument.setState({ document: applyChange(document, replayed.change), history: replayed.history })
  saver?.save(replayed.change, replayed.label)
  return replayed.label
}

/** Settles when everything that was done is on disk; false where it could not be written. */
export function flushSaving(): Promise<boolean> {
  return saver?.flush() ?? Promise.resolve(true)
}

/** The open journey, for code that runs only while one is open. */
export function openDocument(): JourneyDocument {
  const { document } = useDocument.getState()
  if (!document) throw new Error('No journey is open.')
  return document
}
