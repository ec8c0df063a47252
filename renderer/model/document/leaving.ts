/** Closing the window waits until the last edit is on disk; where the disk refuses it, the user decides. */

import { notify } from '../session/session-store.ts'
import { flushSaving, useDocument } from './document-store.ts'

let mayLeave = false

export function holdWindowUntilSaved(): void {
  window.addEventListener('beforeunload', (event) => {
    const { saving } = useDocument.getState()
    if (mayLeave || saving.state === 'saved') return
    event.preventDefault()
    void leaveWhenSaved()
  })
}

async function leaveWhenSaved(): Promise<void> {
  if (await flushSaving()) {
    window.close()
    return
  }
  notify('Your last change isn’t saved yet. Throughline is still trying.', {
    tone: 'problem',
    isOver: () => useDocument.getState().saving.state === 'saved',
    action: {
      label: 'Close without saving',
      run: () => {
        mayLeave = true
        window.close()
      },
    },
  })
}
