/** Moving the view: the one place that drives React Flow's viewport. */
import type { ReactFlowInstance } from 'reactflow'
import { cellKey } from '../../shared/journey/document.ts'
import { cellOf, type Place } from '../../shared/journey/walk.ts'
import { noteBoxes } from '../../shared/layout/notes.ts'
import type { Box } from '../../shared/layout/types.ts'
import { openCell } from '../state/collapsed.ts'
import { openDocument } from '../state/document-store.ts'
import { type Draft, useSession } from '../state/session-store.ts'
import { boxAround } from './box-around.ts'
import { draftBox } from './draft-box.ts'
import { currentLayout } from './layout-store.ts'
import type { CardNode } from './to-flow.ts'

export const zoomLimits = { minimum: 0.1, maximum: 2.5 } as const

type View = { flow: ReactFlowInstance<CardNode>; element: HTMLElement }
let view: View | null = null

export function attachView(attached: View): () => void {
  view = attached
  return () => {
    view = null
  }
}

const motion = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180)
const margin = 8

/** Shows the whole journey with its sticky notes, never larger than 100 %. */
export function fitView(): void {
  const layout = currentLayout()
  if (!view || !layout) return
  const whole = boxAround([{ x: 0, y: 0, width: layout.width, height: layout.height }, ...noteBoxes(openDocument())])
  if (whole) void view.flow.setViewport(fittingViewport(whole, view.element), { duration: motion() })
}

/** Shows a part of the map as large as it can be read at once, in the middle of the view. */
export function fitBox(box: Box): void {
  if (!view) return
  const { clientWidth, clientHeight } = view.element
  const room = { width: clientWidth - 2 * air, height: clientHeight - 2 * air }
  const wanted = Math.min(room.width / Math.max(1, box.width), room.height / Math.max(1, box.height))
  const zoom = Math.min(largestFit, Math.max(zoomLimits.minimum, wanted))
  const x = Math.min(0, clientWidth / 2 - (box.x + box.width / 2) * zoom)
  const y = Math.min(0, clientHeight / 2 - (box.y + box.height / 2) * zoom)
  void view.flow.setViewport({ x, y, zoom }, { duration: motion() })
}

const largestFit = 1.5
/** Pixels around what is zoomed to, so that the bar at the foot covers none of it. */
const air = 72

/** Opens a journey so that it can be read: from its beginning, as wide as the window, but not smaller than 80 %. */
export function showBeginning(): void {
  const layout = currentLayout()
  if (!view || !layout) return
  const zoom = Math.max(0.8, Math.min(1, view.element.clientWidth / Math.max(1, layout.width)))
  void view.flow.setViewport({ x: 0, y: 0, zoom })
}

/** Shows the map at once from this place at this size. */
export function setView({ x, y, zoom }: { x: number; y: number; zoom: number }): void {
  if (view) void view.flow.setViewport({ x, y, zoom })
}

/** Where the map's top left corner stands in the view, in pixels, and how large the map is. */
export function viewPlace(): { x: number; y: number; zoom: number } {
  return view?.flow.getViewport() ?? { x: 0, y: 0, zoom: 1 }
}

/** What of the map can be seen, in canvas units. */
export function viewInUnits(): Box {
  const { x, y, zoom } = viewPlace()
  const { clientWidth = 0, clientHeight = 0 } = view?.element ?? {}
  return { x: -x / zoom, y: -y / zoom, width: clientWidth / zoom, height: clientHeight / zoom }
}

function fittingViewport(
  layout: { width: number; height: number },
  element: HTMLElement,
): { x: number; y: number; zoom: number } {
  const zoom = Math.min(
    1,
    (element.clientWidth - margin) / Math.max(1, layout.width),
    (element.clientHeight - toolbarCover) / Math.max(1, layout.height),
  )
  return { x: 0, y: 0, zoom: Math.max(zoomLimits.minimum, zoom) }
}

export function zoomBy(factor: number): void {
  if (view) zoomTo(view.flow.getZoom() * factor)
}

/** Zooms about the middle of the view, but never to where the map isn't. */
export function zoomTo(asked: number): void {
  const layout = currentLayout()
  if (!view || !layout) return
  const before = view.flow.getViewport()
  const zoom = Math.min(zoomLimits.maximum, Math.max(zoomLimits.minimum, asked))
  const { clientWidth, clientHeight } = view.element
  const along = (start: number, room: number, length: number) => {
    const about = room / 2 - ((room / 2 - start) / before.zoom) * zoom
    return Math.min(0, Math.max(about, Math.min(0, room - beyond - length * zoom)))
  }
  const x = along(before.x, clientWidth, layout.width)
  const y = along(before.y, clientHeight, layout.height)
  void view.flow.setViewport({ x, y, zoom }, { duration: motion() })
}

/** Pixels to the right of the map and below it that zooming may show. */
const beyond = 160

/** Brings a place into view by the shortest way; leaves the view alone where it can be seen already. */
export function reveal(place: Place): void {
  const cell = cellOf(openDocument(), place)
  if (cell) openCell(cell)
  const layout = currentLayout()
  if (!layout) return
  const box = 'cell' in place ? layout.cells.get(cellKey(place.cell)) : layout.cards.get(place.touchpointId)
  if (box) revealBox(box)
}

/** Brings into view where a new touchpoint is written. */
export function revealDraft(draft: Draft): void {
  openCell(draft.cell)
  const layout = currentLayout()
  const box = layout && draftBox(layout, openDocument(), draft)
  if (box) revealBox(box)
}

export function revealBox(box: Box): void {
  if (useSession.getState().strategyTab !== null) useSession.setState({ strategyTab: null })
  if (!view) return
  const { x, y, zoom } = view.flow.getViewport()
  const { clientWidth, clientHeight } = view.element
  const dx = shiftInto(box.x * zoom + x, box.width * zoom, clientWidth)
  const dy = shiftInto(box.y * zoom + y, box.height * zoom, clientHeight - coveredBelow())
  if (dx === 0 && dy === 0) return
  // The grid's edge stays at its headers.
  void view.flow.setViewport({ x: Math.min(0, x + dx), y: Math.min(0, y + dy), zoom }, { duration: motion() })
}

/** How much of the view's foot the toolbar covers. */
const toolbarCover = 64

/** How much of it the toolbar and the overview map cover. */
function coveredBelow(): number {
  return useSession.getState().isOverviewOpen ? 120 : toolbarCover
}

/** A way back to what is in view now. */
export function rememberView(): () => void {
  const before = view?.flow.getViewport()
  return () => {
    if (view && before) void view.flow.setViewport(before, { duration: motion() })
  }
}

/** How far something of `length` at `start` has to move to lie inside `available`. */
function shiftInto(start: number, length: number, available: number): number {
  if (start < margin) return margin - start
  const overhang = start + length + margin - available
  return overhang > 0 ? -Math.min(overhang, start - margin) : 0
}

/** Moves the map by so many pixels, as a wheel does; the grid's edge stays at its headers. */
export function panBy(pixels: { x: number; y: number }): void {
  if (!view) return
  const { x, y, zoom } = view.flow.getViewport()
  void view.flow.setViewport({ x: Math.min(0, x - pixels.x), y: Math.min(0, y - pixels.y), zoom })
}

/** Puts a point of the canvas into the middle of the view, as far as the grid's edge at its headers allows. */
export function centreOn({ x, y }: { x: number; y: number }): void {
  if (!view) return
  const zoom = view.flow.getZoom()
  const { clientWidth, clientHeight } = view.element
  const place = { x: Math.min(0, clientWidth / 2 - x * zoom), y: Math.min(0, clientHeight / 2 - y * zoom) }
  void view.flow.setViewport({ ...place, zoom })
}

/** The middle of what can be seen, in canvas units. */
export function middleOfView(): { x: number; y: number } {
  if (!view) return { x: 0, y: 0 }
  const { left, top, width, height } = view.element.getBoundingClientRect()
  return toCanvasPoint({ x: left + width / 2, y: top + height / 2 })
}

/** A point of the window in canvas units. */
export function toCanvasPoint(client: { x: number; y: number }): { x: number; y: number } {
  return view ? view.flow.screenToFlowPosition(client) : client
}
