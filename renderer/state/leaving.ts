/** Closing the window waits until the last edit is on disk; where the disk refuses it, the user decides. */
import { flushSaving, useDocument } from './document-store.ts'
import { notify } from './session-store.ts'

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
  notify('The last edit is not on disk yet; it is kept here and tried again.', {
    tone: 'problem',
    action: {
      label: 'Close and lose it',
      run: () => {
        mayLeave = true
        window.close()
      },
    },
  })
}
