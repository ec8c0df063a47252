import { flushSync } from 'react-dom'
import { revealBox } from '../map-view/view-port.ts'
import { selectNote, useSession } from '../session/session-store.ts'
import { boxOfNote } from './note-changes.ts'

/** Selects a note and brings it into view. */
export function showNote(noteId: string): void {
  const box = boxOfNote(noteId)
  if (!box) return
  selectNote(noteId)
  // Notes are drawn on the map alone.
  useSession.setState({ isOutlineOpen: false })
  revealBox(box)
}

/** Shows a note and gives it the keys. */
export function goToNote(noteId: string): void {
  flushSync(() => showNote(noteId))
  document.querySelector<HTMLElement>(`[data-note="${CSS.escape(noteId)}"]`)?.focus({ preventScroll: true })
}
