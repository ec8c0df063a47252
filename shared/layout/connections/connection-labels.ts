/** Labels of connections: one line each, on or beside their line where no card, no other line and no other label is. */
import type { Connection } from '../../journey/schema.ts'
import type { Box, Point } from '../grid/boxes.ts'
import { fitText } from '../grid/fit-text.ts'
import { labelStyle, longestLabel } from '../grid/map-sizes.ts'
import { measureText } from '../grid/measure-text.ts'
import { boxIndex, overlaps } from './box-index.ts'
import {
  freePlace,
  type Obstacle,
  reachOf,
  type Size,
  type Stretch,
  searchedParts,
  shiftsBehind,
  shiftsBeside,
} from './label-places.ts'

/** Of the label's ground; what is kept clear is higher by one unit on each side. */
export const labelHeight = 14
const labelPadding = 6
const clearHeight = labelHeight + 2

/** Where there is no free place for a label, there may be one for its beginning. */
const shortLabel = 64
/** The map makes room for no label of this width, but often has it. */
const widestLabel = 240

/** The label for which the map makes room: at most `longestLabel` units wide, with an ellipsis where cut. */
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
    const parts = searchedParts(line.points, labelWidth(labelFor(line.connection)))
    const known = new Map<Stretch, readonly Obstacle[]>()
    const near: Near = (part) => {
      const found = known.get(part) ?? obstaclesNear(part, line.connection)
      known.set(part, found)
      return found
    }
    const isCrowded = lines.length > manyLines
    const quiet = isCrowded ? parts.slice(0, mostParts).filter((part) => near(part).length <= crowd) : parts
    const label = freeLabel(line, quiet, near) ?? leastHiding(line, quiet.length > 0 ? quiet : parts.slice(0, 1), near)
    taken.add({ ...boxOf(label), what: 'label' })
    return label
  }

  /** All that any label along a part could meet: looked up once, since labels are tried in many places. */
  function obstaclesNear(part: Stretch, connection: Connection): Obstacle[] {
    const width = 2 * labelWidth(fitLabel(connection.label, widestLabel)) + 2 * clearHeight
    const reach = reachOf(part, { width, height: 4 * clearHeight })
    const found = taken
      .meeting(reach)
      .filter(({ what, connectionId }) => what !== 'line' || connectionId !== connection.id)
    return [...outside.filter((box) => overlaps(box, reach)), ...found]
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

/**
 * On a map of more lines than this a label is looked for only along so many parts of its line, and parts with much around them
 * are passed over: finding what is free by chance among hundreds of lines would take longer than laying out the map.
 */
const manyLines = 300
const mostParts = 3
const crowd = 100

type Parts = readonly Stretch[]
/** What is around a part; asked only for parts that are tried. */
type Near = (part: Stretch) => readonly Obstacle[]

/** Whole where there is room for that, else shortened; null where there is none. On the line rather than beside it. */
function freeLabel({ connection, points }: Line, parts: Parts, near: Near): Label | null {
  const short = fitLabel(connection.label, shortLabel)
  const longer = [fitLabel(connection.label, widestLabel), labelFor(connection)]
  for (const labelLine of new Set(short.length > 1 ? [...longer, short] : longer)) {
    const size = { width: labelWidth(labelLine), height: clearHeight }
    // A line from card to card straight down is too short to carry a label.
    for (const shifts of isDown(points) ? [shiftsBeside] : [shiftsBehind, shiftsBeside]) {
      for (const part of parts) {
        for (const across of shifts(part, size)) {
          const labelAt = freePlace(part, size, across, near(part))
          if (labelAt) return { labelAt, labelLine }
        }
      }
    }
  }
  return null
}

function isDown(points: readonly Point[]): boolean {
  return points.length === 2 && points[0]?.x === points[1]?.x
}

/** Whole, where it hides least. */
function leastHiding({ connection, points }: Line, parts: Parts, near: Near): Label {
  const labelLine = labelFor(connection)
  const size = { width: labelWidth(labelLine), height: clearHeight }
  let best: Label = { labelAt: points[0] ?? { x: 0, y: 0 }, labelLine }
  let least = Number.POSITIVE_INFINITY
  for (const part of parts) {
    const { from, to } = part
    const isLevel = from.y === to.y
    for (const across of isDown(points) ? shiftsBeside(part, size) : shiftsBehind(part, size)) {
      for (const share of [0.5, 0.3, 0.7]) {
        const x = from.x + (to.x - from.x) * share + (isLevel ? 0 : across)
        const y = from.y + (to.y - from.y) * share + (isLevel ? across : 0)
        const label = { labelAt: { x, y }, labelLine }
        const box = boxOf(label)
        let hides = 0
        for (const other of near(part)) if (overlaps(box, other)) hides += weights[other.what]
        if (hides >= least) continue
        best = label
        least = hides
      }
    }
  }
  return best
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
