/** Opening the brief, at its beginning or at one thing in it, and leaving it for the map. */

import { flushSync } from 'react-dom'
import type { Id } from '../../../shared/journey/schema.ts'
import { chooseHeld, currentPlace } from '../editing/current-place.ts'
import { selectedHeader } from '../editing/header-place.ts'
import { showTargets } from '../map-view/show-targets.ts'
import { selectNothing, useSession } from '../session/session-store.ts'
import { isSwitchedByKeys, showMap } from './strategy-place.ts'

export type BriefItem = `${'personas' | 'needs' | 'objectives'}:${Id}`

const isChosen = () => currentPlace() !== null || selectedHeader() !== null

/** Whether something was chosen on the map when the brief was opened; it is again when the map is back. */
let wasChosen = false

useSession.subscribe(({ view }, before) => {
  if (before.view !== 'brief' || view !== 'map') return
  if (wasChosen && !isChosen()) chooseHeld()
})

/** Opens the brief at its beginning, or at one persona, need or objective. */
export function showBrief(item?: BriefItem): void {
  if (useSession.getState().view !== 'brief') wasChosen = isChosen()
  flushSync(() => {
    selectNothing()
    useSession.setState({ view: 'brief', editing: null })
  })
  if (isSwitchedByKeys()) return
  const brief = document.querySelector<HTMLElement>('[data-brief]')
  const place = item && brief?.querySelector<HTMLElement>(`[data-brief-item="${CSS.escape(item)}"]`)
  place?.scrollIntoView({ block: 'center' })
  const target = place?.querySelector<HTMLElement>('input, textarea') ?? brief
  target?.focus({ preventScroll: true })
}

/** Leaves the brief for a touchpoint on the map. */
export function goToTouchpoint(touchpointId: Id): void {
  showMap()
  showTargets({ touchpointIds: [touchpointId] })
}
