/** The Edit menu: taking back, changing and choosing what stands on the map. */
import { inOrder } from '../../../shared/journey/document.ts'
import type { Direction } from '../../../shared/journey/walk.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { extendSelection } from '../../model/editing/current-place.ts'
import { directions } from '../../model/editing/directions.ts'
import { moveHeader, removeHeader } from '../../model/editing/grid-edits.ts'
import { letGo } from '../../model/editing/held-place.ts'
import { deleteNote } from '../../model/editing/note-changes.ts'
import { renameSelected } from '../../model/editing/rename-selected.ts'
import {
  hasConnection,
  hasHeader,
  hasNote,
  hasOneTouchpoint,
  hasTouchpoints,
  isOnCanvas,
} from '../../model/editing/selected.ts'
import { duplicateSelected, moveSelected, removeSelected } from '../../model/editing/touchpoint-edits.ts'
import { redoLast, undoLast } from '../../model/editing/undo-notice.ts'
import { selectTouchpoints, useSession } from '../../model/session/session-store.ts'
import type { Action } from '../../registry/action.ts'

const directionWords: Readonly<Record<Direction, string>> = {
  left: 'left',
  right: 'right',
  up: 'above',
  down: 'below',
}

/** Deletes what is selected, whatever it is. */
function deleteSelected(): void {
  const { selectedStageId, selectedChannelId, selectedNoteId } = useSession.getState()
  if (selectedNoteId) deleteNote(selectedNoteId)
  else if (selectedStageId) removeHeader('stages', selectedStageId)
  else if (selectedChannelId) removeHeader('channels', selectedChannelId)
  else removeSelected()
}

function moveAnything(direction: Direction): void {
  const { selectedStageId, selectedChannelId } = useSession.getState()
  const step = direction === 'left' || direction === 'up' ? -1 : 1
  if (selectedStageId && (direction === 'left' || direction === 'right')) moveHeader('stages', selectedStageId, step)
  else if (selectedChannelId && (direction === 'up' || direction === 'down')) {
    moveHeader('channels', selectedChannelId, step)
  } else moveSelected(direction)
}

function nameJourney(): void {
  const field = document.querySelector<HTMLInputElement>('[data-journey-title]')
  field?.focus()
  field?.select()
}

export const editActions: readonly Action[] = [
  {
    id: 'undo',
    keyPlace: 'everywhere',
    label: 'Undo',
    menu: 'Edit',
    group: 0,
    shortcuts: ['Mod+Z'],
    whyNot: 'Nothing to undo',
    isEnabled: () => isOnCanvas() && useDocument.getState().history.done.length > 0,
    run: undoLast,
  },
  {
    id: 'redo',
    keyPlace: 'everywhere',
    label: 'Redo',
    menu: 'Edit',
    group: 0,
    shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
    whyNot: 'Nothing to redo',
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
    run: renameSelected,
  },
  {
    id: 'name-journey',
    label: 'Rename journey',
    menu: 'Edit',
    group: 1,
    shortcuts: ['Shift+F2'],
    keywords: 'title rename',
    isEnabled: isOnCanvas,
    run: nameJourney,
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
    run: () =>
      selectTouchpoints(inOrder(useDocument.getState().document?.touchpoints ?? new Map()).map(({ id }) => id)),
  },
  {
    id: 'select-nothing',
    label: 'Clear selection',
    menu: 'Edit',
    group: 2,
    shortcuts: ['Escape'],
    keywords: 'deselect cancel nothing',
    isEnabled: isOnCanvas,
    run: letGo,
  },
  ...directions.map(
    ([direction, key]): Action => ({
      id: `select-${direction}`,
      label: `Extend selection ${directionWords[direction]}`,
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
