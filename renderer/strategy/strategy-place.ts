/** Between the map and the screens of the strategy frame, and from these to a field in the details. */
import type { Id } from '../../shared/journey/schema.ts'
import type { StrategyTab } from '../../shared/strategy/tabs.ts'
import { reveal } from '../canvas/view-port.ts'
import { type FieldName, revealField } from '../inspector/reveal.ts'
import { openPanel } from '../side-panel/side-panel-state.ts'
import { selectNothing, selectTouchpoints, useSession } from '../state/session-store.ts'

let lastTab: StrategyTab = 'coverage'

/** The screen that was looked at last. */
export function lastStrategyTab(): StrategyTab {
  return lastTab
}

export function showStrategy(tab: StrategyTab): void {
  lastTab = tab
  useSession.setState({ strategyTab: tab, isJourneyPageOpen: false, editing: null, connectingFromId: null })
}

export function showMap(): void {
  useSession.setState({ strategyTab: null })
}

/** Goes to touchpoints on the map and selects them. */
export function showOnMap(touchpointIds: readonly Id[]): void {
  const [first] = touchpointIds
  if (first === undefined) return
  showMap()
  selectTouchpoints(touchpointIds)
  reveal({ touchpointId: first })
}

/** Opens a field of a touchpoint in the details, beside the screen that is shown. */
export function openTouchpoint(touchpointId: Id, field: FieldName): void {
  selectTouchpoints([touchpointId])
  openPanel('details')
  revealField(field)
}

/** Opens a field of the journey itself in the details. */
export function openJourneyField(field: FieldName): void {
  selectNothing()
  openPanel('details')
  revealField(field)
}
