/** The path through the selected touchpoint while it is shown; all else steps back then. */
import { create } from 'zustand'
import { type JourneyPath, pathThrough } from '../../../shared/journey/path.ts'
import { useDocument } from '../document/document-store.ts'
import { onlySelectedTouchpointId, useSession } from '../session/session-store.ts'

export const usePath = create<{ readonly path: JourneyPath | null }>(() => ({ path: null }))

export function followPath(): () => void {
  const update = () => {
    const { document } = useDocument.getState()
    const session = useSession.getState()
    const touchpointId = session.isPathShown ? onlySelectedTouchpointId(session) : null
    const path = document && touchpointId ? pathThrough(document, touchpointId) : null
    if (path !== usePath.getState().path) usePath.setState({ path })
  }
  update()
  const ends = [
    useDocument.subscribe(({ document }, before) => document !== before.document && update()),
    useSession.subscribe(
      (session, before) =>
        (session.selectedTouchpointIds !== before.selectedTouchpointIds ||
          session.isPathShown !== before.isPathShown) &&
        update(),
    ),
  ]
  return () => {
    for (const end of ends) end()
  }
}
