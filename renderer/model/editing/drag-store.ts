/** A drag under way: where the cards hang, and where they would stand if let go. */
import { create } from 'zustand'
import { type Cell, cellKey, touchpointsInCell } from '../../../shared/journey/document.ts'
import { moveTouchpoints } from '../../../shared/journey/edits/edits.ts'
import { cellsOf, shiftBetween, shiftTouchpoints } from '../../../shared/journey/edits/shift-edits.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import type { Box, CardBox, JourneyLayout, Point } from '../../../shared/layout/grid/boxes.ts'
import { cellAt, placeInCell } from '../../../shared/layout/hit.ts'
import { choosePlural } from '../../../shared/words/counts.ts'
import { edit, openDocument } from '../document/document-store.ts'
import { currentLayout } from '../map-view/layout-store.ts'
import { copyTouchpointsTo } from './touchpoint-edits.ts'

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
  const index = placeInCell(layout, document, cell, point, moving)
  const before = staying[index - 1] && layout.cards.get(staying[index - 1]?.id ?? '')
  const after = staying[index] && layout.cards.get(staying[index]?.id ?? '')
  const line = dropLine(layout, cell, before, after)
  if (line) useDrag.setState({ drop: { cell, index, line } })
}

/** Between the cards of a row, or between two rows. */
function dropLine(layout: JourneyLayout, cell: Cell, before?: CardBox, after?: CardBox): Box | null {
  const box = layout.cells.get(cellKey(cell))
  const column = layout.stages.find(({ stageId }) => stageId === cell.stageId)
  if (!box || !column) return null
  if (column.cardXs.length > 1 && (before || after)) {
    const isRowEnd = after !== undefined && before !== undefined && after.y > before.y
    const beside = isRowEnd || !after ? before : after
    if (beside) {
      const x = beside === after ? after.x - 10 : beside.x + beside.width + 6
      return { x, y: beside.y, width: 4, height: beside.height }
    }
  }
  const y = before ? before.y + before.height + 5 : after ? after.y - 9 : box.y + 8
  return { x: column.cardX, y, width: layout.cardWidth, height: 4 }
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
  edit(choosePlural(ids.length, 'Move touchpoint', 'Move touchpoints'), (document) => {
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
