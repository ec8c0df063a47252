/** Labels of connections: one line each, where the line has most room. */
import type { Connection } from '../journey/schema.ts'
import { labelStyle, longestLabel } from './measures.ts'
import { fitText, measureText } from './text.ts'
import type { Point } from './types.ts'

/** The label as drawn: at most `longestLabel` units wide, with an ellipsis where cut. */
export function labelFor({ label }: Connection): string {
  return label === '' ? '' : fitText(label, longestLabel, labelStyle)
}

/** From one side of the label's ground to the other, in units. */
export function labelWidth(connection: Connection): number {
  const line = labelFor(connection)
  return line === '' ? 0 : measureText(line, labelStyle.size, labelStyle.weight) + 12
}

/** The middle of the longest level stretch that holds the label, or else of the longest stretch; beside a short upright line. */
export function placeLabel(points: readonly Point[], width: number): Point {
  let best: Point = points[0] ?? { x: 0, y: 0 }
  let bestLength = -1
  for (let index = 1; index < points.length; index++) {
    const from = points[index - 1]
    const to = points[index]
    if (!from || !to) continue
    const level = Math.abs(to.x - from.x)
    const upright = Math.abs(to.y - from.y)
    const length = level >= width + 16 ? level + 1e6 : level + upright
    if (length <= bestLength) continue
    bestLength = length
    best = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  }
  const isDown = points.length === 2 && points[0]?.x === points[1]?.x
  return isDown ? { x: best.x + width / 2 + 8, y: best.y } : best
}
