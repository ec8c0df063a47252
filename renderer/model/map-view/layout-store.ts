/** The layout of the open journey, made again when the document changes; what didn't move keeps its objects. */
import { create } from 'zustand'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import type { JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { layoutJourney } from '../../../shared/layout/layout-journey.ts'
import { currentCollapsed } from '../document/collapsed.ts'
import { useDocument } from '../document/document-store.ts'
import { useSettings } from '../session/settings-store.ts'
import { useRoom } from './room.ts'

export const useLayout = create<{ readonly layout: JourneyLayout | null }>(() => ({ layout: null }))

/** Where everything of a journey stands in this window; what stands as in the layout before keeps its objects. */
export function layoutInWindow(document: JourneyDocument, previous: JourneyLayout | null): JourneyLayout {
  const { room } = useRoom.getState()
  return layoutJourney(document, { collapsed: currentCollapsed(), room, ...(previous ? { previous } : {}) })
}

function update(): void {
  const { document } = useDocument.getState()
  useLayout.setState({ layout: document && layoutInWindow(document, useLayout.getState().layout) })
}

useDocument.subscribe(({ document }, before) => {
  if (document === before.document) return
  if (!document || !expectsOtherRoom(document.journey.id)) update()
})
useSettings.subscribe(({ collapsed }, before) => collapsed !== before.collapsed && update())
useRoom.subscribe(update)

/** Until the map has been measured it is most likely to have the room that it had last; laying it out follows from that. */
function expectsOtherRoom(journeyId: Id): boolean {
  if (useRoom.getState().room !== null) return false
  const room = useSettings.getState().views.find((view) => view.journeyId === journeyId)?.room
  if (room) useRoom.setState({ room })
  return room !== undefined
}

export function currentLayout(): JourneyLayout | null {
  return useLayout.getState().layout
}

/** How many cards of a stage stand side by side now. */
export function cardsAcross(stageId: Id): number {
  return currentLayout()?.stages.find((one) => one.stageId === stageId)?.cardXs.length ?? 1
}
