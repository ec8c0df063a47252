/** What the canvas shows now, to be kept under a name. */
import type { Part } from '../../shared/journey/part.ts'
import type { SavedView } from '../../shared/journey/views.ts'
import { areaInView } from '../../shared/layout/area-in-view.ts'
import { currentLayout } from '../canvas/layout-store.ts'
import { viewInUnits, viewPlace } from '../canvas/view-port.ts'
import { useFilter } from '../filters/filter-store.ts'
import { shownInsights } from '../insights/insight-settings.ts'
import { useInsights } from '../insights/insight-store.ts'
import { currentCollapsed } from '../state/collapsed.ts'
import { openDocument } from '../state/document-store.ts'
import { useSession } from '../state/session-store.ts'

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
  if (area) parts.push({ label: 'What is in view', part: area })
  parts.push({ label: 'Whole map', part: { of: 'journey' } })
  if (selectedTouchpointIds.size > 0) {
    parts.push({ label: 'Selection', part: { of: 'selection', touchpointIds: [...selectedTouchpointIds] } })
  }
  return parts
}
