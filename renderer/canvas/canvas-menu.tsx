/** The menu of the right button and of the menu key, for whatever of the map it is asked of. */
import { type ComponentProps, type MouseEvent, type ReactNode, useState } from 'react'
import { contextEntries, type MenuPlace } from '../actions/context-menus.ts'
import {
  focusCell,
  selectChannel,
  selectConnections,
  selectStage,
  selectTouchpoints,
  useSession,
} from '../state/session-store.ts'
import { ContextMenu, type MenuEntry } from '../ui/menu.tsx'

export function CanvasMenu(props: ComponentProps<'div'>): ReactNode {
  const [entries, setEntries] = useState<readonly MenuEntry[]>([])
  // Before the menu opens: what it offers is for what was met.
  const onContextMenuCapture = (event: MouseEvent) => setEntries(contextEntries(choosePlace(event.target)))
  return (
    <ContextMenu entries={entries}>
      <div {...props} onContextMenuCapture={onContextMenuCapture} />
    </ContextMenu>
  )
}

/** Selects what was met, unless it is a part of what is selected already. */
function choosePlace(target: EventTarget): MenuPlace {
  const near = (name: string) =>
    target instanceof Element ? target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) : null
  const touchpointId = near('touchpoint-id')
  if (touchpointId) {
    const { selectedTouchpointIds } = useSession.getState()
    if (!selectedTouchpointIds.has(touchpointId)) selectTouchpoints([touchpointId])
    return placeOfSelection()
  }
  const connectionId = near('connection-id')
  if (connectionId) selectConnections([connectionId])
  const [stageId, channelId] = (near('cell') ?? near('ghost'))?.split('/') ?? []
  if (stageId && channelId) focusCell({ stageId, channelId })
  const headerStage = near('stage-id')
  if (headerStage) selectStage(headerStage)
  const headerChannel = near('channel-id')
  if (headerChannel) selectChannel(headerChannel)
  return placeOfSelection()
}

function placeOfSelection(): MenuPlace {
  const session = useSession.getState()
  if (session.selectedTouchpointIds.size > 0) return session.selectedTouchpointIds.size > 1 ? 'cards' : 'card'
  if (session.selectedConnectionIds.size > 0) return 'connection'
  if (session.selectedStageId) return 'stage'
  if (session.selectedChannelId) return 'channel'
  return session.focusedCell ? 'cell' : 'canvas'
}
