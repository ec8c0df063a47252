/** What the hand does to emotions on the curves. */
import { inOrder } from '../../../shared/journey/document.ts'
import { setEmotion, stepEmotion } from '../../../shared/journey/edits/people-edits.ts'
import type { Emotion, Id } from '../../../shared/journey/schema.ts'
import { edit, endMerge, openDocument } from '../document/document-store.ts'
import { useInsights } from '../session/insight-store.ts'

type Target = { readonly touchpointId: Id; readonly personaId: Id }

/** One undo step. */
export function chooseEmotion({ touchpointId, personaId }: Target, emotion: Emotion | null): void {
  endMerge()
  edit('Change emotion', (document) => setEmotion(document, touchpointId, personaId, emotion))
}

/** Better or worse by one; presses that follow each other at one point are one undo step. What isn't known begins at neutral. */
export function nudgeEmotion({ touchpointId, personaId }: Target, step: 1 | -1): void {
  const known = openDocument().touchpoints.get(touchpointId)?.emotions[personaId]
  const emotion = stepEmotion(known, step)
  edit(
    'Change emotion',
    (document) => setEmotion(document, touchpointId, personaId, emotion),
    `emotion:${touchpointId}:${personaId}`,
  )
}

/** Whose feelings are meant where none is named: the persona whose curve lies in front. */
export function frontPersonaId(): Id | null {
  const personas = inOrder(openDocument().personas)
  const { frontPersonaId: wanted, hiddenPersonaIds } = useInsights.getState()
  const shown = personas.filter(({ id }) => !hiddenPersonaIds.has(id))
  return (shown.find(({ id }) => id === wanted) ?? shown[0] ?? personas[0])?.id ?? null
}
