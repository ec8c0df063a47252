/** Dragging over empty canvas selects the cards that the frame touches; with Shift, Ctrl or Cmd they join what is selected. */
import type { PointerEvent, ReactNode } from 'react'
import { create } from 'zustand'
import type { Id } from '../../../shared/journey/schema.ts'
import type { Box, Point } from '../../../shared/layout/grid/boxes.ts'
import { currentLayout } from '../../model/map-view/layout-store.ts'
import { toCanvasPoint } from '../../model/map-view/view-port.ts'
import { selectTouchpoints, useSession } from '../../model/session/session-store.ts'
import { followPointer } from './follow-pointer.ts'
import styles from './marquee.module.css'

const useMarquee = create<{ readonly box: Box | null }>(() => ({ box: null }))

export function Marquee(): ReactNode {
  const box = useMarquee((state) => state.box)
  if (!box) return null
  return <div className={styles.marquee} style={{ left: box.x, top: box.y, width: box.width, height: box.height }} />
}

export function beginMarquee(event: PointerEvent): void {
  if (event.button !== 0 || event.pointerType === 'touch' || !isEmptyCanvas(event.target)) return
  const start = toCanvasPoint({ x: event.clientX, y: event.clientY })
  const before = useSession.getState().selectedTouchpointIds
  const kept = event.shiftKey || event.ctrlKey || event.metaKey ? before : new Set<Id>()
  followPointer(event, {
    move: (point) => {
      const box = boxBetween(start, toCanvasPoint(point))
      useMarquee.setState({ box })
      const ids = new Set([...kept, ...cardsTouching(box)])
      if (!isSame(ids, useSession.getState().selectedTouchpointIds)) selectTouchpoints(ids)
    },
    drop: () => useMarquee.setState({ box: null }),
    cancel: () => {
      useMarquee.setState({ box: null })
      selectTouchpoints(before)
    },
  })
}

/** Cells count as empty canvas, what stands in them doesn't; while Space is held a drag moves the view. */
function isEmptyCanvas(target: EventTarget): boolean {
  if (!(target instanceof Element)) return false
  const pane = target.closest('.react-flow__pane')
  const thing = target.closest('.react-flow__node, [data-overview], button, textarea, [data-connection-id], .nodrag')
  return pane !== null && !pane.classList.contains('draggable') && thing === null
}

function boxBetween(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
}

function cardsTouching(box: Box): Id[] {
  const cards = currentLayout()?.cards.values() ?? []
  return [...cards]
    .filter(
      (card) =>
        card.x < box.x + box.width &&
        card.x + card.width > box.x &&
        card.y < box.y + box.height &&
        card.y + card.height > box.y,
    )
    .map(({ touchpointId }) => touchpointId)
}

function isSame(a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id))
}
