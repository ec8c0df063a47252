/** Notes for the facilitator while a slide is on the wall; the room doesn't see them. */
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import type { Id } from '../journey/schema.ts'
import type { Slide } from './slide.ts'
import { stageIdOf } from './slide.ts'

/** `about` says what the text belongs to: a part of the agenda, a touchpoint, or nothing in particular. */
export type SpeakerNote = { readonly id: string; readonly about: string; readonly text: string }

/**
 * The note of the part of the agenda that runs; for a stage also those of its other parts, then sticky notes and notes of its
 * touchpoints. What the room said, as a question or a decision, is no note for the facilitator.
 */
export function speakerNotes(
  document: JourneyDocument,
  slide: Slide,
  runningPartId: Id | null = null,
): readonly SpeakerNote[] {
  const stageId = stageIdOf(slide)
  const touchpoints = inOrder(document.touchpoints).filter((one) => one.stageId === stageId)
  const titles = new Map(touchpoints.map(({ id, title }) => [id, title]))
  const isMeant = (part: { id: Id; stageId: Id | null }) => stageId !== null && part.stageId === stageId
  const parts = inOrder(document.agenda)
    .filter((part) => part.id === runningPartId || isMeant(part))
    .sort((one, other) => Number(other.id === runningPartId) - Number(one.id === runningPartId))
  const stickies = inOrder(document.notes).filter(
    ({ kind, touchpointIds }) => kind === 'note' && touchpointIds.some((id) => titles.has(id)),
  )
  return [
    ...parts.map(({ id, title, note }) => ({ id, about: title, text: note })),
    ...stickies.map(({ id, text, touchpointIds }) => ({
      id,
      about: touchpointIds.flatMap((one) => titles.get(one) ?? []).join(', '),
      text,
    })),
    ...touchpoints.map(({ id, title, notes }) => ({ id, about: title, text: notes })),
  ].filter(({ text }) => text.trim() !== '')
}
