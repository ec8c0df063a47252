/** A journey of two stages and two channels, small enough to know by heart. */
import { applyChange, type Change } from '../../shared/journey/change.ts'
import { type Cell, type JourneyDocument, touchpointsInCell } from '../../shared/journey/document.ts'
import { addTouchpoint, connectTouchpoints } from '../../shared/journey/edits/edits.ts'
import { addChannel, addStage } from '../../shared/journey/edits/grid-edits.ts'
import { startDocument } from './random-edits.ts'

export const cell = (stageId: string, channelId: string): Cell => ({ stageId, channelId })

/** Each edit on the document that the one before left. */
export function edited(
  document: JourneyDocument,
  ...edits: readonly ((before: JourneyDocument) => Change)[]
): JourneyDocument {
  return edits.reduce((before, edit) => applyChange(before, edit(before)), document)
}

/** Two stages, two channels; a, b, c in the first cell, d in the last. */
export function smallJourney(): JourneyDocument {
  return edited(
    startDocument(),
    (before) => addStage(before, { id: 's1', name: 'Find', phase: 'awareness' }),
    (before) => addStage(before, { id: 's2', name: 'Buy', phase: 'decision' }),
    (before) => addChannel(before, { id: 'c1', name: 'Web', kind: 'digital' }),
    (before) => addChannel(before, { id: 'c2', name: 'Shop', kind: 'traditional' }),
    ...['a', 'b', 'c'].map(
      (id) => (before: JourneyDocument) => addTouchpoint(before, { id, title: id, ...cell('s1', 'c1') }),
    ),
    (before) => addTouchpoint(before, { id: 'd', title: 'd', ...cell('s2', 'c2') }),
    (before) => connectTouchpoints(before, { id: 'ab', from: 'a', to: 'b' }),
    (before) => connectTouchpoints(before, { id: 'bd', from: 'b', to: 'd' }),
  )
}

export const idsIn = (document: JourneyDocument, stageId: string, channelId: string) =>
  touchpointsInCell(document, cell(stageId, channelId)).map(({ id }) => id)
