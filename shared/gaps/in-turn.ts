import { applyChange, type Change, emptyChange, squashChanges } from '../journey/change.ts'
import type { JourneyDocument } from '../journey/document.ts'

/** One change that does the edits one after the other, each on what the ones before made. */
export function inTurn(document: JourneyDocument, edits: readonly ((now: JourneyDocument) => Change)[]): Change {
  let now = document
  let change = emptyChange
  for (const edit of edits) {
    const next = edit(now)
    now = applyChange(now, next)
    change = squashChanges(change, next)
  }
  return change
}
