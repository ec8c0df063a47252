/**
 * The open journey: the only place where a document changes. An edit becomes a change, the change is applied, recorded for
 * undo and handed to the saver; views follow, and nothing flows back.
 */
import { create } from 'zustand'
import type { EventPayload } from '../../../shared/bridge/bridge.ts'
import type { Opening } from '../../../shared/bridge/journey.ts'
import { fitsInFile } from '../../../shared/formats/journey/file-size.ts'
import { applyChange, type Change, isEmptyChange } from '../../../shared/journey/change.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { growthRefusal } from '../../../shared/journey/grid-size.ts'
import { emptyHistory, type History, recordStep, redoStep, undoStep } from '../../../shared/journey/history/history.ts'
import type { LoggedStep } from '../../../shared/journey/history/log.ts'
import { changeToMoment } from '../../../shared/journey/history/restore.ts'
import { followStep, stacksOf } from '../../../shared/journey/history/timeline.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { documentOf } from '../../../shared/journey/wire.ts'
import { request } from '../../bridge/bridge.ts'
import { notify } from '../session/session-store.ts'
import { followEarlier } from './earlier-history.ts'
import { newId } from './new-id.ts'
import { createSaver, type Saver, type Saving } from './saving.ts'
import { createSharing, type Sharing } from './sharing.ts'

type DocumentState = {
  readonly document: JourneyDocument | null
  readonly history: History
  readonly saving: Saving
  /** Why the journey can only be looked at; null where it can be edited. */
  readonly readOnly: ReadOnly | null
}

export type ReadOnly = { readonly notice: string; readonly goodBackupNumber: number | null }

export const useDocument = create<DocumentState>(() => ({
  document: null,
  history: emptyHistory,
  saving: { state: 'saved' },
  readOnly: null,
}))

let saver: Saver | null = null
let sharing: Sharing | null = null
let fetchEarlier: (stepsLeft: number) => void = () => {}

/** What makes merge keys of one run of typing their own: no run goes on over a restart, an undo or a field's end. */
let run = newId()

/**
 * Opens a journey from the library once the one before is on disk.
 * @param read what was read of it just before, so that nobody need be asked.
 */
export async function openJourney(journeyId: Id, read: Opening | null = null): Promise<void> {
  await closeJourney()
  const opening = read ?? (await request('journey:open', { journeyId }))
  const opened = createSaver(
    async (steps) => {
      const { revision } = await request('journey:apply', { journeyId, steps })
      if (saver === opened) sharing?.saved(revision)
    },
    (saving) => useDocument.setState({ saving }),
  )
  saver = opened
  sharing = createSharing(journeyId, opening.revision, {
    saver: () => opened,
    isOpen: () => saver === opened,
    takeOver,
    adopt: (read) => adopt(read, opened),
  })
  useDocument.setState({ saving: { state: 'saved' } })
  endMerge()
  adopt(opening, opened)
}

/** Shows a journey as the disk has it. What is still to be saved is done once more; what doesn't fit any longer is left out. */
function adopt(opening: Opening, opened: Saver): void {
  const { records, history: page, goodBackupNumber } = opening
  const { done, undone } = stacksOf(page.rows)
  let next = { document: documentOf(records), history: { done, undone } }
  const kept = opened.unsaved().filter((step) => {
    const after = tryStep(next, step)
    if (after) next = after
    return after !== null
  })
  if (kept.length < opened.unsaved().length) {
    opened.keepOnly(kept)
    notify(
      'The other window changed the same thing first, so that change was kept. Make yours again if you still want it.',
    )
  }
  fetchEarlier = followEarlier(records.journey.id, page, (older) => {
    if (saver !== opened) return
    useDocument.setState(({ history }) => ({ history: { ...history, done: [...older, ...history.done] } }))
  })
  useDocument.setState({
    ...next,
    readOnly: opening.isReadOnly ? { notice: opening.notice ?? '', goodBackupNumber } : null,
  })
  fetchEarlier(done.length)
}

type Edited = { readonly document: JourneyDocument; readonly history: History }

function doStep({ document, history }: Edited, step: LoggedStep): Edited {
  return { document: applyChange(document, step.change), history: followStep(history, step) }
}

function tryStep(before: Edited, step: LoggedStep): Edited | null {
  try {
    return doStep(before, step)
  } catch {
    return null
  }
}

/** Does what another window did to the open journey, and wrote to the disk. */
export function hearApplied({ journeyId, steps, revision }: EventPayload<'journey:applied'>): void {
  if (useDocument.getState().document?.journey.id === journeyId) sharing?.applied(steps, revision)
}

function takeOver(steps: readonly LoggedStep[]): void {
  const { document, history } = useDocument.getState()
  if (!document) return
  const after = steps.reduce(doStep, { document, history })
  useDocument.setState(after)
  fetchEarlier(after.history.done.length)
}

/**
 * Leaves the open journey, after its last edit reached the disk.
 * @throws Error where the disk refuses it: the journey then stays open and nothing is lost.
 */
export async function closeJourney(): Promise<void> {
  if (saver && !(await saver.flush())) {
    throw new Error('Your last changes aren’t saved, so this journey stays open. Try again or save a copy.')
  }
  saver = null
  sharing = null
  useDocument.setState({ document: null, history: emptyHistory, saving: { state: 'saved' }, readOnly: null })
}

/**
 * Does one thing to the open journey.
 * @param label what the user did, as undo names it: "Move touchpoint".
 * @param mergeKey edits with the same key that follow each other become one undo step.
 * @returns whether anything changed.
 */
export function edit(label: string, makeChange: (document: JourneyDocument) => Change, mergeKey?: string): boolean {
  return record('do', label, makeChange, mergeKey === undefined ? null : `${run}:${mergeKey}`)
}

function record(
  kind: 'do' | 'restore',
  label: string,
  makeChange: (document: JourneyDocument) => Change,
  mergeKey: string | null,
): boolean {
  const { document, history, readOnly } = useDocument.getState()
  if (!document || readOnly) return false
  const change = makeChange(document)
  if (isEmptyChange(change)) return false
  const after = applyChange(document, change)
  const refusal = growthRefusal(document, after)
  if (refusal !== null) {
    notify(`${refusal}: nothing was changed.`)
    return false
  }
  if (!fitsInFile(document, change, after)) {
    notify('This would make the journey larger than 50 MB. Nothing was changed.')
    return false
  }
  useDocument.setState({
    document: after,
    history: recordStep(history, { label, change, mergeKey: mergeKey ?? undefined }),
  })
  saver?.save({ kind, label, mergeKey, change })
  return true
}

/** Makes the open journey what it was at some moment: one more step. Says whether anything changed. */
export function restoreMoment(label: string, moment: JourneyDocument): boolean {
  return record('restore', label, (document) => changeToMoment(document, moment), null)
}

/** Ends the run of edits that merge into one undo step; call it when a field loses focus. */
export function endMerge(): void {
  run = newId()
}

/** Takes back the last step; says what it was, or null where there was none. */
export function undo(): string | null {
  return replay('undo', undoStep)
}

/** Does the last undone step again; says what it was, or null where there was none. */
export function redo(): string | null {
  return replay('redo', redoStep)
}

function replay(kind: 'undo' | 'redo', step: typeof undoStep): string | null {
  const { document, history, readOnly } = useDocument.getState()
  const replayed = document && !readOnly && step(history)
  if (!document || !replayed) return null
  const { change, label } = replayed
  endMerge()
  useDocument.setState({ document: applyChange(document, change), history: replayed.history })
  saver?.save({ kind, label, mergeKey: null, change })
  fetchEarlier(replayed.history.done.length)
  return label
}

/** Settles when everything that was done is on disk; false where it could not be written. */
export function flushSaving(): Promise<boolean> {
  return saver?.flush() ?? Promise.resolve(true)
}

/** Throws a sentence for the user if something that was done isn't on disk. */
export async function requireSaved(): Promise<void> {
  if (!(await flushSaving())) throw new Error('Your last change isn’t saved yet. Try again in a moment.')
}

/** The open journey, for code that runs only while one is open. */
export function openDocument(): JourneyDocument {
  const { document } = useDocument.getState()
  if (!document) throw new Error('No journey is open.')
  return document
}
