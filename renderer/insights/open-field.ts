/** From something on the screen to the field of the touchpoint that says it. */
import type { Id } from '../../shared/journey/schema.ts'
import { goTo } from '../actions/place.ts'
import { type FieldName, revealField } from '../inspector/reveal.ts'
import { openPanel } from '../side-panel/side-panel-state.ts'
import { onlySelectedTouchpointId, useSession } from '../state/session-store.ts'

/** Opens the field of the first of the touchpoints; of the next one where one of them is selected already. */
export function openField(touchpointIds: readonly Id[], field: FieldName): void {
  const selectedId = onlySelectedTouchpointId(useSession.getState())
  const next = touchpointIds[(touchpointIds.indexOf(selectedId ?? '') + 1) % touchpointIds.length]
  if (next === undefined) return
  goTo({ touchpointId: next })
  openPanel('details')
  revealField(field)
}
