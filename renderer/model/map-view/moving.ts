/**
 * While the view is moved without zooming, the map is one picture that the compositor shifts; when the hand rests it is drawn
 * sharp again.
 */
import type { OnMove } from 'reactflow'

/** Milliseconds: a hand that goes on turning the wheel makes many moves, and each change of the picture draws all of it anew. */
const rest = 220

let zoomAtStart = 0
let resting: ReturnType<typeof setTimeout> | undefined
let isUnderWay = false

/** Whether a hand moves the view or zooms it, or it glides to a place. */
export function isMoving(): boolean {
  return isUnderWay
}

function show(isOnePicture: boolean): void {
  document.querySelector('[data-map]')?.toggleAttribute('data-moving', isOnePicture)
}

export const beginMoving: OnMove = (_, { zoom }) => {
  clearTimeout(resting)
  zoomAtStart = zoom
  isUnderWay = true
  show(true)
}

/** A picture that is zoomed would be blurred. */
export const goOnMoving: OnMove = (_, { zoom }) => {
  if (zoom !== zoomAtStart) show(false)
}

export const endMoving: OnMove = () => {
  clearTimeout(resting)
  resting = setTimeout(() => {
    isUnderWay = false
    show(false)
  }, rest)
}
