/**
 * What React Flow reports, and what it means here. The handlers are the same ones at each render: it renders every card again
 * where one differs.
 */
import type { MouseEvent as ReactMouseEvent } from 'react'
import type { Connection, NodeChange, OnConnectEnd, OnNodeDrag } from 'reactflow'
import type { Id } from '../../../shared/journey/schema.ts'
import type { Point } from '../../../shared/layout/grid/boxes.ts'
import { cardAt, cellAt } from '../../../shared/layout/hit.ts'
import { endConnecting } from '../../model/editing/connecting.ts'
import { carryCards, dragOver, dropCards, endDrag } from '../../model/editing/drag-store.ts'
import { addNoteAt } from '../../model/editing/note-changes.ts'
import { editTitleOf } from '../../model/editing/titles.ts'
import { connect, connectToNew } from '../../model/editing/touchpoint-edits.ts'
import { useLayout } from '../../model/map-view/layout-store.ts'
import type { CardNode } from '../../model/map-view/to-flow.ts'
import { toCanvasPoint } from '../../model/map-view/view-port.ts'
import { selectTouchpoints, useSession } from '../../model/session/session-store.ts'

export function onNodesChange(changes: NodeChange<CardNode>[]): void {
  const { selectedTouchpointIds } = useSession.getState()
  const selected = selectionAfter(changes, selectedTouchpointIds)
  if (selected !== selectedTouchpointIds) selectTouchpoints(selected)
  carryCards(carriedBy(changes))
  // A drag of which a card was deleted ends without a drop.
  if (changes.some((change) => change.type === 'position' && !change.dragging)) queueMicrotask(endDrag)
}

export function onCardClick({ shiftKey, ctrlKey, metaKey }: ReactMouseEvent, node: CardNode): void {
  const isAdding = shiftKey || ctrlKey || metaKey
  if (!endConnecting(node.id) && !isAdding) selectTouchpoints([node.id])
}

export function onCardDoubleClick(_: ReactMouseEvent, { id }: CardNode): void {
  editTitleOf(id)
}

export const onCardDrag: OnNodeDrag<CardNode> = (event) => dragOver(toCanvasPoint(pointerOf(event)), event.altKey)

export const onCardDrop: OnNodeDrag<CardNode> = (event, held, dragged) => {
  // At the edge the map went on under a pointer that stood still.
  dragOver(toCanvasPoint(pointerOf(event)), event.altKey)
  dropCards(
    dragged.map(({ id }) => id),
    held.id,
    event.altKey,
  )
}

export function onConnect({ source, target }: Connection): void {
  connect(source, target)
}

/** A connection that is let go over a card joins it wherever it was hit; over an empty place it makes a touchpoint there. */
export const onConnectEnd: OnConnectEnd = (event, { fromNode, isValid }) => {
  const { layout } = useLayout.getState()
  if (!fromNode || isValid || !layout) return
  const point = toCanvasPoint(pointerOf(event))
  const touchpointId = cardAt(layout, point)
  const cell = cellAt(layout, point)
  if (touchpointId) connect(fromNode.id, touchpointId)
  else if (cell) connectToNew(fromNode.id, cell)
}

function pointerOf(event: MouseEvent | TouchEvent | { clientX: number; clientY: number }): { x: number; y: number } {
  const pointer = 'changedTouches' in event ? event.changedTouches[0] : event
  return { x: pointer?.clientX ?? 0, y: pointer?.clientY ?? 0 }
}

/** Outside of the grid a double click has no cell to fill, so it leaves a note; with Alt it does so everywhere. */
export function addNoteUnder(event: ReactMouseEvent): void {
  const isOnPane = event.target instanceof Element && event.target.matches('.react-flow__pane')
  if (isOnPane || event.altKey) addNoteAt(toCanvasPoint({ x: event.clientX, y: event.clientY }))
}

/** The selection after the changes; the same set where they don't touch it. */
function selectionAfter(changes: readonly NodeChange<CardNode>[], selected: ReadonlySet<Id>): ReadonlySet<Id> {
  const changed = changes.filter((change) => change.type === 'select')
  if (changed.every((change) => selected.has(change.id) === change.selected)) return selected
  const next = new Set(selected)
  for (const change of changed) {
    if (change.selected) next.add(change.id)
    else next.delete(change.id)
  }
  return next
}

/** Where held cards are after the changes. */
function carriedBy(changes: readonly NodeChange<CardNode>[]): ReadonlyMap<Id, Point> {
  return new Map(
    changes.flatMap((change) =>
      change.type === 'position' && change.position && change.dragging ? [[change.id, change.position]] : [],
    ),
  )
}
