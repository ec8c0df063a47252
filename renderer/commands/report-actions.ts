/** Actions about the report. */

import { isOnCanvas } from '../model/editing/selected.ts'
import { openReport } from '../model/places/report-store.ts'
import type { Action } from '../registry/action.ts'

export const reportActions: readonly Action[] = [
  {
    id: 'report',
    label: 'Report…',
    menu: 'File',
    group: 2,
    shortcuts: ['Mod+Shift+R'],
    keywords: 'client pdf markdown gaps findings print score',
    isEnabled: isOnCanvas,
    run: openReport,
  },
]
