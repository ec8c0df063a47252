/** Actions about the details. */
import type { Action } from '../actions/action.ts'
import { useDocument } from '../state/document-store.ts'
import { useSession } from '../state/session-store.ts'
import { frontSide, togglePanel } from './side-panel-state.ts'

export const inspectorActions: readonly Action[] = [
  {
    id: 'toggle-details',
    label: 'Details',
    menu: 'View',
    group: 1,
    shortcuts: ['I'],
    isEnabled: () => useSession.getState().screen === 'canvas' && useDocument.getState().document !== null,
    isChecked: () => frontSide(useSession.getState()) === 'details',
    keywords: 'inspector properties fields panel',
    run: () => togglePanel('details'),
  },
]
