/** Where actions for a workshop can run: in the facilitator's window. The wall's own page has no dialogs. */
import { useDocument } from '../model/document/document-store.ts'
import { isOnCanvas } from '../model/editing/selected.ts'
import { isWallPage } from '../model/session/wall-page.ts'

export const canShow = () => !isWallPage && isOnCanvas() && useDocument.getState().document !== null
export const canEdit = () => canShow() && useDocument.getState().readOnly === null
