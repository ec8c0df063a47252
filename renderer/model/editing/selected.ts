/** What is selected on the canvas, so that an action knows whether it has anything to do. */
import { onlySelectedTouchpointId, useSession } from '../session/session-store.ts'

export const isOnCanvas = () => useSession.getState().screen === 'canvas'
export const hasTouchpoints = () => isOnCanvas() && useSession.getState().selectedTouchpointIds.size > 0
export const hasOneTouchpoint = () => isOnCanvas() && onlySelectedTouchpointId(useSession.getState()) !== null
export const hasConnection = () => isOnCanvas() && useSession.getState().selectedConnectionIds.size > 0
export const hasHeader = () => {
  const { selectedStageId, selectedChannelId } = useSession.getState()
  return isOnCanvas() && (selectedStageId ?? selectedChannelId) !== null
}
export const hasNote = () => isOnCanvas() && useSession.getState().selectedNoteId !== null
/** Whether something is selected that has a place of its own on the map. */
export const hasSomethingOnMap = () =>
  hasTouchpoints() || hasConnection() || hasHeader() || hasNote() || useSession.getState().focusedCell !== null
