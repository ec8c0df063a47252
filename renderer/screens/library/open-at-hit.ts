import type { Id } from '../../../shared/journey/schema.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { showJourney } from '../../model/document/navigation.ts'
import { goTo } from '../../model/editing/current-place.ts'
import { useLibrarySearch } from '../../model/places/library-search.ts'

/** Opens a journey, and where a search led to it, at the first touchpoint that was found, or at the given one. */
export async function openJourneyAtHit(journeyId: Id, touchpointId = firstFound(journeyId)): Promise<void> {
  await showJourney(journeyId)
  const { document } = useDocument.getState()
  if (touchpointId === null || document?.journey.id !== journeyId || !document.touchpoints.has(touchpointId)) return
  // The canvas takes its place in the window first.
  requestAnimationFrame(() => goTo({ touchpointId }))
}

function firstFound(journeyId: Id): Id | null {
  const found = useLibrarySearch.getState().hits?.get(journeyId)?.first
  return found?.find(({ touchpointId }) => touchpointId !== null)?.touchpointId ?? null
}
