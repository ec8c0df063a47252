/** The way of a connection while a card that it joins hangs on the pointer: it stays at its cards; the layout finds the rest later. */
import type { Id } from '../../../shared/journey/schema.ts'
import type { ConnectionPath, Direction, Point } from '../../../shared/layout/grid/boxes.ts'

export type Ends = { readonly from: Id; readonly to: Id }

/** How far each end was carried from its place. */
export type Carried = { readonly from: Point; readonly to: Point }

/** From a card's side to the first bend. */
const stub = 16

export function followedPath(path: ConnectionPath, { from, to }: Carried): ConnectionPath {
  const [first, last] = [path.points[0], path.points.at(-1)]
  if (!first || !last) return path
  const start = { x: first.x + from.x, y: first.y + from.y }
  const tip = { x: last.x + to.x, y: last.y + to.y }
  const isTogether = from.x === to.x && from.y === to.y
  const points = isTogether
    ? path.points.map(({ x, y }) => ({ x: x + from.x, y: y + from.y }))
    : wayBetween(start, tip, path.tipDirection)
  const [a, b] = [points[points.length / 2 - 1] ?? start, points[points.length / 2] ?? tip]
  const labelAt = isTogether
    ? { x: path.labelAt.x + from.x, y: path.labelAt.y + from.y }
    : { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  return { ...path, points, labelAt }
}

function wayBetween(start: Point, tip: Point, direction: Direction): Point[] {
  if (direction === 'down') {
    const y = (start.y + tip.y) / 2
    return [start, { x: start.x, y }, { x: tip.x, y }, tip]
  }
  const back = direction === 'left' ? stub : -stub
  const isAhead = direction === 'right' && tip.x - start.x >= 2 * stub
  if (isAhead) {
    const x = (start.x + tip.x) / 2
    return [start, { x, y: start.y }, { x, y: tip.y }, tip]
  }
  const y = (start.y + tip.y) / 2
  const [out, into] = [start.x + stub, tip.x + back]
  return [start, { x: out, y: start.y }, { x: out, y }, { x: into, y }, { x: into, y: tip.y }, tip]
}
