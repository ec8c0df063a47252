/** Which part of the map can be seen, in steps: what is drawn follows it, so that a large map costs no more than a small one. */
import { useRef } from 'react'
import { useStore } from 'reactflow'
import { create } from 'zustand'
import type { Id } from '../../../shared/journey/schema.ts'
import type { Box, ChannelLane, JourneyLayout, StageColumn } from '../../../shared/layout/grid/boxes.ts'
import { leastWithTitles } from '../../../shared/layout/grid/zoom-step.ts'
import { useDocument } from '../document/document-store.ts'
import { useMoving } from './moving.ts'

/** Up to so many cards and cells everything is drawn, wherever it is. */
const fewCards = 300
const fewCells = 400
/** Of more cells in view each would be too small to be worked in: they become plain shapes. */
const mostCells = 700

/** The share of the map that is drawn; the whole map where it is null. */
export type Drawn = {
  readonly area: Box | null
  readonly isFar: boolean
  /** Whether cells are plain shapes, but for the one under the pointer and the one that has the focus. */
  readonly isCoarse: boolean
  /** What shows plain shapes, be it behind all else; null where there are none. */
  readonly picture: Picture | null
}

export type Picture = {
  readonly area: Box
  /** The largest zoom at which it is sharp. */
  readonly zoom: number
}

export const nowhere: Box = { x: -1, y: -1, width: 0, height: 0 }
const wholeMap: Drawn = { area: null, isFar: false, isCoarse: false, picture: null }
const nothing: Drawn = { ...wholeMap, area: nowhere }

/** The journey of which also what lies around the view is drawn. */
const useAround = create<{ readonly journeyId: Id | null }>(() => ({ journeyId: null }))

/** Milliseconds: a hand that moves the view at once finds something there. */
const latestAround = 100

/** What is in view is waited for, so what lies around it is drawn once that is on the screen. */
export function drawAroundSoon(journeyId: Id): () => void {
  let idle = 0
  const frame = requestAnimationFrame(() => {
    idle = requestIdleCallback(() => useAround.setState({ journeyId }), { timeout: latestAround })
  })
  return () => {
    cancelAnimationFrame(frame)
    cancelIdleCallback(idle)
    useAround.setState({ journeyId: null })
  }
}

/** Changes only when the view has moved by a good part of itself, or has come near or gone far; while a hand zooms, when it rests. */
export function useDrawn(layout: JourneyLayout): Drawn {
  const journeyId = useDocument(({ document }) => document?.journey.id)
  const hasAround = useAround((around) => around.journeyId === journeyId)
  const isZooming = useMoving((moving) => moving.isZooming)
  const last = useRef(nothing)
  const drawn = useStore(({ transform: [x, y, zoom], width, height, panZoom }) => {
    if (layout.cards.size <= fewCards && layout.cells.size <= fewCells) return wholeMap
    // Until it is known where the view is, all that was drawn would most likely be out of it.
    if (!panZoom) return nothing
    const size = { width: width || window.innerWidth, height: height || window.innerHeight }
    const seen = areaInView(x, y, zoom, size)
    if (isZooming) return whileZooming(last.current, layout, seen, zoom)
    const area = hasAround ? steppedArea(x, y, zoom, size) : seen
    const cellCount = columnsIn(layout, area).length * lanesIn(layout, area).length
    const [isFar, isCoarse] = [zoom < leastWithTitles, cellCount > mostCells]
    return { area, isFar, isCoarse, picture: isFar || isCoarse ? { area, zoom: sharpZoom(zoom) } : null }
  }, isSameDrawn)
  last.current = drawn
  return drawn
}

/** Of what comes into view meanwhile there are plain shapes, as rough as they may be at twice the zoom, so that few pictures do. */
function whileZooming(drawn: Drawn, { width, height }: JourneyLayout, seen: Box, zoom: number): Drawn {
  const { area, picture, isFar } = drawn
  const map = { x: 0, y: 0, width, height }
  const isCovered = isWithin(overlap(seen, map), picture?.area ?? area)
  const isRough = isFar && picture !== null && zoom > 2 * picture.zoom
  if (isCovered && !isRough) return drawn
  const least = 2 ** Math.floor(Math.log2(zoom))
  return { ...drawn, picture: { area: overlap(grown(seen, (1.5 * zoom) / least), map), zoom: least } }
}

/** As sharp as the zoom asks for, in steps, so that not each zoom asks for another picture. */
function sharpZoom(zoom: number): number {
  return 2 ** (Math.ceil(Math.log2(zoom) * 2) / 2)
}

function grown({ x, y, width, height }: Box, times: number): Box {
  const [more, higher] = [(times - 1) * width, (times - 1) * height]
  return { x: x - more / 2, y: y - higher / 2, width: width + more, height: height + higher }
}

function overlap(one: Box, other: Box): Box {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)]
  const right = Math.min(one.x + one.width, other.x + other.width)
  const foot = Math.min(one.y + one.height, other.y + other.height)
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, foot - y) }
}

function isWithin(box: Box, area: Box | null): boolean {
  if (!area) return true
  return (
    box.x >= area.x &&
    box.y >= area.y &&
    box.x + box.width <= area.x + area.width &&
    box.y + box.height <= area.y + area.height
  )
}

/** The stages of which something lies in the area. */
export function columnsIn({ stages }: JourneyLayout, area: Box | null): readonly StageColumn[] {
  return area ? within(stages, ({ x, width }) => [x, x + width], area.x, area.x + area.width) : stages
}

/** The channels of which something lies in the area. */
export function lanesIn({ channels }: JourneyLayout, area: Box | null): readonly ChannelLane[] {
  return area ? within(channels, ({ y, height }) => [y, y + height], area.y, area.y + area.height) : channels
}

/** They stand one after the other, so that the first and the last are found by halving. */
function within<T>(all: readonly T[], ends: (one: T) => [number, number], from: number, to: number): readonly T[] {
  return all.slice(
    firstAt(all, (one) => ends(one)[1] >= from),
    firstAt(all, (one) => ends(one)[0] > to),
  )
}

function firstAt<T>(all: readonly T[], isThere: (one: T) => boolean): number {
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const one = all[middle]
    if (one !== undefined && isThere(one)) high = middle
    else low = middle + 1
  }
  return low
}

type Size = { readonly width: number; readonly height: number }

function areaInView(x: number, y: number, zoom: number, { width, height }: Size): Box {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
}

function steppedArea(x: number, y: number, zoom: number, { width, height }: Size): Box {
  const step = 2 ** Math.round(Math.log2(128 / zoom))
  const left = (Math.floor(-x / zoom / step) - 0.5) * step
  const top = (Math.floor(-y / zoom / step) - 0.5) * step
  const columns = Math.ceil(width / zoom / step) + 2
  const rows = Math.ceil(height / zoom / step) + 2
  return { x: left, y: top, width: columns * step, height: rows * step }
}

function isSameDrawn(a: Drawn, b: Drawn): boolean {
  return (
    a.isFar === b.isFar &&
    a.isCoarse === b.isCoarse &&
    isSameBox(a.area, b.area) &&
    a.picture?.zoom === b.picture?.zoom &&
    isSameBox(a.picture?.area ?? null, b.picture?.area ?? null)
  )
}

export function isSameBox(a: Box | null, b: Box | null): boolean {
  if (a === null || b === null) return a === b
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}

export function meets(area: Box | null, box: Box): boolean {
  if (!area) return true
  return (
    box.x <= area.x + area.width &&
    box.x + box.width >= area.x &&
    box.y <= area.y + area.height &&
    box.y + box.height >= area.y
  )
}
