/** Lets the user name what a repair would add: until its first letter is typed it is drawn and no part of the journey. */
import type { Draft } from '../../../shared/gaps/rule/repairs.ts'
import { useDocument } from '../document/document-store.ts'
import { newId } from '../document/new-id.ts'
import { selectNothing, useSession } from '../session/session-store.ts'
import { addTouchpointIn } from './touchpoint-edits.ts'

export function beginDraft(draft: Draft): void {
  if (draft.what === 'touchpoint') {
    addTouchpointIn(draft.cell, undefined, draft.fields)
    return
  }
  if (useDocument.getState().readOnly) return
  selectNothing()
  useSession.setState({ editing: { what: draft.what, id: newId(), draft } })
}
