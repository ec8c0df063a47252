/** Actions about backups. */
import type { Action } from '../actions/action.ts'
import { openBackups } from './backups-store.ts'

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
