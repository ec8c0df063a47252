/** Actions about the details. */

import { useDocument } from '../model/document/document-store.ts'
import { isOnCanvas } from '../model/editing/selected.ts'
import { useSession } from '../model/session/session-store.ts'
import { frontSide, togglePanel } from '../model/session/side-panel-state.ts'
import type { Action } from '../registry/action.ts'

export const inspectorActions: readonly Action[] = [
  {
    id: 'toggle-details',
    label: 'Details',
    menu: 'View',
    group: 1,
    shortcuts: ['Mod+I'],
    isEnabled: () => isOnCanvas() && useDocument.getState().document !== null,
    isChecked: () => frontSide(useSession.getState()) === 'details',
    keywords: 'inspector properties fields panel',
    run: () => togglePanel('details'),
  },
]
