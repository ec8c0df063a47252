/** What undo keeps of the open journey, and what goes although undo could bring it back. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { edit, openDocument, redo, undo, useDocument } from '../../renderer/model/document/document-store.ts'
import { updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { emptyHistory } from '../../shared/journey/history/history.ts'
import { smallJourney } from '../support/small-journey.ts'

const touchpoint = () => openDocument().touchpoints.get('a')
const isMomentOfTruth = () => touchpoint()?.momentOfTruth

async function collectGarbage(): Promise<void> {
  // What a weak reference was asked for stays until the job is over.
  await new Promise((done) => setTimeout(done))
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

it('keeps nothing that was on the map of a record that edits replaced, done or undone', async () => {
  useDocument.setState({ document: smallJourney(), history: emptyHistory, readOnly: null })
  const shown: WeakRef<object>[] = []
  const show = () => {
    const now = touchpoint()
    if (now) shown.push(new WeakRef(now))
  }
  const step = (act: () => unknown) => {
    show()
    act()
  }
  const turn = () =>
    edit('Change touchpoint', (document) => updateTouchpoint(document, 'a', { momentOfTruth: !isMomentOfTruth() }))
  for (const act of [turn, turn, turn, undo, undo, redo]) step(act)

  expect(shown).toHaveLength(6)
  const kept = async () => {
    await collectGarbage()
    return shown.filter((record) => record.deref() !== undefined)
  }
  // What else follows the journey may still have the one before in hand.
  await expect.poll(kept, { timeout: 15_000 }).toEqual([])
  expect(isMomentOfTruth()).toBe(false)
  undo()
  expect(isMomentOfTruth()).toBe(true)
})
