/** Opens the editor of what is selected where its name stands. */
import { onlySelectedTouchpointId, useSession } from '../session/session-store.ts'
import { editTitleOf } from './titles.ts'

export function renameSelected(): void {
  const session = useSession.getState()
  const touchpointId = onlySelectedTouchpointId(session)
  const [connectionId] = session.selectedConnectionIds
  if (touchpointId) editTitleOf(touchpointId)
  else if (connectionId) useSession.setState({ editing: { what: 'connection', id: connectionId } })
  else if (session.selectedNoteId) useSession.setState({ editing: { what: 'note', id: session.selectedNoteId } })
  else if (session.selectedStageId) useSession.setState({ editing: { what: 'stage', id: session.selectedStageId } })
  else if (session.selectedChannelId)
    useSession.setState({ editing: { what: 'channel', id: session.selectedChannelId } })
}
