/** What hangs on touchpoints and goes with their copies. */
import { expect, it } from 'vitest'
import { clipAsHtml, readClip } from '../../shared/formats/journey/clip-text.ts'
import { applyChange } from '../../shared/journey/change.ts'
import { clipOf, duplicateTouchpoints, pasteClip } from '../../shared/journey/edits/clip.ts'
import { updateRecord, updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { integrityFaults } from '../../shared/journey/integrity.ts'
import { opportunitiesOf } from '../../shared/journey/opportunities.ts'
import { fullDocument } from '../support/full-document.ts'
import { openedAt } from '../support/journey-text.ts'
import { tinyPng } from '../support/pictures.ts'
import { smallJourney } from '../support/small-journey.ts'

const plain = fullDocument()
const document = applyChange(plain, updateTouchpoint(plain, 't1', { imageIds: [tinyPng.id] }))

function counting() {
  let made = 0
  return () => `new${made++}`
}

it('in the same journey: an opportunity of its own, the same quote, and no measure', () => {
  const { change, touchpointIds } = duplicateTouchpoints(document, new Set(['t1']), counting())
  const after = applyChange(document, change)
  const [copyId = ''] = touchpointIds
  expect(opportunitiesOf(after, copyId)).toMatchObject([{ text: 'A hint', impact: 3, touchpointIds: [copyId] }])
  expect(after.quotes.get('v1')?.touchpointIds).toEqual(['t1', copyId])
  expect([after.quotes.size, after.measures.size, after.images.size]).toEqual([2, 2, 2])
  expect(integrityFaults(after)).toEqual([])
})

it('in another journey, through the clipboard: opportunities, quotes, measures and images', () => {
  const clip = readClip(clipAsHtml(clipOf(document, ['t1'])), openedAt)
  if (!clip) throw new Error('The clip was not read.')
  const small = smallJourney()
  const other = { ...small, journey: { ...small.journey, id: 'other' } }
  const target = { stageId: 's1', channelId: 'c1' }
  const { change, touchpointIds } = pasteClip(other, clip, { target, newId: counting() })
  const after = applyChange(other, change)
  const [copyId = ''] = touchpointIds
  expect([...after.opportunities.values()]).toMatchObject([{ text: 'A hint', touchpointIds: [copyId] }])
  expect([...after.quotes.values()]).toMatchObject([{ text: 'I gave up', touchpointIds: [copyId], personaId: null }])
  expect([...after.measures.values()]).toMatchObject([{ name: 'Found', touchpointId: copyId, stageId: null }])
  expect(after.touchpoints.get(copyId)?.imageIds).toEqual([tinyPng.id])
  expect([...after.images.values()]).toMatchObject([tinyPng])
  expect(integrityFaults(after)).toEqual([])
})

it('leaves to others what an opportunity of several touchpoints is about', () => {
  const shared = applyChange(document, updateRecord(document, 'opportunities', 'q1', { touchpointIds: ['t1', 't2'] }))
  const clip = clipOf(shared, ['t2'])
  expect(clip.opportunities.get('q1')?.touchpointIds).toEqual(['t2'])
  expect([clip.quotes.size, clip.measures.size, clip.images.size]).toEqual([0, 0, 0])
})
