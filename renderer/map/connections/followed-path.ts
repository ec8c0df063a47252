/** The way of a connection while a card that it joins hangs on the pointer: it stays at its cards; the layout finds the rest later. */
import type { Id } from '../../../shared/journey/schema.ts'
import type { ConnectionPath, Direction, Point } from '../../../shared/layout/grid/boxes.ts'

export type Ends = { readonly from: Id; readonly to: Id }

/** A connection of which a hand holds the card at one end. */
export type CarriedConnection = { readonly path: ConnectionPath; readonly isFromHeld: boolean }

/** From a card's side to the first bend. */
const stub = 16

/** Where it leads once the held card is so far from its place. */
export function followedPath({ path, isFromHeld }: CarriedConnection, by: Point): ConnectionPath {
  const [first, last] = [path.points[0], path.points.at(-1)]
  if (!first || !last || (by.x === 0 && by.y === 0)) return path
  const carried = ({ x, y }: Point) => ({ x: x + by.x, y: y + by.y })
  const [start, tip] = isFromHeld ? [carried(first), last] : [first, carried(last)]
  const points = wayBetween(start, tip, path.tipDirection)
  const [a, b] = [points[points.length / 2 - 1] ?? start, points[points.length / 2] ?? tip]
  return { ...path, points, labelAt: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } }
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
