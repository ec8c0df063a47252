/** Edits to what touchpoints serve, and to who answers for them. */
import { type Change, emptyChange } from '../change.ts'
import { inOrder, type JourneyDocument } from '../document.ts'
import type { Id, Touchpoint } from '../schema.ts'
import { updateTouchpoint } from './edits.ts'

/** Lets a touchpoint serve a need and an objective, beside those that it serves; no change where it does already. */
export function serveBoth(document: JourneyDocument, touchpointId: Id, needId: Id, objectiveId: Id): Change {
  const touchpoint = document.touchpoints.get(touchpointId)
  if (!touchpoint || !document.needs.has(needId) || !document.objectives.has(objectiveId)) return emptyChange
  const { needIds, objectiveIds } = touchpoint
  const fields = {
    ...(!needIds.includes(needId) && { needIds: [...needIds, needId] }),
    ...(!objectiveIds.includes(objectiveId) && { objectiveIds: [...objectiveIds, objectiveId] }),
  }
  return Object.keys(fields).length === 0 ? emptyChange : updateTouchpoint(document, touchpointId, fields)
}

/** Gives touchpoints an owner; a part that isn't given stays as each of them has it. */
export function assignOwner(
  document: JourneyDocument,
  touchpointIds: readonly Id[],
  owner: Partial<Touchpoint['owner']>,
): Change {
  const wanted = new Set(touchpointIds)
  const updated = inOrder(document.touchpoints)
    .filter(({ id }) => wanted.has(id))
    .map((touchpoint) => [touchpoint, { ...touchpoint, owner: { ...touchpoint.owner, ...owner } }] as const)
    .filter(([from, to]) => from.owner.name !== to.owner.name || from.owner.role !== to.owner.role)
  return updated.length === 0 ? emptyChange : { touchpoints: { added: [], updated, removed: [] } }
}
