import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyChange, invertChange } from '../../shared/journey/change.ts'
import { emptyHistory, recordStep, redoStep, undoStep } from '../../shared/journey/history/history.ts'
import { newStage } from '../../shared/journey/new-records.ts'
import { recordsOf } from '../../shared/journey/wire.ts'
import { arbitraryEdits, makeChange, startDocument } from '../support/random-edits.ts'

it('undoes everything to the start and redoes everything to the end', () => {
  fc.assert(
    fc.property(arbitraryEdits, (edits) => {
      const start = startDocument()
      let document = start
      let history = emptyHistory
      for (const [place, edit] of edits.entries()) {
        const change = makeChange(document, edit, `r${place}`)
        document = applyChange(document, change)
        history = recordStep(history, { label: 'Edit', change })
      }
      const end = recordsOf(document)
      for (let step = undoStep(history); step; step = undoStep(history)) {
        document = applyChange(document, step.change)
        history = step.history
      }
      expect(recordsOf(document)).toEqual(recordsOf(start))
      for (let step = redoStep(history); step; step = redoStep(history)) {
        document = applyChange(document, step.change)
        history = step.history
      }
      expect(recordsOf(document)).toEqual(end)
    }),
  )
})

const rename = (from: string, to: string) => {
  const { journey } = startDocument()
  return {
    journey: [
      { ...journey, title: from },
      { ...journey, title: to },
    ],
  } as const
}

it('makes one step of letters typed one after the other, and a new one afterwards', () => {
  let history = recordStep(emptyHistory, { label: 'Rename', change: rename('', 'A'), mergeKey: 'title' })
  history = recordStep(history, { label: 'Rename', change: rename('A', 'Ab'), mergeKey: 'title' })
  expect(history.done).toHaveLength(1)
  expect(undoStep(history)?.change.journey?.[1].title).toBe('')
  history = recordStep(history, { label: 'Rename', change: rename('Ab', 'Abc'), mergeKey: 'other' })
  expect(history.done).toHaveLength(2)
})

it('forgets what was undone once something new is done', () => {
  const first = recordStep(emptyHistory, { label: 'Rename', change: rename('', 'A') })
  const undone = undoStep(first)?.history ?? emptyHistory
  expect(redoStep(recordStep(undone, { label: 'Rename', change: rename('', 'B') }))).toBeNull()
})

it('can redo again what a run of edits had replaced, once the run comes to nothing', () => {
  const redoable = rename('', 'A')
  const undone = undoStep(recordStep(emptyHistory, { label: 'Rename', change: redoable }))?.history ?? emptyHistory
  const stage = newStage({ id: 's', rank: 'a0' })
  const add = { stages: { added: [stage], updated: [], removed: [] } }
  const begun = recordStep(undone, { label: 'Add stage', change: add, mergeKey: 'run' })
  expect(redoStep(begun)).toBeNull()
  const over = recordStep(begun, { label: 'Add stage', change: invertChange(add), mergeKey: 'run' })
  expect(over.done).toEqual([])
  expect(redoStep(over)?.change).toEqual(redoable)
})
