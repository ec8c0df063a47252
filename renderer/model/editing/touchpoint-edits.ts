/** What the canvas and the keyboard do to touchpoints: the edit, then where the user goes on. */
import type { DraftFields } from '../../../shared/gaps/rule/repairs.ts'
import type { Change } from '../../../shared/journey/change.ts'
import { applyChange, squashChanges } from '../../../shared/journey/change.ts'
import type { Cell } from '../../../shared/journey/document.ts'
import { inOrder, touchpointsInCell } from '../../../shared/journey/document.ts'
import { countTitles, duplicateTouchpoints } from '../../../shared/journey/edits/clip.ts'
import {
  addTouchpoint,
  connectTouchpoints,
  moveTouchpoints,
  removeConnections,
  removeTouchpoints,
} from '../../../shared/journey/edits/edits.ts'
import { cellsOf, type Shift, shiftTouchpoints } from '../../../shared/journey/edits/shift-edits.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { cellBeside, cellOf, type Direction } from '../../../shared/journey/walk.ts'
import { choosePlural } from '../../../shared/words/counts.ts'
import { edit, openDocument, useDocument } from '../document/document-store.ts'
import { newId } from '../document/new-id.ts'
import { reveal, revealDraft } from '../map-view/view-port.ts'
import { focusCell, leadTouchpointId, notify, selectTouchpoints, useSession } from '../session/session-store.ts'
import { currentCell, goTo } from './current-place.ts'
import { placeHeld } from './held-place.ts'
import { removeWithNotice } from './remove.ts'

/** While its title is first typed, a new touchpoint and its title are one undo step. */
export function titleMergeKey(touchpointId: Id): string {
  return `touchpoint:${touchpointId}:title`
}

/** Lets the user type the title of a new touchpoint; with its first letter it is one. */
export function addTouchpointIn(cell: Cell, index?: number, fields?: DraftFields): void {
  const { readOnly } = useDocument.getState()
  const { stageId, channelId } = cell
  if (readOnly) return
  const draft = { cell: { stageId, channelId }, index, fields }
  focusCell(draft.cell)
  useSession.setState({ editing: { what: 'touchpoint', id: newId(), titleBefore: '', draft } })
  revealDraft(draft)
}

/** Adds the next touchpoint: below the selected one, in the focused cell, or in the first cell of all. */
export function addNextTouchpoint(): void {
  const document = openDocument()
  const held = placeHeld()
  const heldId = held && 'touchpointId' in held ? held.touchpointId : null
  const selectedId = leadTouchpointId(useSession.getState()) ?? (useSession.getState().focusedCell ? null : heldId)
  const stage = inOrder(document.stages)[0]
  const channel = inOrder(document.channels)[0]
  const cell = currentCell() ?? (stage && channel && { stageId: stage.id, channelId: channel.id })
  if (!cell) {
    notify('Add a stage and a channel first.')
    return
  }
  const index = touchpointsInCell(document, cell).findIndex(({ id }) => id === selectedId)
  addTouchpointIn(cell, index < 0 ? undefined : index + 1)
}

/** Removes what is selected, touchpoints or connections. */
export function removeSelected(): void {
  const { selectedTouchpointIds, selectedConnectionIds } = useSession.getState()
  if (selectedTouchpointIds.size > 0) {
    const [firstId] = selectedTouchpointIds
    const cell = firstId ? cellOf(openDocument(), { touchpointId: firstId }) : null
    removeWithNotice(choosePlural(selectedTouchpointIds.size, 'Delete touchpoint', 'Delete touchpoints'), (document) =>
      removeTouchpoints(document, selectedTouchpointIds),
    )
    const next = cell && touchpointsInCell(openDocument(), cell)[0]
    if (next) goTo({ touchpointId: next.id })
    else if (cell) goTo({ cell })
  } else if (selectedConnectionIds.size > 0) {
    removeWithNotice('Delete connection', (document) => removeConnections(document, selectedConnectionIds))
  }
}

const directionShifts: Readonly<Record<Direction, Shift>> = {
  left: { stages: -1, channels: 0 },
  right: { stages: 1, channels: 0 },
  up: { stages: 0, channels: -1 },
  down: { stages: 0, channels: 1 },
}

/** Moves the selected touchpoints to the neighbouring cells, or within their cell. */
export function moveSelected(direction: Direction): void {
  const document = openDocument()
  const ids = [...useSession.getState().selectedTouchpointIds]
  if (cellsOf(document, ids).size > 1) {
    edit('Move touchpoints', (before) => shiftTouchpoints(before, ids, directionShifts[direction]))
    return
  }
  const [firstId] = ids
  const cell = firstId === undefined ? null : cellOf(document, { touchpointId: firstId })
  if (!cell) return
  const inCell = touchpointsInCell(document, cell)
  const index = inCell.findIndex(({ id }) => id === firstId)
  const step = direction === 'down' ? 1 : -1
  const isInside = ids.length === 1 && (direction === 'up' || direction === 'down') && inCell[index + step]
  const target = isInside ? cell : cellBeside(document, cell, direction)
  if (!target) return
  const place = isInside ? index + step : direction === 'up' ? undefined : direction === 'down' ? 0 : undefined
  const label = choosePlural(ids.length, 'Move touchpoint', 'Move touchpoints')
  edit(label, (before) => moveTouchpoints(before, ids, target, place))
  if (firstId) goTo({ touchpointId: firstId })
  selectTouchpoints(ids)
}

export function connect(from: Id, to: Id): void {
  edit('Connect touchpoints', (document) => connectTouchpoints(document, { id: newId(), from, to }))
  useSession.setState({ connectingFromId: null })
}

/** Makes a touchpoint in a cell and connects it, in one step: what letting go of a connection over an empty place does. */
export function connectToNew(from: Id, { stageId, channelId }: Cell): void {
  const id = newId()
  const cell = { stageId, channelId }
  edit(
    'Add connected touchpoint',
    (document): Change => {
      const added = addTouchpoint(document, { id, ...cell })
      return squashChanges(added, connectTouchpoints(applyChange(document, added), { id: newId(), from, to: id }))
    },
    titleMergeKey(id),
  )
  goTo({ touchpointId: id })
  useSession.setState({ editing: { what: 'touchpoint', id, titleBefore: '', draft: { cell, index: undefined } } })
}

/** Copies touchpoints with the connections between them to a place in a cell: what dragging them with Alt does. */
export function copyTouchpointsTo(ids: readonly Id[], cell: Cell, index: number): void {
  let copies: readonly Id[] = []
  edit(choosePlural(ids.length, 'Copy touchpoint', 'Copy touchpoints'), (document) => {
    const { change, touchpointIds } = duplicateTouchpoints(document, new Set(ids), newId)
    copies = touchpointIds
    return squashChanges(change, moveTouchpoints(applyChange(document, change), touchpointIds, cell, index))
  })
  if (copies.length > 0) selectTouchpoints(copies)
}

/** Copies the selected touchpoints with the connections between them. */
export function duplicateSelected(): void {
  const ids = useSession.getState().selectedTouchpointIds
  let copies: readonly Id[] = []
  edit(choosePlural(ids.size, 'Duplicate touchpoint', 'Duplicate touchpoints'), (document) => {
    const { change, touchpointIds } = duplicateTouchpoints(document, ids, newId)
    copies = touchpointIds
    return squashChanges(change, countTitles(applyChange(document, change), touchpointIds))
  })
  const [first] = copies
  if (!first) return
  selectTouchpoints(copies)
  reveal({ touchpointId: first })
}
