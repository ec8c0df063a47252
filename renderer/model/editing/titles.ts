/** Typing titles on the canvas: how it begins, how it goes on to the next touchpoint, and how it ends. */
import { touchpointsInCell } from '../../../shared/journey/document.ts'
import { addTouchpoint, removeTouchpoints, updateTouchpoint } from '../../../shared/journey/edits/edits.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { cellInNextStage, type Place } from '../../../shared/journey/walk.ts'
import { edit, endMerge, openDocument, useDocument } from '../document/document-store.ts'
import { focusCell, selectTouchpoints, type TitleEditing, useSession } from '../session/session-store.ts'
import { goToNextStage } from './current-place.ts'
import { addNextTouchpoint, addTouchpointIn, titleMergeKey } from './touchpoint-edits.ts'

export function editTitleOf(touchpointId: Id): void {
  const titleBefore = useDocument.getState().document?.touchpoints.get(touchpointId)?.title ?? ''
  useSession.setState({ editing: { what: 'touchpoint', id: touchpointId, titleBefore, draft: null } })
}

/** Each letter is an edit, so that nothing typed can be lost; the first one makes a drafted touchpoint a real one. */
export function setTitle({ id, draft }: TitleEditing, title: string): void {
  const isThere = openDocument().touchpoints.has(id)
  if (isThere) edit('Edit title', (document) => updateTouchpoint(document, id, { title }), titleMergeKey(id))
  else if (draft && title.trim() !== '') {
    const { cell, index, fields } = draft
    const place = index === undefined ? {} : { index }
    edit(
      'Add touchpoint',
      (document) => addTouchpoint(document, { id, ...cell, ...place, ...fields, title }),
      titleMergeKey(id),
    )
    selectTouchpoints([id])
  }
}

/** The keys that end the typing, and how. */
export const titleKeys: Readonly<Record<string, (editing: TitleEditing) => void>> = {
  Enter: finishAndGoOn,
  'Shift+Enter': finishAndGoOn,
  Tab: (editing) => finishAndGoToStage(editing, 1),
  'Shift+Tab': (editing) => finishAndGoToStage(editing, -1),
  Escape: leave,
}

/** A new touchpoint's title leads on to the next one, so that a list is written line by line. */
function finishAndGoOn(editing: TitleEditing): void {
  if (editing.draft && isUntitled(editing)) return
  finishTitle(editing)
  if (editing.draft) addNextTouchpoint()
}

/** The same, into the next stage; where a title was only changed, it goes there without adding anything. */
function finishAndGoToStage(editing: TitleEditing, step: -1 | 1): void {
  const next = editing.draft && cellInNextStage(openDocument(), editing.draft.cell, step)
  finishTitle(editing)
  if (!editing.draft) goToNextStage(step)
  else if (next) addTouchpointIn(next)
}

/** What was typed stays. Where a title was emptied there is nothing to keep: the touchpoint has the one before. */
function leave(editing: TitleEditing): void {
  if (!editing.draft && isUntitled(editing)) setTitle(editing, editing.titleBefore)
  finishTitle(editing)
}

/** Ends the typing. A touchpoint that got no title was never wanted: it goes, and its undo step with it. */
export function finishTitle(editing: TitleEditing): void {
  const { id, draft } = editing
  if (useSession.getState().editing === editing) useSession.setState({ editing: null })
  if (!useDocument.getState().document) return
  const touchpoint = openDocument().touchpoints.get(id)
  const cell = touchpoint ?? draft?.cell
  if (cell && isUntitled(editing)) {
    const neighbour = neighbourOf(editing, cell)
    if (touchpoint) edit('Delete touchpoint', (document) => removeTouchpoints(document, [id]), titleMergeKey(id))
    if (isNothingElseChosen(cell)) stayAt(neighbour)
  }
  endMerge()
}

export function isUntitled({ id }: TitleEditing): boolean {
  return (useDocument.getState().document?.touchpoints.get(id)?.title ?? '').trim() === ''
}

type InCell = { readonly stageId: Id; readonly channelId: Id }

/** Where the keys go on from when a touchpoint goes: the one above it, else the one below, else its empty cell. */
function neighbourOf({ id, draft }: TitleEditing, { stageId, channelId }: InCell): Place {
  const inCell = touchpointsInCell(openDocument(), { stageId, channelId })
  const at = inCell.findIndex((touchpoint) => touchpoint.id === id)
  const others = inCell.filter((touchpoint) => touchpoint.id !== id)
  const index = at >= 0 ? at : (draft?.index ?? others.length)
  const neighbour = others[index - 1] ?? others[index]
  return neighbour ? { touchpointId: neighbour.id } : { cell: { stageId, channelId } }
}

/** A draft that ends because the user clicked elsewhere leaves that choice alone. */
function isNothingElseChosen(cell: InCell): boolean {
  const { selectedTouchpointIds, selectedStageId, selectedChannelId, selectedConnectionIds, focusedCell } =
    useSession.getState()
  if (selectedTouchpointIds.size + selectedConnectionIds.size > 0 || selectedStageId || selectedChannelId) return false
  return !focusedCell || (focusedCell.stageId === cell.stageId && focusedCell.channelId === cell.channelId)
}

function stayAt(place: Place): void {
  if ('cell' in place) focusCell(place.cell)
  else selectTouchpoints([place.touchpointId])
}
