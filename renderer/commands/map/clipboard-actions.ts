/** The clipboard in the table of actions: the keys are the browser's own, menus and palette ask for the same. */

import { request } from '../../bridge/bridge.ts'
import { isOnCanvas } from '../../model/editing/selected.ts'
import type { Action } from '../../registry/action.ts'

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
    isEnabled: isOnCanvas,
    run: () => void request('app:clipboard', { command }),
  }),
)
