/** The action that opens the front page of the journey. */
import type { Action } from '../actions/action.ts'
import { useSession } from '../state/session-store.ts'
import { closeJourneyPage, openJourneyPage } from './page-state.ts'

export const journeyPageActions: readonly Action[] = [
  {
    id: 'journey-page',
    label: 'Front page of the journey',
    menu: 'View',
    group: 1,
    shortcuts: ['Mod+J'],
    keywords: 'purpose vision mission brand persona success objectives needs personas people goals brief',
    isEnabled: () => useSession.getState().screen === 'canvas',
    isChecked: () => useSession.getState().isJourneyPageOpen,
    run: () => (useSession.getState().isJourneyPageOpen ? closeJourneyPage() : openJourneyPage()),
  },
]
