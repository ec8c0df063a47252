/** How much room the map has in the window at 100 %: columns stretch to it, and lanes fill it. */
import { create } from 'zustand'
import type { Room } from '../../../shared/layout/grid/column-widths.ts'
import { fullSize, headerSizes } from '../../../shared/layout/grid/zoom-step.ts'

export const useRoom = create<{ readonly room: Room | null }>(() => ({ room: null }))

/** Pixels at the map's right edge that stay free. */
export const margin = 8

/** A hand that draws a window larger doesn't move each card with each pixel. */
const step = 16

/** Takes the room from the size of the canvas, now and whenever it changes. */
export function followRoom(canvas: HTMLElement): () => void {
  const measure = () => {
    const whole = withPanel(canvas)
    const full = headerSizes(fullSize)
    const width = inSteps(whole.width - full.width - margin)
    const height = inSteps(whole.height - full.height)
    const { room } = useRoom.getState()
    // A map that isn't shown has no size.
    if (width <= 0 || (room?.width === width && room.height === height)) return
    useRoom.setState({ room: { width, height } })
  }
  measure()
  const observer = new ResizeObserver(measure)
  observer.observe(canvas)
  return () => observer.disconnect()
}

/** The canvas with its headers: so large whatever they take of it now. */
export function withHeaders(canvas: HTMLElement): { readonly width: number; readonly height: number } {
  const { clientWidth, clientHeight, offsetLeft, offsetTop } = canvas
  return { width: clientWidth + offsetLeft, height: clientHeight + offsetTop }
}

/** In a small window a panel lies over the map's right part instead of making all of it smaller. */
export function withPanel(canvas: HTMLElement): { readonly width: number; readonly height: number } {
  const { width, height } = withHeaders(canvas)
  const mapLeft = canvas.getBoundingClientRect().left - canvas.offsetLeft
  return { width: window.innerWidth < narrowWindow ? window.innerWidth - mapLeft : width, height }
}

const narrowWindow = 1360

function inSteps(length: number): number {
  return step * Math.floor(length / step)
}
