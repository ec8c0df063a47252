/** Text that is marked somewhere in the window, until the user turns to the map: then copying means what is chosen there. */
import { useSession } from '../model/session/session-store.ts'

/** Follows what is chosen until the function that comes back is called. */
export function followMarking(): () => void {
  const stop = useSession.subscribe((session, before) => {
    const isSame =
      session.selectedTouchpointIds === before.selectedTouchpointIds &&
      session.selectedConnectionIds === before.selectedConnectionIds &&
      session.selectedStageId === before.selectedStageId &&
      session.selectedChannelId === before.selectedChannelId &&
      session.selectedNoteId === before.selectedNoteId &&
      session.focusedCell === before.focusedCell
    if (!isSame) endMarking()
  })
  // What is chosen already may be pressed again.
  const onPointerDown = ({ target }: PointerEvent) => {
    if (target instanceof Element && target.closest('[data-map], [data-canvas]')) endMarking()
  }
  window.addEventListener('pointerdown', onPointerDown, true)
  return () => {
    stop()
    window.removeEventListener('pointerdown', onPointerDown, true)
  }
}

function endMarking(): void {
  // What is marked in a field is a part of typing there.
  if (document.activeElement?.matches('input, textarea')) return
  const selection = getSelection()
  if (selection && !selection.isCollapsed) selection.removeAllRanges()
}
