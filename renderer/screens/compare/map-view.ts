/** The one view of both maps: they move in step. */
import { create } from 'zustand'
import type { Box, JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { inView } from '../../model/map-view/in-view.ts'

export type View = { readonly x: number; readonly y: number; readonly zoom: number }
type Size = { readonly width: number; readonly height: number }

export const zoomLimits = { minimum: 0.1, maximum: 2.5 } as const
const readableZoom = 0.75
const margin = 16

export const useMapView = create<View>(() => ({ x: margin, y: margin, zoom: 1 }))

let shown: { readonly layout: JourneyLayout; readonly element: HTMLElement } | null = null

/** Tells which map, and which piece of the window, the view is about. */
export function attachMap(layout: JourneyLayout, element: HTMLElement): () => void {
  const attached = { layout, element }
  shown = attached
  return () => {
    if (shown === attached) shown = null
  }
}

/** Goes there, as far as some of the map stays in view. */
export function moveMap(view: View): void {
  useMapView.setState(shown ? inView(view, { x: 0, y: 0, ...wholeSize(shown.layout) }, margin) : view)
}

function wholeSize({ laneHeaderWidth, width, headerHeight, height }: JourneyLayout): Size {
  return { width: laneHeaderWidth + width, height: headerHeight + height }
}

/** Shows the whole map, never larger than 100 %. */
export function fitMap(): void {
  if (!shown) return
  const { layout, element } = shown
  const whole = wholeSize(layout)
  const room = roomIn(element)
  const zoom = Math.min(1, room.width / whole.width, room.height / whole.height)
  useMapView.setState({ x: margin, y: margin, zoom: Math.max(zoomLimits.minimum, zoom) })
}

/** Brings boxes of the map into the middle, large enough to be read. */
export function showBoxes(boxes: readonly Box[]): void {
  const frame = frameOf(boxes)
  if (!shown || !frame) return
  const { layout, element } = shown
  const room = roomIn(element)
  const fitting = Math.min(room.width / frame.width, room.height / frame.height)
  const zoom = Math.max(zoomLimits.minimum, Math.min(fitting, Math.max(readableZoom, useMapView.getState().zoom)))
  const middle = {
    x: frame.x + layout.laneHeaderWidth + frame.width / 2,
    y: frame.y + layout.headerHeight + frame.height / 2,
  }
  moveMap({
    // No empty strip comes in at the top or left.
    x: Math.min(margin, element.clientWidth / 2 - middle.x * zoom),
    y: Math.min(margin, element.clientHeight / 2 - middle.y * zoom),
    zoom,
  })
}

export function panMap(dx: number, dy: number): void {
  const { x, y, zoom } = useMapView.getState()
  moveMap({ x: x + dx, y: y + dy, zoom })
}

/** About the middle of the window. */
export function zoomMap(factor: number): void {
  if (!shown) return
  const { clientWidth, clientHeight } = shown.element
  const { x, y, zoom } = useMapView.getState()
  const next = Math.max(zoomLimits.minimum, Math.min(zoomLimits.maximum, zoom * factor))
  const [cx, cy] = [clientWidth / 2, clientHeight / 2]
  moveMap({ x: cx - ((cx - x) * next) / zoom, y: cy - ((cy - y) * next) / zoom, zoom: next })
}

function roomIn({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: Math.max(1, clientWidth - 2 * margin), height: Math.max(1, clientHeight - 2 * margin) }
}

function frameOf(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}
