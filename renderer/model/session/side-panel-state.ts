/**
 * Which side of the panel is in front. One panel with two sides leaves the canvas its room; the two switches of the
 * session say which: gaps in front where they are open, else details, else no panel.
 */
import { type SessionState, useSession } from './session-store.ts'
import { saveSettings } from './settings-store.ts'

export type PanelSide = 'gaps' | 'details'

export function frontSide(state: Pick<SessionState, 'isGapPanelOpen' | 'isInspectorOpen'>): PanelSide | null {
  if (state.isGapPanelOpen) return 'gaps'
  return state.isInspectorOpen ? 'details' : null
}

/** Brings a side to the front, or closes the panel. */
export function openPanel(side: PanelSide | null): void {
  useSession.setState({ isGapPanelOpen: side === 'gaps', isInspectorOpen: side === 'details' })
  saveSettings({ isGapPanelOpen: side === 'gaps', isInspectorOpen: side === 'details' })
}

export function togglePanel(side: PanelSide): void {
  openPanel(frontSide(useSession.getState()) === side ? null : side)
}
