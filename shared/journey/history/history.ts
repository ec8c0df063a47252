/**
 * Undo and redo as two stacks of steps. A step is one thing that the user did; steps that carry the same merge key and
 * follow each other (letters typed into one field, a drag) are one. What a step holds are copies that no document has: what was
 * worked out of a record goes with it once an edit replaced it, although the step can be undone for as long as the journey is open.
 */
import { type Change, copyRecords, invertChange, isEmptyChange, squashChanges } from '../change.ts'

export type Step = {
  readonly label: string
  readonly change: Change
  readonly mergeKey?: string | undefined
  /** What could be redone before it, which can be again where its run of edits comes to nothing. */
  readonly replaced?: readonly Step[]
}
export type History = { readonly done: readonly Step[]; readonly undone: readonly Step[] }

export const emptyHistory: History = { done: [], undone: [] }

/**
 * The history after the user did one more thing. What had been undone can't be redone any more, unless a run of edits
 * comes to nothing, such as a letter typed and deleted: then it is as if it had never been.
 */
export function recordStep(history: History, step: Step): History {
  if (isEmptyChange(step.change)) return history
  const own = copyRecords(step.change)
  const last = history.done.at(-1)
  if (last && step.mergeKey !== undefined && last.mergeKey === step.mergeKey && history.undone.length === 0) {
    const change = squashChanges(last.change, own)
    const before = history.done.slice(0, -1)
    if (isEmptyChange(change)) return { done: before, undone: last.replaced ?? [] }
    return { done: [...before, { ...last, change }], undone: [] }
  }
  const recorded = { ...step, change: own, ...(step.mergeKey !== undefined && { replaced: history.undone }) }
  return { done: [...history.done, recorded], undone: [] }
}

/** The change that takes the last step back, and the history afterwards; null where there is nothing to undo. */
export function undoStep(history: History): { history: History; change: Change; label: string } | null {
  const step = history.done.at(-1)
  if (!step) return null
  return {
    history: { done: history.done.slice(0, -1), undone: [...history.undone, step] },
    change: copyRecords(invertChange(step.change)),
    label: step.label,
  }
}

/** The change that does again what was undone last, and the history afterwards; null where there is nothing to redo. */
export function redoStep(history: History): { history: History; change: Change; label: string } | null {
  const step = history.undone.at(-1)
  if (!step) return null
  return {
    // Without its merge key: what is typed after this is a step of its own.
    history: {
      done: [...history.done, { label: step.label, change: step.change }],
      undone: history.undone.slice(0, -1),
    },
    change: copyRecords(step.change),
    label: step.label,
  }
}
