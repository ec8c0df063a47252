/** What a user might do to a journey and to what was done, in any order, as it happens in the window and as it is logged. */
import fc from 'fast-check'
import { applyChange, isEmptyChange } from '../../shared/journey/change.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { emptyHistory, type History, recordStep, redoStep, undoStep } from '../../shared/journey/history/history.ts'
import type { LoggedStep } from '../../shared/journey/history/log.ts'
import { makeChange, type RandomEdit, startDocument } from './random-edits.ts'

/** `deed`: 0 to 5 an edit, 6 and 7 undo, 8 redo; `key`: which run of typing an edit belongs to, 0 for none. */
export type RandomDeed = { readonly deed: number; readonly key: number; readonly edit: RandomEdit }

export const arbitraryDeeds: fc.Arbitrary<RandomDeed[]> = fc.array(
  fc.record({
    deed: fc.nat(8),
    key: fc.nat(2),
    edit: fc.record({ what: fc.nat(), a: fc.nat(99), b: fc.nat(99), c: fc.nat(99) }),
  }),
  { maxLength: 80, size: 'max' },
)

export type Lived = {
  readonly steps: readonly LoggedStep[]
  readonly history: History
  /** The journey before the first step, and after each. */
  readonly documents: readonly JourneyDocument[]
}

/** Does what the window does. */
export function live(deeds: readonly RandomDeed[]): Lived {
  let history = emptyHistory
  const steps: LoggedStep[] = []
  const documents = [startDocument()]
  const log = (step: LoggedStep) => {
    steps.push(step)
    documents.push(applyChange(documents.at(-1) ?? startDocument(), step.change))
  }
  for (const [place, { deed, key, edit }] of deeds.entries()) {
    if (deed <= 5) {
      const change = makeChange(documents.at(-1) ?? startDocument(), edit, `r${place}`)
      const mergeKey = key === 0 ? null : `run ${key}`
      if (isEmptyChange(change)) continue
      history = recordStep(history, { label: `Edit ${place}`, change, mergeKey: mergeKey ?? undefined })
      log({ kind: 'do', label: `Edit ${place}`, mergeKey, change })
      continue
    }
    const [kind, replay] = deed === 8 ? (['redo', redoStep] as const) : (['undo', undoStep] as const)
    const replayed = replay(history)
    if (!replayed) continue
    history = replayed.history
    log({ kind, label: replayed.label, mergeKey: null, change: replayed.change })
  }
  return { steps, history, documents }
}
