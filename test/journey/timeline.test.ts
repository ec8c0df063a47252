import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyChange } from '../../shared/journey/change.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { type History, redoStep, type Step, undoStep } from '../../shared/journey/history/history.ts'
import { documentBefore, extendStacks, stacksOf } from '../../shared/journey/history/timeline.ts'
import { recordsOf } from '../../shared/journey/wire.ts'
import { startDocument } from '../support/random-edits.ts'
import { arbitraryDeeds, live, type RandomDeed } from '../support/random-log.ts'

const plain = ({ label, change }: Step) => ({ label, change })
const stacks = ({ done, undone }: History) => ({ done: done.map(plain), undone: undone.map(plain) })
/** A log never begins inside a run of typing: storage keeps one row for it. */
const ofItsOwn = (deed: RandomDeed): RandomDeed => ({ ...deed, key: 0 })
const now = (documents: readonly JourneyDocument[]) => documents.at(-1) ?? startDocument()

it('reads from the log the stacks that the window had', () => {
  fc.assert(
    fc.property(arbitraryDeeds, (deeds) => {
      const { steps, history } = live(deeds)
      expect(stacks(stacksOf(steps))).toEqual(stacks(history))
    }),
  )
})

it('reads the same stacks where the log is read in two parts, newer part first', () => {
  fc.assert(
    fc.property(arbitraryDeeds, fc.nat(), (deeds, where) => {
      const { steps, documents } = live(deeds.map(ofItsOwn))
      const at = where % (steps.length + 1)
      const newer = stacksOf(steps.slice(at))
      const joined = extendStacks(newer, stacksOf(steps.slice(0, at)))
      expect(joined.missing).toBe(0)
      expect(undoAll(now(documents), joined)).toEqual(recordsOf(startDocument()))
      expect(stacks(joined).done).toEqual(stacks(stacksOf(steps)).done)
    }),
  )
})

it('redoes to the end what was undone, wherever the log begins', () => {
  fc.assert(
    fc.property(arbitraryDeeds, fc.nat(), (deeds, where) => {
      const { steps, documents } = live(deeds.map(ofItsOwn))
      let history: History = stacksOf(steps.slice(where % (steps.length + 1)))
      let document = now(documents)
      for (let step = redoStep(history); step; step = redoStep(history)) {
        document = applyChange(document, step.change)
        history = step.history
      }
      expect(history.undone).toEqual([])
    }),
  )
})

it('finds the journey as it was after every step', () => {
  fc.assert(
    fc.property(arbitraryDeeds, (deeds) => {
      const { steps, documents } = live(deeds)
      for (const [at, document] of documents.entries()) {
        const later = steps.slice(at).map(({ change }) => change)
        expect(recordsOf(documentBefore(now(documents), later))).toEqual(recordsOf(document))
      }
    }),
  )
})

function undoAll(document: JourneyDocument, history: History) {
  let [past, rest] = [document, history]
  for (let step = undoStep(rest); step; step = undoStep(rest)) {
    past = applyChange(past, step.change)
    rest = step.history
  }
  return recordsOf(past)
}
