/**
 * A drag from the button's press to its release: what moves less than a hand trembles is a click, Escape takes it back, and at
 * the edge of the map it goes on.
 */
import type { Point } from '../../../shared/layout/grid/boxes.ts'
import { edgeScroll } from './edge-scroll.ts'

export type Drag = {
  /** The pointer moved, or the map under it; in the window's coordinates. */
  readonly move: (point: Point) => void
  readonly drop: () => void
  readonly cancel: () => void
}

const threshold = 4

export function followPointer(press: { clientX: number; clientY: number }, drag: Drag): void {
  let isDragging = false
  const scroll = edgeScroll(drag.move)
  const onMove = (event: PointerEvent) => {
    const distance = Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY)
    isDragging ||= distance > threshold
    if (!isDragging) return
    const point = { x: event.clientX, y: event.clientY }
    drag.move(point)
    scroll.at(point)
  }
  const onUp = () => {
    stop()
    if (!isDragging) return
    swallowClick()
    drag.drop()
  }
  const onCancel = () => {
    stop()
    if (isDragging) drag.cancel()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isDragging) return
    event.stopImmediatePropagation()
    onCancel()
    window.addEventListener('pointerup', swallowClick, { once: true, capture: true })
  }
  const stop = () => {
    scroll.end()
    window.removeEventListener('pointermove', onMove)
    window.removeEventListener('pointerup', onUp)
    window.removeEventListener('pointercancel', onCancel)
    window.removeEventListener('keydown', onKeyDown, true)
  }
  window.addEventListener('pointermove', onMove)
  window.addEventListener('pointerup', onUp)
  window.addEventListener('pointercancel', onCancel)
  window.addEventListener('keydown', onKeyDown, true)
}

/** The click that follows a drag means nothing. It comes, if at all, before any other task. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => event.stopPropagation()
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', swallow, true))
}
