/** Where the hand is on the map: what is pasted goes there, if the hand moved since something was selected. */
import type { Point } from '../../../shared/layout/grid/boxes.ts'
import { useSession } from '../session/session-store.ts'
import { toCanvasPoint } from './view-port.ts'

/** Pixels that a hand trembles, or that a touched mouse slides. */
const threshold = 24

let pointer: Point | null = null
let pointerAtSelection: Point | null = null

/** Follows the pointer over an element until the function that comes back is called. */
export function followHand(element: HTMLElement): () => void {
  const onMove = ({ clientX: x, clientY: y }: MouseEvent) => {
    pointer = { x, y }
  }
  const onLeave = () => {
    pointer = null
  }
  element.addEventListener('pointermove', onMove)
  element.addEventListener('dragover', onMove)
  element.addEventListener('pointerleave', onLeave)
  const stop = useSession.subscribe((session, before) => {
    const isSame =
      session.selectedTouchpointIds === before.selectedTouchpointIds && session.focusedCell === before.focusedCell
    if (!isSame) pointerAtSelection = pointer
  })
  return () => {
    element.removeEventListener('pointermove', onMove)
    element.removeEventListener('dragover', onMove)
    element.removeEventListener('pointerleave', onLeave)
    stop()
    pointer = null
  }
}

/** In canvas units; null where the hand is elsewhere, or where it was when something was selected. */
export function handPlace(): Point | null {
  if (!pointer) return null
  const from = pointerAtSelection
  const isMoved = !from || Math.hypot(pointer.x - from.x, pointer.y - from.y) > threshold
  return isMoved ? toCanvasPoint(pointer) : null
}
