import { revealBox } from '../canvas/view-port.ts'
import { selectNote } from '../state/session-store.ts'
import { boxOfNote } from './note-changes.ts'

/** Selects a note, brings it into view and gives it the keys. */
export function goToNote(noteId: string): void {
  const box = boxOfNote(noteId)
  if (!box) return
  selectNote(noteId)
  revealBox(box)
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-note="${CSS.escape(noteId)}"]`)?.focus({ preventScroll: true }),
  )
}
