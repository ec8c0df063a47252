/** The one view of both maps: they move in step. */
import { create } from 'zustand'
import type { Box, JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { fittingZoom } from '../../../shared/layout/grid/fitting-zoom.ts'
import { headerSizes, zoomStepAt } from '../../../shared/layout/grid/zoom-step.ts'
import { boxAround } from '../../model/map-view/box-around.ts'
import { inView } from '../../model/map-view/in-view.ts'
import { leastZoom, nearestZoom } from '../../model/map-view/whole-map.ts'

export type View = { readonly x: number; readonly y: number; readonly zoom: number }
export type Size = { readonly width: number; readonly height: number }

const readableZoom = 0.75
/** Pixels that stay free around what is shown, and at the map's right and lower edge. */
const margin = 16

export const useMapView = create<View>(() => ({ x: 0, y: 0, zoom: 1 }))

let shown: { readonly layout: JourneyLayout; readonly element: HTMLElement } | null = null

/** Tells which map, and which piece of the window, the view is about. */
export function attachMap(layout: JourneyLayout, element: HTMLElement): () => void {
  const attached = { layout, element }
  shown = attached
  if (isFitted) fitMap()
  const observer = new ResizeObserver(() => isFitted && fitMap())
  observer.observe(element)
  return () => {
    observer.disconnect()
    if (shown === attached) shown = null
  }
}

/** Whether the view fits the window, and goes on doing so when that becomes larger or smaller, until a hand moves it. */
let isFitted = true

/** A map that is opened fits the window, wherever another one was left. */
export function goOnFitting(): void {
  isFitted = true
}

/** Goes there, as far as some of the map stays in view; its edge stays at its headers. */
export function moveMap(view: View): void {
  const { x, y, zoom } = useMapView.getState()
  // React Flow also tells where the view is.
  if (view.x === x && view.y === y && view.zoom === zoom) return
  isFitted = false
  useMapView.setState(shown ? inView(view, { x: 0, y: 0, ...shown.layout }) : view)
}

/** Shows the whole map beside its headers, never larger than 100 %. */
export function fitMap(): void {
  if (!shown) return
  const { layout, element } = shown
  isFitted = true
  useMapView.setState({ x: 0, y: 0, zoom: Math.max(leastZoom, wholeZoom(layout, withHeaders(element))) })
}

/** The zoom at which the whole map fits into a window of this size, its headers included. */
export function wholeZoom(layout: JourneyLayout, { width, height }: Size): number {
  return fittingZoom(layout, { width: width - margin, height: height - margin })
}

function withHeaders({ clientWidth, clientHeight, offsetLeft, offsetTop }: HTMLElement): Size {
  return { width: clientWidth + offsetLeft, height: clientHeight + offsetTop }
}

/** Brings boxes of the map into the middle, large enough to be read, as far as that leaves no empty strip beside the map. */
export function showBoxes(boxes: readonly Box[]): void {
  const frame = boxAround(boxes)
  if (!shown || !frame) return
  const { layout, element } = shown
  const room = roomIn(element)
  const fitting = Math.min(room.width / frame.width, room.height / frame.height)
  const wanted = Math.min(fitting, Math.max(readableZoom, useMapView.getState().zoom))
  // A stage is as high as the map: to see all of it, one need not be further off than to see the map.
  const window = withHeaders(element)
  const zoom = Math.max(leastZoom, wanted, wholeZoom(layout, window))
  // Its headers will be smaller further out.
  const headers = headerSizes(zoomStepAt(zoom))
  const along = (available: number, middle: number, length: number) =>
    Math.min(0, Math.max(available / 2 - middle * zoom, available - margin - length * zoom))
  moveMap({
    x: along(window.width - headers.width, frame.x + frame.width / 2, layout.width),
    y: along(window.height - headers.height, frame.y + frame.height / 2, layout.height),
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
  const next = Math.max(leastZoom, Math.min(nearestZoom, zoom * factor))
  const [cx, cy] = [clientWidth / 2, clientHeight / 2]
  moveMap({ x: cx - ((cx - x) * next) / zoom, y: cy - ((cy - y) * next) / zoom, zoom: next })
}

function roomIn({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: Math.max(1, clientWidth - 2 * margin), height: Math.max(1, clientHeight - 2 * margin) }
}
