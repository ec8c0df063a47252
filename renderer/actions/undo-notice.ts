/** Undo and redo as the user sees them. */
import { redo, undo } from '../state/document-store.ts'
import { notify, useSession } from '../state/session-store.ts'

/** Says what was done and offers to take it back. */
export function undoWithNotice(message: string): void {
  notify(message, { action: { label: 'Undo', run: undoLast } })
}

export function undoLast(): void {
  useSession.setState({ editing: null })
  undo()
}

export function redoLast(): void {
  useSession.setState({ editing: null })
  redo()
}
