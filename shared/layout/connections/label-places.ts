/** Where a label may stand along its line, and which of these places are free. */
import type { Box, Point } from '../grid/boxes.ts'

/** What a label keeps clear of. A line is no obstacle to its own label, its arrow is. */
export type Obstacle = Box & { readonly what: 'card' | 'label' | 'line' | 'arrow'; readonly connectionId?: string }

export type Size = { readonly width: number; readonly height: number }

/** A part of a line, level or upright. */
export type Stretch = { readonly from: Point; readonly to: Point }

/** From a line to a label that stands beside it, in units. */
const beside = 4
/** What of a label must at least lie on each side of an upright line that runs behind it. */
const leastSide = 10

/** Along a longer part of a line labels are looked for only at its ends and in its middle, so that a large map is laid out at once. */
export const longPart = 1200
export const searchedLength = 400

/** The parts of a line along which a label is looked for, by liking: long level ones first. `width` is the label's. */
export function searchedParts(points: readonly Point[], width: number): readonly Stretch[] {
  const parts = points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
    return { from, to, length, liking: from.y === to.y && length >= width + 16 ? length * 1000 : length }
  })
  parts.sort((a, b) => b.liking - a.liking)
  return parts.flatMap(({ from, to, length }) => {
    if (length <= longPart) return [{ from, to }]
    const along = (at: number) => ({
      x: from.x + ((to.x - from.x) * at) / length,
      y: from.y + ((to.y - from.y) * at) / length,
    })
    return [(length - searchedLength) / 2, 0, length - searchedLength].map((start) => ({
      from: along(start),
      to: along(start + searchedLength),
    }))
  })
}

/** How far from the line the middle of a label may be while the line still runs behind it: across the part, in units. */
export function shiftsBehind({ from, to }: Stretch, { width }: Size): readonly number[] {
  const most = width / 2 - leastSide
  return from.y === to.y || most <= 0 ? onLine : [0, most, -most]
}

/** The same for a label that stands beside its line. */
export function shiftsBeside({ from, to }: Stretch, { width, height }: Size): readonly number[] {
  const distance = (from.y === to.y ? height : width) / 2 + beside
  return [-distance, distance]
}

const onLine = [0] as const

/** The box of a label whose middle may be anywhere on a part of a line, and `across` units to its side. */
export function reachOf({ from, to }: Stretch, { width, height }: Size, across = 0): Box {
  const isLevel = from.y === to.y
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)]
  return {
    x: x - width / 2 + (isLevel ? 0 : across),
    y: y - height / 2 + (isLevel ? across : 0),
    width: Math.abs(from.x - to.x) + width,
    height: Math.abs(from.y - to.y) + height,
  }
}

/**
 * The place on a part of a line nearest to its middle where a label overlaps none of the obstacles; null where there is none.
 * @param across how far to the side of the part the label's middle stands.
 */
export function freePlace(part: Stretch, size: Size, across: number, obstacles: readonly Box[]): Point | null {
  const { from, to } = part
  const isLevel = from.y === to.y
  const [start, end] = isLevel ? ordered(from.x, to.x) : ordered(from.y, to.y)
  const half = (isLevel ? size.width : size.height) / 2
  const low = (isLevel ? from.y : from.x) + across - (isLevel ? size.height : size.width) / 2
  const high = low + (isLevel ? size.height : size.width)
  const blocked: [number, number][] = []
  for (const { x, y, width, height } of obstacles) {
    const isBeside = isLevel ? y >= high || y + height <= low : x >= high || x + width <= low
    if (isBeside) continue
    blocked.push(isLevel ? [x - half, x + width + half] : [y - half, y + height + half])
  }
  const at = nearestFree(start, end, blocked)
  if (at === null) return null
  return isLevel ? { x: at, y: from.y + across } : { x: from.x + across, y: at }
}

/** The number from `start` to `end` nearest to their middle that lies in none of the open ranges. */
function nearestFree(start: number, end: number, blocked: [number, number][]): number | null {
  blocked.sort((a, b) => a[0] - b[0])
  const middle = (start + end) / 2
  let best: number | null = null
  const offer = (at: number) => {
    if (best === null || Math.abs(at - middle) < Math.abs(best - middle)) best = at
  }
  let free = start
  for (const [low, high] of blocked) {
    if (low >= free) offer(Math.min(Math.max(middle, free), Math.min(low, end)))
    if (high > free) free = high
    if (free > end) return best
  }
  offer(Math.min(Math.max(middle, free), end))
  return best
}

function ordered(a: number, b: number): [number, number] {
  return a < b ? [a, b] : [b, a]
}
