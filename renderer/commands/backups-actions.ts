/** Actions about backups, and about the files that hold it all. */

import { openBackups } from '../model/places/backups-store.ts'
import { openYourData } from '../model/places/your-data-store.ts'
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
  {
    id: 'your-data',
    label: 'Your data…',
    menu: 'File',
    group: 3,
    shortcuts: [],
    keywords: 'move library another computer machine migrate transfer where folder size delete privacy sync file path',
    isEnabled: () => true,
    run: () => void openYourData(),
  },
]
