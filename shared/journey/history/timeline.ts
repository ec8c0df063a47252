/** From the log of a journey back to its stacks of undo and redo, and to the journey as it was. */
import { applyChange, type Change, invertChange, squashChanges } from '../change.ts'
import type { JourneyDocument } from '../document.ts'
import { emptyHistory, type History, recordStep, redoStep, undoStep } from './history.ts'
import type { LoggedStep } from './log.ts'

/** `missing`: how many steps were taken back that lie before the first row, where the log is read from its end. */
export type Stacks = History & { readonly missing: number }

/**
 * What can be undone and redone after the given rows, oldest first. The log may begin anywhere: a step that was done
 * before it and taken back within it can be redone all the same.
 */
export function stacksOf(rows: readonly LoggedStep[]): Stacks {
  let missing = 0
  let history = emptyHistory
  for (const row of rows) {
    if (row.kind === 'undo' && history.done.length === 0) missing += 1
    history = followStep(history, row)
  }
  return { ...history, missing }
}

/** The stacks after one thing more happened, in whatever window. */
export function followStep(history: History, { kind, label, change, mergeKey }: LoggedStep): History {
  if (kind === 'undo') {
    const taken = undoStep(history)?.history
    return taken ?? { done: [], undone: [...history.undone, { label, change: invertChange(change) }] }
  }
  if (kind === 'redo') {
    return redoStep(history)?.history ?? { done: [...history.done, { label, change }], undone: [] }
  }
  return recordStep(history, { label, change, mergeKey: mergeKey ?? undefined })
}

/** The stacks once older rows of the log are known too. */
export function extendStacks(stacks: Stacks, older: Stacks): Stacks {
  const rest = older.done.length - stacks.missing
  return {
    done: [...older.done.slice(0, Math.max(0, rest)), ...stacks.done],
    undone: stacks.undone,
    missing: older.missing + Math.max(0, -rest),
  }
}

/**
 * The document as it was before the given changes, oldest first, which led to it as it is.
 * @throws Error where they didn't.
 */
export function documentBefore(document: JourneyDocument, changes: readonly Change[]): JourneyDocument {
  return applyChange(document, invertChange(squashChanges(...changes)))
}
