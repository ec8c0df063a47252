/** Actions about sticky notes. */
import { inOrder } from '../../shared/journey/document.ts'
import type { Action } from '../actions/action.ts'
import { revealBox } from '../canvas/view-port.ts'
import { useDocument } from '../state/document-store.ts'
import { selectNote, useSession } from '../state/session-store.ts'
import { addNoteInView, boxOfNote } from './note-changes.ts'

const isOnCanvas = () => useSession.getState().screen === 'canvas'
const hasNotes = () => isOnCanvas() && (useDocument.getState().document?.notes.size ?? 0) > 0

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

function goToNextNote(): void {
  const notes = inOrder(useDocument.getState().document?.notes ?? new Map())
  const place = notes.findIndex(({ id }) => id === useSession.getState().selectedNoteId)
  const next = notes[(place + 1) % notes.length]
  if (next) goToNote(next.id)
}

export const noteActions: readonly Action[] = [
  {
    id: 'add-note',
    label: 'Add sticky note',
    menu: 'Insert',
    group: 2,
    shortcuts: ['Mod+Shift+N', 'N'],
    keywords: 'post-it comment remark parking lot',
    isEnabled: isOnCanvas,
    run: addNoteInView,
  },
  {
    id: 'next-note',
    label: 'Next sticky note',
    menu: 'Go',
    group: 2,
    shortcuts: ['Mod+Alt+N'],
    keywords: 'post-it',
    isEnabled: hasNotes,
    run: goToNextNote,
  },
]
