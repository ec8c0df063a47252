/** A drag under way: which cards a hand holds, how far it carried them, and where they would stand if let go. */
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
import { isSameBox } from '../map-view/visible-area.ts'
import { copyTouchpointsTo } from './touchpoint-edits.ts'

export type DropPlace = { readonly cell: Cell; readonly index: number; readonly line: Box }

type DragState = {
  readonly heldIds: ReadonlySet<Id>
  readonly drop: DropPlace | null
  readonly isCancelled: boolean
}

const noIds: ReadonlySet<Id> = new Set()

const noDrag: DragState = { heldIds: noIds, drop: null, isCancelled: false }

export const useDrag = create<DragState>(() => noDrag)

const nowhere: Point = { x: 0, y: 0 }

/** How far from their places the held cards are. Apart from the rest: nothing is rendered for a step of the hand. */
const useCarried = create<Point>(() => nowhere)

/** Where the hand took the first of the cards that it holds. */
let taken: Point = nowhere

/** Calls at once, and for each step of the hand, until the function that comes back is called. */
export function followCarried(follow: (by: Point) => void): () => void {
  follow(useCarried.getState())
  return useCarried.subscribe(follow)
}

/** The hand holds these cards and carried each of them to such a place. */
export function carryCards(places: ReadonlyMap<Id, Point>): void {
  const { heldIds, isCancelled } = useDrag.getState()
  const [[firstId, place] = []] = places
  if (isCancelled || !place || firstId === undefined) return
  if (heldIds.size === 0) {
    taken = currentLayout()?.cards.get(firstId) ?? place
    useDrag.setState({ heldIds: new Set(places.keys()) })
  }
  useCarried.setState({ x: place.x - taken.x, y: place.y - taken.y })
}

/** Says where the held cards would stand, for the point (canvas units) where the pointer is. */
export function dragOver(point: Point, isCopying: boolean): void {
  const { heldIds, drop, isCancelled } = useDrag.getState()
  if (isCancelled) return
  const layout = currentLayout()
  const cell = layout && cellAt(layout, point)
  if (!layout || !cell) {
    if (drop) useDrag.setState({ drop: null })
    return
  }
  const document = openDocument()
  const moving = isCopying ? noIds : heldIds
  const staying = touchpointsInCell(document, cell).filter(({ id }) => !moving.has(id))
  const index = placeInCell(layout, document, cell, point, moving)
  const before = staying[index - 1] && layout.cards.get(staying[index - 1]?.id ?? '')
  const after = staying[index] && layout.cards.get(staying[index]?.id ?? '')
  const line = dropLine(layout, cell, before, after)
  if (line && !isSameDrop(drop, { cell, index, line })) useDrag.setState({ drop: { cell, index, line } })
}

function isSameDrop(one: DropPlace | null, other: DropPlace): boolean {
  return one?.cell === other.cell && one.index === other.index && isSameBox(one.line, other.line)
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
 * Lets the held cards go where the mark is: one undo step. Cards of several cells keep their places to one another.
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

/** Nothing is in the hand any more, however that came. */
export function endDrag(): void {
  if (useDrag.getState() !== noDrag) useDrag.setState(noDrag, true)
}

/** Escape: the cards go back, and letting the button go does nothing. */
export function cancelDrag(): boolean {
  const { heldIds, isCancelled } = useDrag.getState()
  if (heldIds.size === 0 || isCancelled) return false
  useDrag.setState({ heldIds: noIds, drop: null, isCancelled: true })
  return true
}
