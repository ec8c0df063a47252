/** The Insert menu: touchpoints, connections, stages and channels. */
import { onlySelectedTouchpointId, useSession } from '../state/session-store.ts'
import type { Action } from './action.ts'
import { addChannelAfter, addStageAfter } from './grid-edits.ts'
import { renameSelected } from './rename-selected.ts'
import { hasOneTouchpoint, isOnCanvas } from './selected.ts'
import { splitSelectedChannel, splitSource } from './split-channel.ts'
import { addNextTouchpoint, connect } from './touchpoint-edits.ts'

/** C chooses where a connection begins; Enter or a click on another touchpoint ends it. */
function beginConnection(): void {
  useSession.setState((session) => ({ connectingFromId: onlySelectedTouchpointId(session) }))
}

function enter(): void {
  const session = useSession.getState()
  const selectedId = onlySelectedTouchpointId(session)
  if (session.connectingFromId && selectedId && selectedId !== session.connectingFromId) {
    connect(session.connectingFromId, selectedId)
  } else if (session.selectedStageId || session.selectedChannelId) renameSelected()
  else addNextTouchpoint()
}

export const insertActions: readonly Action[] = [
  {
    id: 'add-touchpoint',
    label: 'Add touchpoint',
    menu: 'Insert',
    group: 0,
    shortcuts: ['Enter'],
    keywords: 'new card create',
    isEnabled: isOnCanvas,
    run: enter,
  },
  {
    id: 'connect',
    label: 'Connect from here',
    menu: 'Insert',
    group: 0,
    shortcuts: ['C', 'Mod+Shift+C'],
    winsOverTyping: true,
    keywords: 'connection link arrow',
    isEnabled: hasOneTouchpoint,
    run: beginConnection,
  },
  {
    id: 'add-stage',
    label: 'Add stage',
    menu: 'Insert',
    group: 1,
    shortcuts: ['Mod+Shift+Right'],
    keywords: 'new column',
    isEnabled: isOnCanvas,
    run: () => addStageAfter(useSession.getState().selectedStageId),
  },
  {
    id: 'add-channel',
    label: 'Add channel',
    menu: 'Insert',
    group: 1,
    shortcuts: ['Mod+Shift+Down'],
    keywords: 'new lane row',
    isEnabled: isOnCanvas,
    run: () => addChannelAfter(useSession.getState().selectedChannelId),
  },
  {
    id: 'split-channel',
    label: 'Split channel',
    menu: 'Insert',
    group: 1,
    shortcuts: [],
    keywords: 'lane divide two second social move new',
    isEnabled: () => isOnCanvas() && splitSource() !== null,
    run: splitSelectedChannel,
  },
]
