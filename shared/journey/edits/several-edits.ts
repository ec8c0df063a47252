/** Edits of many touchpoints at once, each one change. */
import { applyChange, type Change, emptyChange, squashChanges } from '../change.ts'
import { type Cell, cellKey, inOrder, type JourneyDocument } from '../document.ts'
import type { Id, Touchpoint } from '../schema.ts'
import { moveTouchpoints } from './edits.ts'

/** Changes some fields of each touchpoint; `fieldsOf` says which, null where one is right already. */
export function updateTouchpoints(
  document: JourneyDocument,
  touchpointIds: Iterable<Id>,
  fieldsOf: (touchpoint: Touchpoint) => Partial<Omit<Touchpoint, 'id'>> | null,
): Change {
  const updated = [...touchpointIds].flatMap((id) => {
    const touchpoint = document.touchpoints.get(id)
    const fields = touchpoint && fieldsOf(touchpoint)
    return touchpoint && fields ? [[touchpoint, { ...touchpoint, ...fields }] as const] : []
  })
  return updated.length === 0 ? emptyChange : { touchpoints: { added: [], updated, removed: [] } }
}

/** Moves touchpoints to one stage, or to one channel, or both; what isn't given stays as it is with each. */
export function moveEach(document: JourneyDocument, touchpointIds: Iterable<Id>, to: Partial<Cell>): Change {
  const ids = new Set(touchpointIds)
  const moving = inOrder(document.touchpoints).filter(
    ({ id, stageId, channelId }) =>
      ids.has(id) && ((to.stageId ?? stageId) !== stageId || (to.channelId ?? channelId) !== channelId),
  )
  const groups = Map.groupBy(moving, ({ stageId, channelId }) => cellKey({ stageId, channelId, ...to }))
  let after = document
  let change: Change = emptyChange
  for (const group of groups.values()) {
    const [first] = group
    if (!first) continue
    const { stageId, channelId } = { stageId: first.stageId, channelId: first.channelId, ...to }
    const moved = moveTouchpoints(
      after,
      group.map(({ id }) => id),
      { stageId, channelId },
    )
    after = applyChange(after, moved)
    change = squashChanges(change, moved)
  }
  return change
}

/** What all of some values have in common: the value, or that they differ. */
export function sharedValue<T>(values: readonly T[]): { readonly isMixed: boolean; readonly value: T | undefined } {
  const [first] = values
  const isMixed = values.some((value) => value !== first)
  return { isMixed, value: isMixed ? undefined : first }
}
