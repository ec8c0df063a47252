/** Going between the library and a journey. */
import type { Id } from '../../shared/journey/schema.ts'
import { sentenceOf } from '../bridge.ts'
import { closeJourney, openJourney, useDocument } from './document-store.ts'
import { notify, selectNothing, useSession } from './session-store.ts'
import { saveSettings } from './settings-store.ts'

/** Opens a journey on the canvas; where that fails, says why and shows the library. */
export async function showJourney(journeyId: Id): Promise<void> {
  leaveField()
  try {
    await openJourney(journeyId)
  } catch (error) {
    notify(sentenceOf(error), { tone: 'problem' })
    if (!useDocument.getState().document) useSession.setState({ screen: 'library' })
    return
  }
  selectNothing()
  useSession.setState({ screen: 'canvas', strategyTab: null, editing: null, isExportOpen: false })
  saveSettings({ lastJourneyId: journeyId })
}

export async function showLibrary(): Promise<void> {
  leaveField()
  try {
    await closeJourney()
  } catch (error) {
    notify(sentenceOf(error), { tone: 'problem' })
    return
  }
  selectNothing()
  useSession.setState({ screen: 'library', editing: null, isExportOpen: false })
  saveSettings({ lastJourneyId: null })
}

/** What is half typed belongs to the journey that is left, and is taken as it stands. */
function leaveField(): void {
  const field = document.activeElement
  if (field instanceof HTMLElement && field.matches('input, textarea')) field.blur()
}
