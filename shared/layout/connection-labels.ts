/** Labels of connections: one line each, on the line where no card and no other label stands. */
import type { Connection } from '../journey/schema.ts'
import { labelStyle, longestLabel } from './measures.ts'
import { fitText, measureText } from './text.ts'
import type { Box, Point } from './types.ts'

export const labelHeight = 18
const labelPadding = 6

/** The label as drawn: at most `longestLabel` units wide, with an ellipsis where cut. */
export function labelFor({ label }: Connection): string {
  return label === '' ? '' : fitText(label, longestLabel, labelStyle)
}

/** From one side of a label's ground to the other, in units; `line` as `labelFor` gives it. */
export function labelWidth(line: string): number {
  return line === '' ? 0 : measureText(line, labelStyle.size, labelStyle.weight) + 2 * labelPadding
}

export type LabelPlacer = (points: readonly Point[], width: number) => Point

/** Places labels one after the other: each keeps clear of the boxes and of the labels placed before, where the line has such a place. */
export function labelPlacer(boxes: Iterable<Box>): LabelPlacer {
  const taken = boxIndex()
  for (const box of boxes) taken.add(box)
  return (points, width) => {
    const candidates = labelPlaces(points, width)
    const boxAt = ({ x, y }: Point) => ({ x: x - width / 2, y: y - labelHeight / 2, width, height: labelHeight })
    const place = candidates.find((point) => !taken.meets(boxAt(point))) ?? candidates[0] ?? { x: 0, y: 0 }
    taken.add(boxAt(place))
    return place
  }
}

/** Parts of a stretch at which a label may stand, by liking. */
const shares = [0.5, 0.35, 0.65, 0.2, 0.8]

/** Where a label may stand, by liking: on long level stretches, then on upright ones, long ones first. */
function labelPlaces(points: readonly Point[], width: number): Point[] {
  const stretches = points.slice(1).flatMap((to, index) => {
    const from = points[index]
    if (!from) return []
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
    const holds = from.y === to.y && length >= width + 16
    return [{ from, to, liking: holds ? length * 1000 : length }]
  })
  stretches.sort((a, b) => b.liking - a.liking)
  const places = stretches.flatMap(({ from, to }) =>
    shares.map((share) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })),
  )
  // A line from card to card straight down is too short to carry a label, so it stands beside.
  const isDown = points.length === 2 && points[0]?.x === points[1]?.x
  return isDown ? places.map(({ x, y }) => ({ x: x + width / 2 + 8, y })) : places
}

const bucketSize = 256

/** Finds boxes by place, without looking at those far away. */
function boxIndex() {
  const buckets = new Map<string, Box[]>()
  const keysOf = ({ x, y, width, height }: Box): string[] => {
    const keys: string[] = []
    for (let column = Math.floor(x / bucketSize); column <= Math.floor((x + width) / bucketSize); column++) {
      for (let row = Math.floor(y / bucketSize); row <= Math.floor((y + height) / bucketSize); row++) {
        keys.push(`${column} ${row}`)
      }
    }
    return keys
  }
  const overlaps = (a: Box, b: Box) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
  return {
    add(box: Box): void {
      for (const key of keysOf(box)) {
        const bucket = buckets.get(key)
        if (bucket) bucket.push(box)
        else buckets.set(key, [box])
      }
    },
    meets: (box: Box) => keysOf(box).some((key) => buckets.get(key)?.some((other) => overlaps(box, other))),
  }
}
