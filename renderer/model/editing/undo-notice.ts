/** Undo and redo as the user sees them. */
import { redo, undo, useDocument } from '../document/document-store.ts'
import { notify, useSession } from '../session/session-store.ts'

/** Says what was done by the last step and offers to take that step back, as long as it is the last one. */
export function undoWithNotice(message: string): void {
  const change = useDocument.getState().history.done.at(-1)?.change
  const done = () => useDocument.getState().history.done
  notify(message, {
    action: { label: 'Undo', run: undoLast },
    isOver: () => !done().some((step) => step.change === change),
    canAct: () => done().at(-1)?.change === change,
  })
}

export function undoLast(): void {
  useSession.setState({ editing: null })
  undo()
}

export function redoLast(): void {
  useSession.setState({ editing: null })
  redo()
}
