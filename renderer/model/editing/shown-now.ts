/** What the canvas shows now, to be kept under a name. */
import type { Part } from '../../../shared/journey/part-of-journey.ts'
import type { SavedView } from '../../../shared/journey/views.ts'
import { areaInView } from '../../../shared/layout/area-in-view.ts'
import { currentCollapsed } from '../document/collapsed.ts'
import { openDocument } from '../document/document-store.ts'
import { useFilter } from '../document/filter-store.ts'
import { shownInsights } from '../document/insight-settings.ts'
import { currentLayout } from '../map-view/layout-store.ts'
import { viewInUnits, viewPlace } from '../map-view/view-port.ts'
import { useInsights } from '../session/insight-store.ts'
import { useSession } from '../session/session-store.ts'

/** All but the name and what a picture of it shows. */
export function shownNow(): Omit<SavedView, 'id' | 'name' | 'part'> {
  const { stageIds, channelIds } = currentCollapsed()
  return {
    place: viewPlace(),
    filter: useFilter.getState().filter,
    lanes: [...shownInsights()],
    hiddenPersonaIds: [...useInsights.getState().hiddenPersonaIds],
    folded: { stageIds: [...stageIds], channelIds: [...channelIds] },
  }
}

type PartNow = { readonly label: string; readonly part: Part }

/** What a picture could show of it, the likeliest first. */
export function partsNow(): readonly PartNow[] {
  const { selectedStageId, selectedTouchpointIds } = useSession.getState()
  const document = openDocument()
  const layout = currentLayout()
  const stage = document.stages.get(selectedStageId ?? '')
  const area = layout && areaInView(layout, viewInUnits())
  const parts: PartNow[] = []
  if (stage) parts.push({ label: 'Stage', part: { of: 'stage', stageId: stage.id } })
  if (area) parts.push({ label: 'Visible area', part: area })
  parts.push({ label: 'Whole map', part: { of: 'journey' } })
  if (selectedTouchpointIds.size > 0) {
    parts.push({ label: 'Selection', part: { of: 'selection', touchpointIds: [...selectedTouchpointIds] } })
  }
  return parts
}
