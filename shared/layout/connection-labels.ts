/** Labels of connections: one line each, on or beside their line where no card, no other line and no other label is. */
import type { Connection } from '../journey/schema.ts'
import { boxIndex, overlaps } from './box-index.ts'
import { freePlace, labelStretches, type Obstacle, reachOf, type Size } from './label-places.ts'
import { labelStyle, longestLabel } from './measures.ts'
import { fitText, measureText } from './text.ts'
import type { Box, Point } from './types.ts'

/** Of the label's ground; what is kept clear is higher by one unit on each side. */
export const labelHeight = 14
const labelPadding = 6
const clearHeight = labelHeight + 2

/** Where there is no free place for the whole label, there may be one for its beginning. */
const shortLabels = [84, 56]

/** The label as drawn where there is room: at most `longestLabel` units wide, with an ellipsis where cut. */
export function labelFor({ label }: Connection): string {
  return fitLabel(label, longestLabel)
}

function fitLabel(label: string, width: number): string {
  return label === '' ? '' : fitText(label, width, labelStyle)
}

/** From one side of a label's ground to the other, in units; `line` as it is drawn. */
export function labelWidth(line: string): number {
  return line === '' ? 0 : measureText(line, labelStyle.size, labelStyle.weight) + 2 * labelPadding
}

export type Line = { readonly connection: Connection; readonly points: readonly Point[] }
export type Label = { readonly labelAt: Point; readonly labelLine: string }

/**
 * Places labels one after the other on a map of the given size. Each stands free where its line has a place for it, whole or shortened: clear of cards, of
 * other lines, of arrows and of the labels before. Where there is none it stands whole where it hides least; its ground keeps it
 * readable there.
 */
export function labelPlacer(map: Size, boxes: Iterable<Box>, lines: readonly Line[]): (line: Line) => Label {
  const outside = boxesAround(map)
  const taken = boxIndex<Obstacle>()
  for (const { x, y, width, height } of boxes) taken.add({ x, y, width, height, what: 'card' })
  for (const line of lines) for (const obstacle of obstaclesOf(line)) taken.add(obstacle)
  return (line) => {
    const near = obstaclesNear(line)
    const label = freeLabel(line, near) ?? leastHiding(line, near)
    taken.add({ ...boxOf(label), what: 'label' })
    return label
  }

  /** All that any label of the line could meet: looked up once, since labels are tried in many places. */
  function obstaclesNear({ connection, points }: Line): Obstacle[] {
    const width = 2 * labelWidth(labelFor(connection)) + 2 * clearHeight
    const found = points.slice(1).flatMap((to, index) => {
      const reach = reachOf({ from: points[index] ?? to, to }, { width, height: 4 * clearHeight })
      return taken.meeting(reach)
    })
    return [...outside, ...new Set(found)].filter(
      ({ what, connectionId }) => what !== 'line' || connectionId !== connection.id,
    )
  }
}

const far = 100_000

function boxesAround({ width, height }: Size): Obstacle[] {
  return [
    { what: 'card', x: -far, y: -far, width: far, height: height + 2 * far },
    { what: 'card', x: width, y: -far, width: far, height: height + 2 * far },
    { what: 'card', x: -far, y: -far, width: width + 2 * far, height: far },
    { what: 'card', x: -far, y: height, width: width + 2 * far, height: far },
  ]
}

/** Whole where there is room for that, else shortened; null where there is none. */
function freeLabel({ connection, points }: Line, near: readonly Obstacle[]): Label | null {
  const shorter = shortLabels.map((width) => fitLabel(connection.label, width)).filter((line) => line.length > 1)
  for (const labelLine of new Set([labelFor(connection), ...shorter])) {
    const size = { width: labelWidth(labelLine), height: clearHeight }
    for (const stretch of labelStretches(points, size)) {
      const reach = reachOf(stretch, size)
      const inTheWay = near.filter((box) => overlaps(box, reach))
      const labelAt = freePlace(stretch, size, inTheWay)
      if (labelAt) return { labelAt, labelLine }
    }
  }
  return null
}

/** Whole, where it hides least. */
function leastHiding({ connection, points }: Line, near: readonly Obstacle[]): Label {
  const labelLine = labelFor(connection)
  const size = { width: labelWidth(labelLine), height: clearHeight }
  const labels = labelStretches(points, size).flatMap(({ from, to }) =>
    [0.5, 0.3, 0.7].map((share) => ({
      labelAt: { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
      labelLine,
    })),
  )
  let best: { label: Label; hides: number } | null = null
  for (const label of labels) {
    const box = boxOf(label)
    const hides = near.reduce((sum, other) => (overlaps(box, other) ? sum + weights[other.what] : sum), 0)
    if (!best || hides < best.hides) best = { label, hides }
  }
  return best?.label ?? { labelAt: points[0] ?? { x: 0, y: 0 }, labelLine }
}

/** How bad it is to stand over something: cards and words are read, lines go on behind. */
const weights: Readonly<Record<Obstacle['what'], number>> = { card: 100, label: 10, arrow: 4, line: 1 }

function boxOf({ labelAt: { x, y }, labelLine }: Label): Box {
  const width = labelWidth(labelLine)
  return { x: x - width / 2, y: y - clearHeight / 2, width, height: clearHeight }
}

/** Half of a line's stroke, and a hair of air. */
const lineHalf = 1.5
const arrowLength = 8
const arrowHalf = 5

function obstaclesOf({ connection: { id: connectionId }, points }: Line): Obstacle[] {
  const lines = points.slice(1).map((to, index): Obstacle => {
    const from = points[index] ?? to
    const [x, y] = [Math.min(from.x, to.x) - lineHalf, Math.min(from.y, to.y) - lineHalf]
    const [width, height] = [Math.abs(from.x - to.x) + 2 * lineHalf, Math.abs(from.y - to.y) + 2 * lineHalf]
    return { x, y, width, height, what: 'line', connectionId }
  })
  const [before, tip] = points.slice(-2)
  if (!before || !tip) return lines
  const [backX, backY] = [Math.sign(before.x - tip.x), Math.sign(before.y - tip.y)]
  const end = { x: tip.x + backX * arrowLength, y: tip.y + backY * arrowLength }
  const [acrossX, acrossY] = [backY === 0 ? 0 : arrowHalf, backX === 0 ? 0 : arrowHalf]
  const arrow: Obstacle = {
    x: Math.min(tip.x, end.x) - acrossX,
    y: Math.min(tip.y, end.y) - acrossY,
    width: Math.abs(tip.x - end.x) + 2 * acrossX,
    height: Math.abs(tip.y - end.y) + 2 * acrossY,
    what: 'arrow',
    connectionId,
  }
  return [...lines, arrow]
}
