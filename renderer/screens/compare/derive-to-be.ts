/** Making the to-be of a journey. */
import type { Id } from '../../../shared/journey/schema.ts'
import { request } from '../../bridge/bridge.ts'
import { requireSaved } from '../../model/document/document-store.ts'
import { summaryOf } from '../../model/document/library-store.ts'
import { showJourney } from '../../model/document/navigation.ts'
import { openComparison } from '../../model/places/compare-store.ts'
import { notify, notifyProblem } from '../../model/session/session-store.ts'

/** Derives a to-be and opens it; it lies where its as-is lies. */
export async function deriveToBe(journeyId: Id): Promise<void> {
  try {
    // What is copied is read from the disk, and must hold the last key that was pressed.
    await requireSaved()
    const toBe = await request('library:derive', { journeyId })
    const folderId = summaryOf(journeyId)?.folderId
    if (folderId) await request('library:move', { journeyIds: [toBe.journeyId], folderId })
    await showJourney(toBe.journeyId)
    notify('Created the to-be version. Edit it, then compare.', {
      action: { label: 'Compare', run: () => void openComparison(toBe.journeyId) },
    })
  } catch (error) {
    notifyProblem(error)
  }
}
