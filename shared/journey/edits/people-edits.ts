/** Edits to who the journey is for and what it serves: personas, needs and objectives. */
import { type Change, emptyChange } from '../change.ts'
import { inOrder, type JourneyDocument } from '../document.ts'
import { newNeed, newObjective, newPersona } from '../new-records.ts'
import type { Emotion, Id } from '../schema.ts'
import { rankAt, updateTouchpoint } from './edits.ts'
import { removeRecords } from './removal.ts'

export function addPersona(document: JourneyDocument, fields: { id: Id; name: string }): Change {
  const rank = rankAt(inOrder(document.personas), document.personas.size)
  return { personas: { added: [newPersona({ ...fields, rank })], updated: [], removed: [] } }
}

export function addNeed(document: JourneyDocument, fields: { id: Id; text: string; personaId?: Id | null }): Change {
  const rank = rankAt(inOrder(document.needs), document.needs.size)
  return { needs: { added: [newNeed({ ...fields, rank })], updated: [], removed: [] } }
}

export function addObjective(document: JourneyDocument, fields: { id: Id; text: string }): Change {
  const rank = rankAt(inOrder(document.objectives), document.objectives.size)
  return { objectives: { added: [newObjective({ ...fields, rank })], updated: [], removed: [] } }
}

/** Removes a persona; its emotions go, its needs and quotes stay and belong to nobody. */
export function removePersona(document: JourneyDocument, personaId: Id): Change {
  return removeRecords(document, 'personas', [personaId])
}

export function removeNeed(document: JourneyDocument, needId: Id): Change {
  return removeRecords(document, 'needs', [needId])
}

export function removeObjective(document: JourneyDocument, objectiveId: Id): Change {
  return removeRecords(document, 'objectives', [objectiveId])
}

/** Says that a touchpoint serves a need, or no longer does. No change where it is so already or either is gone. */
export function linkNeed(document: JourneyDocument, touchpointId: Id, needId: Id, isLinked: boolean): Change {
  const ids = document.touchpoints.get(touchpointId)?.needIds
  if (!ids || !document.needs.has(needId) || ids.includes(needId) === isLinked) return emptyChange
  return updateTouchpoint(document, touchpointId, { needIds: withId(ids, needId, isLinked) })
}

/** Says that a touchpoint serves an objective, or no longer does. No change where it is so already or either is gone. */
export function linkObjective(document: JourneyDocument, touchpointId: Id, objectiveId: Id, isLinked: boolean): Change {
  const ids = document.touchpoints.get(touchpointId)?.objectiveIds
  if (!ids || !document.objectives.has(objectiveId) || ids.includes(objectiveId) === isLinked) return emptyChange
  return updateTouchpoint(document, touchpointId, { objectiveIds: withId(ids, objectiveId, isLinked) })
}

function withId(ids: readonly Id[], id: Id, isIn: boolean): Id[] {
  return isIn ? [...ids, id] : ids.filter((other) => other !== id)
}

/** One step better or worse, within the scale; what isn't known starts at neutral. */
export function stepEmotion(known: Emotion | null | undefined, step: 1 | -1): Emotion {
  return Math.max(-2, Math.min(2, (known ?? 0) + step)) as Emotion
}

/** Says how a persona feels at a touchpoint; null is not known. No change where it was said before or either is gone. */
export function setEmotion(
  document: JourneyDocument,
  touchpointId: Id,
  personaId: Id,
  emotion: Emotion | null,
): Change {
  const touchpoint = document.touchpoints.get(touchpointId)
  if (!touchpoint || !document.personas.has(personaId)) return emptyChange
  const known = Object.hasOwn(touchpoint.emotions, personaId) ? touchpoint.emotions[personaId] : null
  if (known === emotion) return emptyChange
  const { [personaId]: _, ...others } = touchpoint.emotions
  const emotions = emotion === null ? others : { ...touchpoint.emotions, [personaId]: emotion }
  return updateTouchpoint(document, touchpointId, { emotions })
}
