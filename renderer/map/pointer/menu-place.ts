/** What of the map a menu is asked of; it is selected, unless it is a part of what is selected already. */

import { bringToFront } from '../../model/session/insight-store.ts'
import {
  focusCell,
  selectChannel,
  selectConnections,
  selectNote,
  selectNothing,
  selectStage,
  selectTouchpoints,
  useSession,
} from '../../model/session/session-store.ts'
import type { MenuPlace } from '../../registry/context-menus.ts'

export function choosePlace(target: EventTarget): MenuPlace {
  if (!(target instanceof Element)) return 'canvas'
  const near = (name: string) => target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`)
  const curve = near('curve')
  const feelingAt = near('emotion-point')
  if (curve && feelingAt) {
    bringToFront(curve)
    selectTouchpoints([feelingAt])
    return 'feeling'
  }
  if (target.closest('[data-insight]')) return 'insights'
  const noteId = near('note')
  const connectionId = near('connection-id')
  const touchpointId = near('touchpoint-id')
  const [stageId, channelId] = (near('cell') ?? near('ghost'))?.split('/') ?? []
  const headerStage = near('stage-id')
  const headerChannel = near('channel-id')
  if (noteId) selectNote(noteId)
  else if (touchpointId) chooseTouchpoint(touchpointId)
  else if (connectionId) selectConnections([connectionId])
  else if (stageId && channelId) focusCell({ stageId, channelId })
  else if (headerStage) selectStage(headerStage)
  else if (headerChannel) selectChannel(headerChannel)
  else selectNothing()
  return placeOfSelection()
}

function chooseTouchpoint(touchpointId: string): void {
  const { selectedTouchpointIds } = useSession.getState()
  if (!selectedTouchpointIds.has(touchpointId)) selectTouchpoints([touchpointId])
}

function placeOfSelection(): MenuPlace {
  const session = useSession.getState()
  if (session.selectedTouchpointIds.size > 0) return session.selectedTouchpointIds.size > 1 ? 'cards' : 'card'
  if (session.selectedConnectionIds.size > 0) return 'connection'
  if (session.selectedNoteId) return 'note'
  if (session.selectedStageId) return 'stage'
  if (session.selectedChannelId) return 'channel'
  return session.focusedCell ? 'cell' : 'canvas'
}

/** Where what is selected stands on the screen. */
export function selectedElement(): Element | null {
  return document.querySelector(
    'article[data-selected], [data-connection-id][data-selected], [data-note][data-selected], [data-header-selected], [data-cell][data-focused], [data-ghost][data-focused]',
  )
}
