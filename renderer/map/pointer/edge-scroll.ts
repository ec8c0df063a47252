/** While something is dragged to the edge of the map, the map goes on under the pointer. */
import type { Point } from '../../../shared/layout/grid/boxes.ts'
import { panBy } from '../../model/map-view/view-port.ts'

/** Pixels from the edge at which it begins, and pixels a frame right at the edge. */
const zone = 36
const fastest = 16

export type EdgeScroll = {
  /** The pointer is here now; in the window's coordinates. */
  readonly at: (point: Point) => void
  readonly end: () => void
}

/** @param onScroll the map moved under the pointer, which is still there. */
export function edgeScroll(onScroll: (point: Point) => void): EdgeScroll {
  let pointer: Point | null = null
  let frame = 0
  const step = () => {
    frame = 0
    if (!pointer) return
    const { x, y } = speedAt(pointer)
    if (x === 0 && y === 0) return
    panBy({ x, y })
    onScroll(pointer)
    frame = requestAnimationFrame(step)
  }
  return {
    at(point) {
      pointer = point
      if (frame === 0) frame = requestAnimationFrame(step)
    },
    end() {
      pointer = null
      cancelAnimationFrame(frame)
    },
  }
}

function speedAt({ x, y }: Point): Point {
  const map = document.querySelector('[data-canvas]')?.getBoundingClientRect()
  if (!map) return { x: 0, y: 0 }
  return { x: speed(x, map.left, map.right), y: speed(y, map.top, map.bottom) }
}

/** Faster the nearer to the edge, and as fast as at the edge beyond it. */
function speed(at: number, low: number, high: number): number {
  const share = (distance: number) => Math.min(1, Math.max(0, (zone - distance) / zone))
  return Math.round(fastest * (share(high - at) - share(at - low)))
}
