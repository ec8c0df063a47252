/** Making the to-be of a journey. */
import type { Id } from '../../shared/journey/schema.ts'
import { request, sentenceOf } from '../bridge.ts'
import { flushSaving } from '../state/document-store.ts'
import { summaryOf } from '../state/library-store.ts'
import { showJourney } from '../state/navigation.ts'
import { notify } from '../state/session-store.ts'
import { openComparison } from './compare-store.ts'

/** Derives a to-be and opens it; it lies where its as-is lies. */
export async function deriveToBe(journeyId: Id): Promise<void> {
  try {
    // What is copied is read from the disk, and must hold the last key that was pressed.
    if (!(await flushSaving())) throw new Error('The last edit is not on disk yet, so no to-be was derived.')
    const toBe = await request('library:derive', { journeyId })
    const folderId = summaryOf(journeyId)?.folderId
    if (folderId) await request('library:move', { journeyIds: [toBe.journeyId], folderId })
    await showJourney(toBe.journeyId)
    notify('This is the to-be. Change it as it should become, then compare.', {
      action: { label: 'Compare', run: () => void openComparison(toBe.journeyId) },
    })
  } catch (error) {
    notify(sentenceOf(error), { tone: 'problem' })
  }
}
