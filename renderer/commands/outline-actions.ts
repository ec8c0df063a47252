/** The outline in the place of the map, and what can be done only there. */
import { hasTouchpoints, isOnCanvas } from '../model/editing/selected.ts'
import { leadTouchpointId, useSession } from '../model/session/session-store.ts'
import type { Action } from '../registry/action.ts'
import { hideOutline, isOutlineInFront, showOutline } from '../screens/outline/outline-place.ts'
import { openCell } from '../screens/outline/outline-store.ts'

export const outlineActions: readonly Action[] = [
  {
    id: 'outline',
    label: 'Outline',
    keyPlace: 'everywhere',
    menu: 'View',
    group: 1,
    shortcuts: ['F4', 'Mod+Shift+E'],
    keywords: 'tree list table rows screen reader text accessible bulk entry',
    isEnabled: isOnCanvas,
    isChecked: isOutlineInFront,
    run: () => (isOutlineInFront() ? hideOutline() : showOutline()),
  },
  {
    id: 'move-to-cell',
    label: 'Move to cell',
    menu: 'Edit',
    group: 3,
    shortcuts: ['Alt+E'],
    keywords: 'stage channel elsewhere choose',
    isEnabled: () => isOutlineInFront() && hasTouchpoints(),
    run: () => {
      const touchpointId = leadTouchpointId(useSession.getState())
      if (touchpointId) openCell(`touchpoint:${touchpointId}`, 'title')
    },
  },
]

/** What means the drawing itself rests while the outline is in its place. */
const ofDrawing = new Set([
  ...['zoom-in', 'zoom-out', 'zoom-100', 'fit', 'fit-whole', 'fit-selection', 'toggle-overview', 'toggle-key-hints'],
  ...['toggle-insights', 'toggle-marks', 'toggle-collapsed', 'toggle-path', 'next-persona', 'edit-curve'],
  ...['go-left', 'go-right', 'go-up', 'go-down', 'next-stage', 'previous-stage', 'next-connection'],
  ...['go-to-start', 'go-to-end', 'select-left', 'select-right', 'select-up', 'select-down', 'select-nothing'],
  ...['add-note', 'next-note', 'views', 'save-view', 'update-view'],
])

export function exceptInOutline(action: Action): Action {
  if (!ofDrawing.has(action.id)) return action
  return { ...action, isEnabled: () => !isOutlineInFront() && action.isEnabled() }
}
