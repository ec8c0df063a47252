/**
 * While the view is moved without zooming, the map is one picture that the compositor shifts; when the hand rests it is drawn
 * sharp again. While a hand zooms, what is drawn stays the same, and lines that would be drawn again at every size are left out.
 * Meanwhile nothing on the map hears of the pointer.
 */
import type { OnMove } from 'reactflow'
import { create } from 'zustand'

/** Milliseconds: a hand that goes on turning the wheel makes many moves, and each change of the picture draws all of it again. */
const restTime = 220
/** Milliseconds. A press so soon after the wheel, without any move before it, meets the map and not what is on it. */
const covered = 100

let zoomAtStart = 0
let resting: ReturnType<typeof setTimeout> | undefined
let uncovering: ReturnType<typeof setTimeout> | undefined
let nextFrame = 0

type Moving = {
  /** Whether a hand moves the view or zooms it, or it glides to a place. */
  readonly isMoving: boolean
  /** Whether a hand zooms it: what is drawn stays as it is, only larger or smaller. */
  readonly isZooming: boolean
}

export const useMoving = create<Moving>(() => ({ isMoving: false, isZooming: false }))

export function isMoving(): boolean {
  return useMoving.getState().isMoving
}

function mark(name: 'data-moving' | 'data-zooming' | 'data-covered', isSet: boolean): void {
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
  cancelAnimationFrame(nextFrame)
  cover(event)
  if (isMoving()) return
  zoomAtStart = zoom
  useMoving.setState({ isMoving: true })
  mark('data-moving', true)
}

/** A picture that is zoomed would be blurred, and no quicker: without a graphics card scaling it takes as long as drawing. */
export const goOnMoving: OnMove = (event, { zoom }) => {
  cover(event)
  if (zoom === zoomAtStart || useMoving.getState().isZooming) return
  mark('data-moving', false)
  if (!event) return
  mark('data-zooming', true)
  useMoving.setState({ isZooming: true })
}

/**
 * The view rests, unless it is the page that was too slow to hear of the hand: what that did since comes with the next frame,
 * and drawing all of it sharp now would make each of those slower still.
 */
export function endMoving(zoom: number, settle: () => void): void {
  cancelAnimationFrame(nextFrame)
  nextFrame = requestAnimationFrame(() => {
    nextFrame = requestAnimationFrame(() => {
      rest(zoom)
      settle()
    })
  })
}

function rest(zoom: number): void {
  clearTimeout(resting)
  if (zoom !== zoomAtStart) {
    zoomAtStart = zoom
    mark('data-moving', false)
    mark('data-zooming', false)
    useMoving.setState({ isZooming: false })
  }
  resting = setTimeout(() => {
    useMoving.setState({ isMoving: false })
    mark('data-moving', false)
  }, restTime)
}
