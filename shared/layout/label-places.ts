/** Where a label may stand along its line, and which of these places are free. */
import type { Box, Point } from './types.ts'

/** What a label keeps clear of. A line is no obstacle to its own label, its arrow is. */
export type Obstacle = Box & { readonly what: 'card' | 'label' | 'line' | 'arrow'; readonly connectionId?: string }

export type Size = { readonly width: number; readonly height: number }

/** Where the middle of a label may be: anywhere from one point to the other, which lie level with or upright over each other. */
export type Stretch = { readonly from: Point; readonly to: Point }

/** From a line to a label that stands beside it, in units. */
const beside = 4
/** What of a label must at least lie on each side of an upright line that runs behind it. */
const leastSide = 10

/**
 * Stretches by liking: on the line first, long level ones before upright ones; beside it last, where it is still seen whose label it is.
 * @param points the line; `size` that of the label.
 */
export function labelStretches(points: readonly Point[], size: Size): Stretch[] {
  const parts = points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
    const isLevel = from.y === to.y
    return { from, to, isLevel, liking: isLevel && length >= size.width + 16 ? length * 1000 : length }
  })
  parts.sort((a, b) => b.liking - a.liking)
  // A line from card to card straight down is too short to carry a label, so it stands beside.
  const isDown = parts.length === 1 && parts[0]?.isLevel === false
  const on = isDown ? [] : parts.flatMap((part) => behind(part.isLevel, size).map((by) => moved(part, by)))
  return [...on, ...parts.flatMap((part) => asides(part.isLevel, size).map((by) => moved(part, by)))]
}

/** How far from its line's middle a label may be moved while the line still runs behind it. */
function behind(isLevel: boolean, { width }: Size): Point[] {
  const most = width / 2 - leastSide
  return isLevel || most <= 0 ? [centred] : [centred, ...sideways(most / 2), ...sideways(most)]
}

function asides(isLevel: boolean, { width, height }: Size): Point[] {
  if (!isLevel) return sideways(width / 2 + beside)
  const y = height / 2 + beside
  return [
    { x: 0, y: -y },
    { x: 0, y },
  ]
}

const centred: Point = { x: 0, y: 0 }

function sideways(x: number): Point[] {
  return [
    { x, y: 0 },
    { x: -x, y: 0 },
  ]
}

function moved({ from, to }: Stretch, { x, y }: Point): Stretch {
  return { from: { x: from.x + x, y: from.y + y }, to: { x: to.x + x, y: to.y + y } }
}

/** The box of a label whose middle may be anywhere on a stretch. */
export function reachOf({ from, to }: Stretch, { width, height }: Size): Box {
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)]
  return {
    x: x - width / 2,
    y: y - height / 2,
    width: Math.abs(from.x - to.x) + width,
    height: Math.abs(from.y - to.y) + height,
  }
}

/**
 * The place on a stretch nearest to its middle where a label overlaps none of the obstacles; null where there is none.
 * @param obstacles those that meet `reachOf` the stretch.
 */
export function freePlace({ from, to }: Stretch, { width, height }: Size, obstacles: readonly Box[]): Point | null {
  const isLevel = from.y === to.y
  const [start, end] = isLevel ? ordered(from.x, to.x) : ordered(from.y, to.y)
  const half = (isLevel ? width : height) / 2
  const blocked = obstacles
    .map((box) => (isLevel ? [box.x - half, box.x + box.width + half] : [box.y - half, box.y + box.height + half]))
    .sort(([a = 0], [b = 0]) => a - b)
  const middle = (start + end) / 2
  let best: number | null = null
  const offer = (at: number) => {
    if (best === null || Math.abs(at - middle) < Math.abs(best - middle)) best = at
  }
  let free = start
  for (const [low = 0, high = 0] of blocked) {
    if (low >= free) offer(Math.min(Math.max(middle, free), Math.min(low, end)))
    free = Math.max(free, high)
    if (free > end) break
  }
  if (free <= end) offer(Math.min(Math.max(middle, free), end))
  if (best === null) return null
  return isLevel ? { x: best, y: from.y } : { x: from.x, y: best }
}

function ordered(a: number, b: number): [number, number] {
  return a < b ? [a, b] : [b, a]
}
