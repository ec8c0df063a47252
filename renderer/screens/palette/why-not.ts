import { useDocument } from '../../model/document/document-store.ts'
import { isMapInFront, useSession } from '../../model/session/session-store.ts'
import { isWallPage } from '../../model/session/wall-page.ts'
import type { Action } from '../../registry/action.ts'

/** Why an action can't run now. */
export function whyNot({ menu, whyNot = 'Not possible here' }: Action): string {
  const session = useSession.getState()
  if (session.screen !== 'canvas') return 'Open a journey first'
  if (useDocument.getState().readOnly !== null) return 'This journey can only be read'
  // What is planned, voted on and handed out stays with the facilitator.
  if (isWallPage && menu === 'Workshop') return 'Only in your own window'
  return isMapInFront(session) || menu === 'File' ? whyNot : 'Go to the map first'
}
