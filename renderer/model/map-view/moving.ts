/**
 * While the view is moved without zooming, the map is one picture that the compositor shifts; when the hand rests it is drawn
 * sharp again. Meanwhile nothing on it hears of the pointer.
 */
import type { OnMove } from 'reactflow'
import { create } from 'zustand'

/** Milliseconds: a hand that goes on turning the wheel makes many moves, and each change of the picture draws all of it anew. */
const rest = 220
/** Milliseconds. A press so soon after the wheel, without any move before it, meets the map and not what is on it. */
const covered = 100

let zoomAtStart = 0
let resting: ReturnType<typeof setTimeout> | undefined
let uncovering: ReturnType<typeof setTimeout> | undefined

/** Whether a hand moves the view or zooms it, or it glides to a place. */
export const useMoving = create<{ readonly isMoving: boolean }>(() => ({ isMoving: false }))

export function isMoving(): boolean {
  return useMoving.getState().isMoving
}

function mark(name: 'data-moving' | 'data-covered', isSet: boolean): void {
  document.querySelector('[data-map]')?.toggleAttribute(name, isSet)
}

function cover(event: MouseEvent | TouchEvent | null): void {
  // A hand that drags the view has its button pressed already.
  if (!(event instanceof WheelEvent)) return
  clearTimeout(uncovering)
  mark('data-covered', true)
  uncovering = setTimeout(uncover, covered)
  window.addEventListener('pointermove', uncover, { capture: true, once: true })
}

function uncover(): void {
  clearTimeout(uncovering)
  window.removeEventListener('pointermove', uncover, true)
  mark('data-covered', false)
}

export const beginMoving: OnMove = (event, { zoom }) => {
  clearTimeout(resting)
  cover(event)
  if (isMoving()) return
  zoomAtStart = zoom
  useMoving.setState({ isMoving: true })
  mark('data-moving', true)
}

/** A picture that is zoomed would be blurred. */
export const goOnMoving: OnMove = (event, { zoom }) => {
  cover(event)
  if (zoom !== zoomAtStart) mark('data-moving', false)
}

export const endMoving: OnMove = () => {
  clearTimeout(resting)
  resting = setTimeout(() => {
    useMoving.setState({ isMoving: false })
    mark('data-moving', false)
  }, rest)
}
