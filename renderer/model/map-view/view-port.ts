/** Moving the view: the one place that drives React Flow's viewport. */
import type { ReactFlowInstance } from 'reactflow'
import { cellKey } from '../../../shared/journey/document.ts'
import { cellOf, type Place } from '../../../shared/journey/walk.ts'
import type { Box, JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { fittingZoom, zoomsPerWhole } from '../../../shared/layout/grid/fitting-zoom.ts'
import { leastWithTitles } from '../../../shared/layout/grid/zoom-step.ts'
import { noteBoxes } from '../../../shared/layout/notes.ts'
import { openCell } from '../document/collapsed.ts'
import { openDocument } from '../document/document-store.ts'
import { type Draft, type Editing, useSession } from '../session/session-store.ts'
import { draftBox } from './draft-box.ts'
import { beyond, inView, zoomedOut } from './in-view.ts'
import { currentLayout } from './layout-store.ts'
import { margin, useRoom, withHeaders, withPanel } from './room.ts'
import type { CardNode } from './to-flow.ts'
import { meets } from './visible-area.ts'
import { farthestZoom, nearestZoom, partsOfMap, wholeMap } from './whole-map.ts'
import { settleZoomStep } from './zoom-step.ts'

type View = { flow: ReactFlowInstance<CardNode>; element: HTMLElement }
let view: View | null = null

export function attachView(attached: View): () => void {
  view = attached
  return () => {
    view = null
  }
}

export function hasView(): boolean {
  return view !== null
}

type Viewport = { readonly x: number; readonly y: number; readonly zoom: number }

/** Every way to move the view ends here: a part of the map always stays in it. */
function moveTo(viewport: Viewport, duration = 0): void {
  fitted = null
  if (!view) return
  // As exact as a view is remembered.
  const zoom = Math.round(viewport.zoom * zoomsPerWhole) / zoomsPerWhole
  void view.flow.setViewport(onWholePixels(withMapInView({ ...viewport, zoom })), { duration })
  if (duration === 0) settleZoomStep(zoom)
}

/** Between two pixels of the screen words are blurred. */
function onWholePixels({ x, y, zoom }: Viewport): Viewport {
  const whole = (length: number) => Math.round(length * window.devicePixelRatio) / window.devicePixelRatio
  return { x: whole(x), y: whole(y), zoom }
}

/**
 * What has just been done by hand, or to the map, may have led to where nothing is: the view goes back to its edge.
 * @param before where the view was when a hand began to zoom it.
 */
export function keepMapInView(before?: Viewport): void {
  if (!view) return
  const now = view.flow.getViewport()
  const kept = withMapInView(before ? afterZoom(now, before, view.element) : now)
  if (kept.x !== now.x || kept.y !== now.y) void view.flow.setViewport(kept)
}

function afterZoom(now: Viewport, before: Viewport, { clientWidth, clientHeight }: HTMLElement): Viewport {
  const whole = wholeMap()
  if (!whole) return now
  const map = { width: whole.x + whole.width, height: whole.y + whole.height }
  return zoomedOut(now, before, map, { width: clientWidth, height: clientHeight })
}

function withMapInView(viewport: Viewport): Viewport {
  const [grid, ...notes] = partsOfMap()
  if (!grid) return viewport
  const shifted = ({ x, y }: Viewport) => Math.abs(x - viewport.x) + Math.abs(y - viewport.y)
  // The part that is nearest to the view stays in it: beside a note that lies far off there may be nothing.
  return notes
    .map((note) => inView(viewport, note))
    .reduce((best, one) => (shifted(one) < shifted(best) ? one : best), inView(viewport, grid))
}

const motion = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180)

/** Which part of the map the view was made to fit, until a hand moves it. */
let fitted: FittedPart | null = null
type FittedPart = 'width' | 'whole'

/** Shows the journey as wide as the window; where it is that already, all of it. Never larger than 100 %. */
export function fitView(): void {
  showFitting(fitted === 'width' ? 'whole' : 'width', motion())
}

/** Shows the whole journey with its sticky notes. */
export function fitWhole(): void {
  showFitting('whole', motion())
}

/** A hand has moved the view: it no longer follows the size of the window. */
export function letGoOfFit(): void {
  fitted = null
}

function showFitting(part: FittedPart, duration: number): void {
  const layout = currentLayout()
  if (!view || !layout) return
  const whole = part === 'whole' && wholeMap()
  const zoom = whole ? besideEdge(whole, withHeaders(view.element)) : widthZoom(layout, view.element)
  moveTo({ x: 0, y: 0, zoom: Math.max(farthestZoom(), zoom) }, duration)
  fitted = part
}

// The map goes on fitting a window that is made larger or smaller.
useRoom.subscribe(() => fitted && showFitting(fitted, 0))

/** Shows a part of the map as large as it can be read at once, in the middle of the view. */
export function fitBox(box: Box): void {
  if (!view) return
  const { clientWidth, clientHeight } = view.element
  const room = { width: clientWidth - 2 * air, height: clientHeight - 2 * air }
  const wanted = Math.min(room.width / Math.max(1, box.width), room.height / Math.max(1, box.height))
  const zoom = Math.min(largestFit, Math.max(farthestZoom(), wanted))
  const x = Math.min(0, clientWidth / 2 - (box.x + box.width / 2) * zoom)
  const y = Math.min(0, clientHeight / 2 - (box.y + box.height / 2) * zoom)
  moveTo({ x, y, zoom }, motion())
}

const largestFit = 1.5
/** Pixels around what is zoomed to. */
const air = 32

/** Opens a journey from its beginning: as wide as the window where titles can be read then, else a part of it that can be worked in. */
export function showBeginning(): void {
  const layout = currentLayout()
  if (!view || !layout) return
  if (widthZoom(layout, view.element) < leastWithTitles) moveTo({ x: 0, y: 0, zoom: 0.8 })
  else showFitting('width', 0)
}

/** Whether anything of the map as it is now could be seen from there. */
export function showsMap({ x, y, zoom }: Viewport): boolean {
  const layout = currentLayout()
  if (!view || !layout) return true
  const { clientWidth, clientHeight } = view.element
  const seen = { x: -x / zoom, y: -y / zoom, width: clientWidth / zoom, height: clientHeight / zoom }
  const grid = { x: 0, y: 0, width: layout.width, height: layout.height }
  return [grid, ...noteBoxes(openDocument())].some((box) => meets(seen, box))
}

/** Shows the map at once from this place at this size. */
export function setView({ x, y, zoom }: { x: number; y: number; zoom: number }): void {
  moveTo({ x, y, zoom })
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

type Size = { readonly width: number; readonly height: number }

function widthZoom({ width }: JourneyLayout, canvas: HTMLElement): number {
  return besideEdge({ width, height: 1 }, withPanel(canvas))
}

function besideEdge(box: Size, { width, height }: Size): number {
  return fittingZoom(box, { width: width - margin, height })
}

export function zoomBy(factor: number): void {
  if (view) zoomTo(view.flow.getZoom() * factor)
}

/** Zooms about the middle of the view, but never to where the map isn't. */
export function zoomTo(asked: number): void {
  const layout = currentLayout()
  if (!view || !layout) return
  const before = view.flow.getViewport()
  const zoom = Math.min(nearestZoom, Math.max(farthestZoom(), asked))
  const { clientWidth, clientHeight } = view.element
  const along = (start: number, room: number, length: number) => {
    const about = room / 2 - ((room / 2 - start) / before.zoom) * zoom
    return Math.min(0, Math.max(about, Math.min(0, room - beyond - length * zoom)))
  }
  const x = along(before.x, clientWidth, layout.width)
  const y = along(before.y, clientHeight, layout.height)
  moveTo({ x, y, zoom }, motion())
}

/** Brings a place into view by the shortest way; leaves the view alone where it can be seen already. */
export function reveal(place: Place): void {
  const cell = cellOf(openDocument(), place)
  if (cell) openCell(cell)
  const layout = currentLayout()
  if (!layout) return
  const box = 'cell' in place ? layout.cells.get(cellKey(place.cell)) : layout.cards.get(place.touchpointId)
  if (box) revealBox(box)
}

/** What is typed can be read: where there are no words on cards, the map comes near first. */
useSession.subscribe(({ editing }, before) => {
  if (!editing || editing === before.editing || !view || view.flow.getZoom() >= leastWithTitles) return
  const box = writtenBox(editing)
  if (!box) return
  const { clientWidth, clientHeight } = view.element
  const along = (room: number, start: number, length: number) => Math.min(0, room / 2 - start - length / 2)
  moveTo({ x: along(clientWidth, box.x, box.width), y: along(clientHeight, box.y, box.height), zoom: 1 })
})

/** What is written on the map itself; headers are beside it and can always be read. */
function writtenBox(editing: Editing): Box | null | undefined {
  const layout = currentLayout()
  if (!layout) return null
  switch (editing.what) {
    case 'touchpoint':
      return layout.cards.get(editing.id) ?? (editing.draft && draftBox(layout, openDocument(), editing.draft))
    case 'note':
      return noteBoxes(openDocument()).find(({ noteId }) => noteId === editing.id)
    case 'connection': {
      const path = layout.connections.get(editing.id)
      return path && { ...path.labelAt, width: 0, height: 0 }
    }
    default:
      return null
  }
}

/** Brings into view where a new touchpoint is written. */
export function revealDraft(draft: Draft): void {
  openCell(draft.cell)
  const layout = currentLayout()
  const box = layout && draftBox(layout, openDocument(), draft)
  if (box) revealBox(box)
}

export function revealBox(box: Box): void {
  if (useSession.getState().view !== 'map') useSession.setState({ view: 'map' })
  if (!view) return
  const { x, y, zoom } = view.flow.getViewport()
  const { clientWidth, clientHeight } = view.element
  const dx = shiftInto(box.x * zoom + x, box.width * zoom, clientWidth)
  const dy = shiftInto(box.y * zoom + y, box.height * zoom, clientHeight - coveredBelow())
  if (dx === 0 && dy === 0) return
  // The grid's edge stays at its headers.
  moveTo({ x: Math.min(0, x + dx), y: Math.min(0, y + dy), zoom }, motion())
}

/** How much of it the overview map covers. */
function coveredBelow(): number {
  return useSession.getState().isOverviewOpen ? 120 : 0
}

/** A way back to what is in view now. */
export function rememberView(): () => void {
  const before = view?.flow.getViewport()
  return () => {
    if (before) moveTo(before, motion())
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
  moveTo({ x: Math.min(0, x - pixels.x), y: Math.min(0, y - pixels.y), zoom })
}

/** Puts a point of the canvas into the middle of the view, as far as the grid's edge at its headers allows. */
export function centreOn({ x, y }: { x: number; y: number }): void {
  if (!view) return
  const zoom = view.flow.getZoom()
  const { clientWidth, clientHeight } = view.element
  const place = { x: Math.min(0, clientWidth / 2 - x * zoom), y: Math.min(0, clientHeight / 2 - y * zoom) }
  moveTo({ ...place, zoom })
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
