import { useDocument } from '../../model/document/document-store.ts'
import { isMapInFront, useSession } from '../../model/session/session-store.ts'
import type { Action } from '../../registry/action.ts'

/** Why an action can't run now. */
export function whyNot({ menu, whyNot = 'Not possible here' }: Action): string {
  const session = useSession.getState()
  if (session.screen !== 'canvas') return 'Open a journey first'
  if (useDocument.getState().readOnly !== null) return 'This journey can only be read'
  return isMapInFront(session) || menu === 'File' ? whyNot : 'Go to the map first'
}
