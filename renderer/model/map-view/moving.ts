/**
 * While the view is moved without zooming, the map is one picture that the compositor shifts; when the hand rests it is drawn
 * sharp again.
 */
import type { OnMove } from 'reactflow'

/** Milliseconds: a hand that goes on turning the wheel makes many moves, and each change of the picture draws all of it anew. */
const rest = 220

let zoomAtStart = 0
let resting: ReturnType<typeof setTimeout> | undefined

function show(isOnePicture: boolean): void {
  clearTimeout(resting)
  document.querySelector('[data-map]')?.toggleAttribute('data-moving', isOnePicture)
}

export const beginMoving: OnMove = (_, { zoom }) => {
  zoomAtStart = zoom
  show(true)
}

/** A picture that is zoomed would be blurred. */
export const goOnMoving: OnMove = (_, { zoom }) => {
  if (zoom !== zoomAtStart) show(false)
}

export const endMoving: OnMove = () => {
  clearTimeout(resting)
  resting = setTimeout(() => show(false), rest)
}
