/** Between the map and the screens of the strategy frame, and from these to a field in the details. */
import { flushSync } from 'react-dom'
import type { Id } from '../../../shared/journey/schema.ts'
import type { MeasureSubject } from '../../../shared/strategy/next.ts'
import { type StrategyPart, type StrategyTab, strategyParts } from '../../../shared/strategy/tabs.ts'
import { reveal } from '../map-view/view-port.ts'
import { selectNothing, selectStage, selectTouchpoints, useSession } from '../session/session-store.ts'
import { openPanel } from '../session/side-panel-state.ts'
import { type FieldName, revealField } from './reveal.ts'

/** @param tab the screen that was looked at last, where none is given */
export function showStrategy(tab: StrategyTab = useSession.getState().strategyTab): void {
  useSession.setState({ view: 'strategy', strategyTab: tab, editing: null, connectingFromId: null })
}

/** Shows a part of a strategy screen from its heading on, ready for the keys. */
export function showPart(part: StrategyPart): void {
  flushSync(() => showStrategy(strategyParts[part]))
  const place = document.querySelector<HTMLElement>(`[data-part="${part}"]`)
  place?.scrollIntoView({ block: 'start' })
  place?.querySelector<HTMLElement>('[data-place][tabindex="0"], button, input')?.focus({ preventScroll: true })
}

/** Whether the keys are going through the switch of the views: it keeps them, or they would never reach its last one. */
export function isSwitchedByKeys(): boolean {
  return document.activeElement?.matches('[role=radio]:focus-visible') ?? false
}

export function showMap(): void {
  useSession.setState({ view: 'map' })
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

/** Opens what a measure is about in the details, beside the screen that is shown. */
export function openSubject({ list, id }: MeasureSubject): void {
  if (list === 'objectives') openJourneyField(`objectives:${id}`)
  else if (list === 'touchpoints') openTouchpoint(id, 'measure')
  else {
    selectStage(id)
    openPanel('details')
  }
}

/** Opens a field of the journey itself in the details. */
export function openJourneyField(field: FieldName): void {
  selectNothing()
  openPanel('details')
  revealField(field)
}
