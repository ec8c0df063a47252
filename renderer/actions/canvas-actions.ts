/** Actions on an open journey: touchpoints, stages, channels, and moving about. */
import type { Direction } from '../../shared/journey/walk.ts'
import { fitView, zoomBy, zoomTo } from '../canvas/view-port.ts'
import { deleteNote } from '../notes/note-changes.ts'
import { isCollapsed, toggleCollapsed } from '../state/collapsed.ts'
import { useDocument } from '../state/document-store.ts'
import { showLibrary } from '../state/navigation.ts'
import { onlySelectedTouchpointId, selectNothing, selectTouchpoints, useSession } from '../state/session-store.ts'
import { saveSettings } from '../state/settings-store.ts'
import type { Action } from './action.ts'
import { addChannelAfter, addStageAfter, moveHeader, removeHeader } from './grid-edits.ts'
import { extendSelection, goBeside, goToNextStage } from './place.ts'
import { splitSelectedChannel, splitSource } from './split-channel.ts'
import { editTitleOf } from './titles.ts'
import { addNextTouchpoint, connect, duplicateSelected, moveSelected, removeSelected } from './touchpoint-edits.ts'
import { redoLast, undoLast } from './undo-notice.ts'

const isOnCanvas = () => useSession.getState().screen === 'canvas'
const hasTouchpoints = () => isOnCanvas() && useSession.getState().selectedTouchpointIds.size > 0
const hasOneTouchpoint = () => isOnCanvas() && onlySelectedTouchpointId(useSession.getState()) !== null
const hasConnection = () => isOnCanvas() && useSession.getState().selectedConnectionIds.size > 0
const hasHeader = () => {
  const { selectedStageId, selectedChannelId } = useSession.getState()
  return isOnCanvas() && (selectedStageId ?? selectedChannelId) !== null
}

const hasNote = () => isOnCanvas() && useSession.getState().selectedNoteId !== null

/** Deletes what is selected, whatever it is. */
function deleteSelected(): void {
  const { selectedStageId, selectedChannelId, selectedNoteId } = useSession.getState()
  if (selectedNoteId) deleteNote(selectedNoteId)
  else if (selectedStageId) removeHeader('stages', selectedStageId)
  else if (selectedChannelId) removeHeader('channels', selectedChannelId)
  else removeSelected()
}

function editTitle(): void {
  const session = useSession.getState()
  const touchpointId = onlySelectedTouchpointId(session)
  const [connectionId] = session.selectedConnectionIds
  if (touchpointId) editTitleOf(touchpointId)
  else if (connectionId) useSession.setState({ editing: { what: 'connection', id: connectionId } })
  else if (session.selectedStageId) useSession.setState({ editing: { what: 'stage', id: session.selectedStageId } })
  else if (session.selectedChannelId)
    useSession.setState({ editing: { what: 'channel', id: session.selectedChannelId } })
}

/** C chooses where a connection begins; Enter or a click on another touchpoint ends it. */
function beginConnection(): void {
  useSession.setState((session) => ({ connectingFromId: onlySelectedTouchpointId(session) }))
}

function enter(): void {
  const session = useSession.getState()
  const selectedId = onlySelectedTouchpointId(session)
  if (session.connectingFromId && selectedId && selectedId !== session.connectingFromId) {
    connect(session.connectingFromId, selectedId)
  } else if (session.selectedStageId || session.selectedChannelId) editTitle()
  else addNextTouchpoint()
}

function moveAnything(direction: Direction): void {
  const { selectedStageId, selectedChannelId } = useSession.getState()
  const step = direction === 'left' || direction === 'up' ? -1 : 1
  if (selectedStageId && (direction === 'left' || direction === 'right')) moveHeader('stages', selectedStageId, step)
  else if (selectedChannelId && (direction === 'up' || direction === 'down')) {
    moveHeader('channels', selectedChannelId, step)
  } else moveSelected(direction)
}

const directions: readonly (readonly [Direction, string])[] = [
  ['left', 'Left'],
  ['right', 'Right'],
  ['up', 'Up'],
  ['down', 'Down'],
]

const directionWords: Readonly<Record<Direction, string>> = {
  left: 'to the left',
  right: 'to the right',
  up: 'above',
  down: 'below',
}

export const editActions: readonly Action[] = [
  {
    id: 'undo',
    label: 'Undo',
    menu: 'Edit',
    group: 0,
    shortcuts: ['Mod+Z'],
    isEnabled: () => isOnCanvas() && useDocument.getState().history.done.length > 0,
    run: undoLast,
  },
  {
    id: 'redo',
    label: 'Redo',
    menu: 'Edit',
    group: 0,
    shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
    isEnabled: () => isOnCanvas() && useDocument.getState().history.undone.length > 0,
    run: redoLast,
  },
  {
    id: 'duplicate',
    label: 'Duplicate',
    menu: 'Edit',
    group: 1,
    shortcuts: ['Mod+D'],
    isEnabled: hasTouchpoints,
    run: duplicateSelected,
  },
  {
    id: 'edit-title',
    label: 'Rename',
    menu: 'Edit',
    group: 1,
    shortcuts: ['F2'],
    keywords: 'edit title name',
    isEnabled: () => hasOneTouchpoint() || hasHeader() || hasConnection(),
    run: editTitle,
  },
  {
    id: 'delete',
    label: 'Delete',
    menu: 'Edit',
    group: 1,
    shortcuts: ['Delete', 'Backspace'],
    keywords: 'remove',
    isEnabled: () => hasTouchpoints() || hasHeader() || hasNote() || hasConnection(),
    run: deleteSelected,
  },
  {
    id: 'select-all',
    label: 'Select all touchpoints',
    menu: 'Edit',
    group: 2,
    shortcuts: ['Mod+A'],
    isEnabled: isOnCanvas,
    run: () => selectTouchpoints(useDocument.getState().document?.touchpoints.keys() ?? []),
  },
  {
    id: 'select-nothing',
    label: 'Select nothing',
    menu: 'Edit',
    group: 2,
    shortcuts: ['Escape'],
    keywords: 'deselect cancel',
    isEnabled: isOnCanvas,
    run: selectNothing,
  },
  ...directions.map(
    ([direction, key]): Action => ({
      id: `select-${direction}`,
      label: `Select the next one ${directionWords[direction]} too`,
      menu: 'Edit',
      group: 2,
      shortcuts: [`Shift+${key}`],
      isEnabled: hasTouchpoints,
      run: () => extendSelection(direction),
    }),
  ),
  ...directions.map(
    ([direction, key]): Action => ({
      id: `move-${direction}`,
      label: `Move ${direction}`,
      menu: 'Edit',
      group: 3,
      shortcuts: [`Alt+${key}`],
      isEnabled: () => hasTouchpoints() || hasHeader(),
      run: () => moveAnything(direction),
    }),
  ),
]

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

export const viewActions: readonly Action[] = [
  {
    id: 'toggle-collapsed',
    label: 'Collapse stage or channel',
    menu: 'View',
    group: 1,
    shortcuts: ['Alt+C'],
    keywords: 'fold hide expand lane column',
    isEnabled: hasHeader,
    isChecked: () => {
      const { selectedStageId, selectedChannelId } = useSession.getState()
      return isCollapsed(selectedStageId ?? selectedChannelId ?? '')
    },
    run: () => {
      const { selectedStageId, selectedChannelId } = useSession.getState()
      if (selectedStageId) toggleCollapsed('stages', selectedStageId)
      else if (selectedChannelId) toggleCollapsed('channels', selectedChannelId)
    },
  },
  {
    id: 'toggle-path',
    label: 'Path through the touchpoint',
    menu: 'View',
    group: 1,
    shortcuts: ['Alt+P'],
    keywords: 'highlight trace leads follows flow',
    isEnabled: isOnCanvas,
    isChecked: () => useSession.getState().isPathShown,
    run: () => useSession.setState(({ isPathShown }) => ({ isPathShown: !isPathShown })),
  },
  {
    id: 'zoom-in',
    label: 'Zoom in',
    menu: 'View',
    group: 0,
    shortcuts: ['Mod+=', 'Mod+Plus'],
    isEnabled: isOnCanvas,
    run: () => zoomBy(1.25),
  },
  {
    id: 'zoom-out',
    label: 'Zoom out',
    menu: 'View',
    group: 0,
    shortcuts: ['Mod+-'],
    isEnabled: isOnCanvas,
    run: () => zoomBy(0.8),
  },
  {
    id: 'zoom-100',
    label: 'Zoom to 100 %',
    menu: 'View',
    group: 0,
    shortcuts: ['Mod+0'],
    isEnabled: isOnCanvas,
    run: () => zoomTo(1),
  },
  {
    id: 'fit',
    label: 'Fit the journey',
    menu: 'View',
    group: 0,
    shortcuts: ['Mod+1', 'F'],
    keywords: 'zoom all whole',
    isEnabled: isOnCanvas,
    run: fitView,
  },
  {
    id: 'toggle-overview',
    label: 'Overview map',
    menu: 'View',
    group: 1,
    shortcuts: ['M'],
    keywords: 'minimap',
    isEnabled: isOnCanvas,
    isChecked: () => useSession.getState().isOverviewOpen,
    run: () => {
      const isOverviewOpen = !useSession.getState().isOverviewOpen
      useSession.setState({ isOverviewOpen })
      saveSettings({ isOverviewOpen })
    },
  },
]

export const goActions: readonly Action[] = [
  {
    id: 'go-library',
    label: 'All journeys',
    menu: 'Go',
    group: 0,
    shortcuts: ['Mod+L'],
    keywords: 'library home close',
    isEnabled: isOnCanvas,
    run: () => void showLibrary(),
  },
  ...directions.map(
    ([direction, key]): Action => ({
      id: `go-${direction}`,
      label: `Go ${direction}`,
      menu: 'Go',
      group: 1,
      shortcuts: [key],
      isEnabled: isOnCanvas,
      run: () => goBeside(direction),
    }),
  ),
  {
    id: 'next-stage',
    label: 'Next stage',
    menu: 'Go',
    group: 1,
    shortcuts: ['Tab'],
    isEnabled: isOnCanvas,
    run: () => goToNextStage(1),
  },
  {
    id: 'previous-stage',
    label: 'Previous stage',
    menu: 'Go',
    group: 1,
    shortcuts: ['Shift+Tab'],
    isEnabled: isOnCanvas,
    run: () => goToNextStage(-1),
  },
]
