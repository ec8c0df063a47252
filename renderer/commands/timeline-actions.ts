/** Actions about what happened to the journey. */

import { isOnCanvas } from '../model/editing/selected.ts'
import { openTimeline } from '../model/places/timeline-store.ts'
import type { Action } from '../registry/action.ts'

export const timelineActions: readonly Action[] = [
  {
    id: 'timeline',
    label: 'History…',
    menu: 'Edit',
    group: 0,
    shortcuts: ['Mod+Shift+H'],
    keywords: 'timeline versions restore moments past go back',
    isEnabled: isOnCanvas,
    run: () => void openTimeline(),
  },
]
