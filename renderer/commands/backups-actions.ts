/** Actions about backups. */

import { openBackups } from '../model/places/backups-store.ts'
import type { Action } from '../registry/action.ts'

export const backupActions: readonly Action[] = [
  {
    id: 'backups',
    label: 'Backups…',
    menu: 'File',
    group: 3,
    shortcuts: ['Mod+Shift+B'],
    keywords: 'restore recover lost copy',
    isEnabled: () => true,
    run: () => void openBackups(),
  },
]
