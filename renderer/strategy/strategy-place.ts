/** Between the map and the screens of the strategy frame. */
import type { Id } from '../../shared/journey/schema.ts'
import type { StrategyTab } from '../../shared/strategy/tabs.ts'
import { reveal } from '../canvas/view-port.ts'
import { selectTouchpoints, useSession } from '../state/session-store.ts'

let lastTab: StrategyTab = 'coverage'

/** The screen that was looked at last. */
export function lastStrategyTab(): StrategyTab {
  return lastTab
}

export function showStrategy(tab: StrategyTab): void {
  lastTab = tab
  useSession.setState({ strategyTab: tab, editing: null, connectingFromId: null })
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
