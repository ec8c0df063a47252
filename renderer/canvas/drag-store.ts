/** A drag under way: where the cards hang, and where they would stand if let go. */
import { create } from 'zustand'
import { type Cell, cellKey, touchpointsInCell } from '../../shared/journey/document.ts'
import { moveTouchpoints } from '../../shared/journey/edits.ts'
import type { Id } from '../../shared/journey/schema.ts'
import { cellsOf, shiftBetween, shiftTouchpoints } from '../../shared/journey/shift-edits.ts'
import { cellAt, placeInCell } from '../../shared/layout/hit.ts'
import { cardWidth } from '../../shared/layout/measures.ts'
import type { Box, Point } from '../../shared/layout/types.ts'
import { copyTouchpointsTo } from '../actions/touchpoint-edits.ts'
import { edit, openDocument } from '../state/document-store.ts'
import { currentLayout } from './layout-store.ts'

export type DropPlace = { readonly cell: Cell; readonly index: number; readonly line: Box }

type DragState = {
  readonly dragged: ReadonlyMap<Id, Point>
  readonly drop: DropPlace | null
  readonly isCancelled: boolean
}

const noDrag: DragState = { dragged: new Map(), drop: null, isCancelled: false }

const noIds: ReadonlySet<Id> = new Set()

export const useDrag = create<DragState>(() => noDrag)

/** Says where the dragged cards would stand, for the point (canvas units) where the pointer is. */
export function dragOver(point: Point, ids: ReadonlySet<Id>, isCopying: boolean): void {
  if (useDrag.getState().isCancelled) return
  const layout = currentLayout()
  const cell = layout && cellAt(layout, point)
  if (!layout || !cell) {
    useDrag.setState({ drop: null })
    return
  }
  const document = openDocument()
  const moving = isCopying ? noIds : ids
  const staying = touchpointsInCell(document, cell).filter(({ id }) => !moving.has(id))
  const index = placeInCell(layout, document, cell, point.y, moving)
  const before = staying[index - 1] && layout.cards.get(staying[index - 1]?.id ?? '')
  const after = staying[index] && layout.cards.get(staying[index]?.id ?? '')
  const box = layout.cells.get(cellKey(cell))
  if (!box) return
  const y = before ? before.y + before.height + 5 : after ? after.y - 9 : box.y + 8
  const column = layout.stages.find(({ stageId }) => stageId === cell.stageId)
  const x = column?.cardX ?? box.x
  useDrag.setState({ drop: { cell, index, line: { x, y, width: cardWidth, height: 4 } } })
}

/**
 * Lets the dragged cards go where the mark is: one undo step. Cards of several cells keep their places to one another.
 * @param heldId the card that the pointer holds.
 * @param isCopying whether they stay where they are and copies go.
 */
export function dropCards(ids: readonly Id[], heldId: Id, isCopying: boolean): void {
  const { drop, isCancelled } = useDrag.getState()
  useDrag.setState(noDrag, true)
  if (!drop || isCancelled) return
  if (isCopying) {
    copyTouchpointsTo(ids, drop.cell, drop.index)
    return
  }
  edit(ids.length > 1 ? 'Move touchpoints' : 'Move touchpoint', (document) => {
    const held = document.touchpoints.get(heldId)
    const isTogether = !held || cellsOf(document, ids).size === 1
    if (isTogether) return moveTouchpoints(document, ids, drop.cell, drop.index)
    return shiftTouchpoints(document, ids, shiftBetween(document, held, drop.cell))
  })
}

/** Escape: the cards go back, and letting the button go does nothing. */
export function cancelDrag(): boolean {
  const { dragged, isCancelled } = useDrag.getState()
  if (dragged.size === 0 || isCancelled) return false
  useDrag.setState({ dragged: new Map(), drop: null, isCancelled: true })
  return true
}
