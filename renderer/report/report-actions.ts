/** Actions about the report. */
import type { Action } from '../actions/action.ts'
import { useSession } from '../state/session-store.ts'
import { openReport } from './report-store.ts'

export const reportActions: readonly Action[] = [
  {
    id: 'report',
    label: 'Report…',
    menu: 'File',
    group: 2,
    shortcuts: ['Mod+Shift+R'],
    keywords: 'client pdf markdown gaps findings print score',
    isEnabled: () => useSession.getState().screen === 'canvas',
    run: openReport,
  },
]
