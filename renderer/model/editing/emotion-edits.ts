/** What the hand does to emotions on the curves. */
import { setEmotion } from '../../../shared/journey/edits/people-edits.ts'
import type { Emotion, Id } from '../../../shared/journey/schema.ts'
import { edit, endMerge, openDocument } from '../document/document-store.ts'

type Target = { readonly touchpointId: Id; readonly personaId: Id }

/** One undo step. */
export function chooseEmotion({ touchpointId, personaId }: Target, emotion: Emotion | null): void {
  endMerge()
  edit('Change emotion', (document) => setEmotion(document, touchpointId, personaId, emotion))
}

/** Better or worse by one; presses that follow each other at one point are one undo step. What isn't known begins at neutral. */
export function nudgeEmotion({ touchpointId, personaId }: Target, step: 1 | -1): void {
  const known = openDocument().touchpoints.get(touchpointId)?.emotions[personaId]
  const emotion = Math.max(-2, Math.min(2, (known ?? 0) + step)) as Emotion
  edit(
    'Change emotion',
    (document) => setEmotion(document, touchpointId, personaId, emotion),
    `emotion:${touchpointId}:${personaId}`,
  )
}
