/** Going between the library and a journey. */
import type { Opening } from '../../../shared/bridge/journey.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { sentenceOf } from '../../bridge/bridge.ts'
import { notify, selectNothing, useSession } from '../session/session-store.ts'
import { saveSettings, useSettings } from '../session/settings-store.ts'
import { closeJourney, openJourney, useDocument } from './document-store.ts'

/**
 * Opens a journey on the canvas; where that fails, says why and shows the library.
 * @param read what was read of it just before.
 */
export async function showJourney(journeyId: Id, read: Opening | null = null): Promise<void> {
  leaveField()
  try {
    await openJourney(journeyId, read)
  } catch (error) {
    // First where one is: a notice belongs to the place in which it was told.
    if (!useDocument.getState().document) useSession.setState({ screen: 'library' })
    notify(sentenceOf(error), { tone: 'problem', isOver: isSavedAgain() })
    return
  }
  selectNothing()
  useSession.setState({ screen: 'canvas', view: 'map', editing: null, isExportOpen: false })
  // What a start opens again is known; saving it would have the first picture wait for the disk.
  if (useSettings.getState().lastJourneyId !== journeyId) saveSettings({ lastJourneyId: journeyId })
}

export async function showLibrary(): Promise<void> {
  leaveField()
  try {
    await closeJourney()
  } catch (error) {
    notify(sentenceOf(error), { tone: 'problem', isOver: isSavedAgain() })
    return
  }
  selectNothing()
  useSession.setState({ screen: 'library', editing: null, isExportOpen: false })
  saveSettings({ lastJourneyId: null })
}

/** What keeps a journey open is most often its last edit, which the disk refuses. */
function isSavedAgain(): (() => boolean) | undefined {
  const isSaved = () => useDocument.getState().saving.state === 'saved'
  return isSaved() ? undefined : isSaved
}

/** What is half typed belongs to the journey that is left, and is taken as it stands. */
function leaveField(): void {
  const field = document.activeElement
  if (field instanceof HTMLElement && field.matches('input, textarea')) field.blur()
}
