/** The clipboard in the table of actions: the keys are the browser's own, menus and palette ask for the same. */
import { request } from '../bridge.ts'
import { useSession } from '../state/session-store.ts'
import type { Action } from './action.ts'

const commands = [
  { command: 'cut', label: 'Cut', shortcut: 'Mod+X' },
  { command: 'copy', label: 'Copy', shortcut: 'Mod+C' },
  { command: 'paste', label: 'Paste', shortcut: 'Mod+V' },
  { command: 'pasteAndMatchStyle', label: 'Paste as text', shortcut: 'Mod+Shift+V' },
] as const

export const clipboardActions: readonly Action[] = commands.map(
  ({ command, label, shortcut }): Action => ({
    id: command,
    label,
    menu: 'Edit',
    group: 1,
    shortcuts: [shortcut],
    isNative: true,
    isEnabled: () => useSession.getState().screen === 'canvas',
    run: () => void request('app:clipboard', { command }),
  }),
)
