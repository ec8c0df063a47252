/** Actions about what happened to the journey. */
import type { Action } from '../actions/action.ts'
import { useSession } from '../state/session-store.ts'
import { openTimeline } from './timeline-store.ts'

export const timelineActions: readonly Action[] = [
  {
    id: 'timeline',
    label: 'Timeline…',
    menu: 'Edit',
    group: 0,
    shortcuts: ['Mod+Shift+H'],
    keywords: 'history versions restore moments past go back',
    isEnabled: () => useSession.getState().screen === 'canvas',
    run: () => void openTimeline(),
  },
]
