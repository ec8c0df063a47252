/**
 * Long lines with rounded corners, as connections are: a browser traces such a path row of pixels by row, which for a thousand of
 * them takes longer than all the rest of a picture. So what is straight is filled as a rectangle, and only corners and ends are traced.
 */
import type { Box } from '../../shared/layout/grid/boxes.ts'
import type { PathPrimitive } from '../../shared/scene/primitives.ts'

type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D
type Point = readonly [x: number, y: number]
type Way = {
  readonly straight: readonly (readonly [from: Point, to: Point])[]
  readonly corners: readonly (readonly [from: Point, around: Point, to: Point])[]
}

/** Units that neighbours reach into each other, so that nothing shows between them. */
const overlap = 0.5
/** Shorter ones are traced as quickly. */
const longEnough = 40

const ways = new WeakMap<PathPrimitive, Way | null>()

/** Whether the path is such a line, and was painted where it goes through `within`. */
export function paintWay(context: Context, path: PathPrimitive, within: Box | null): boolean {
  const { stroke, strokeWidth = 1, opacity = 1, at } = path
  if (!stroke || path.fill || path.dash || opacity < 1 || (at && at.scale !== 1)) return false
  const known = ways.get(path)
  const way = known === undefined ? wayOf(path.d, at) : known
  ways.set(path, way)
  if (!way) return false
  context.fillStyle = stroke
  context.strokeStyle = stroke
  context.lineWidth = strokeWidth
  context.setLineDash([])
  context.lineCap = 'butt'
  const isElsewhere = ([x, y]: Point, [toX, toY]: Point) =>
    within !== null &&
    (Math.max(x, toX) + strokeWidth < within.x ||
      Math.min(x, toX) - strokeWidth > within.x + within.width ||
      Math.max(y, toY) + strokeWidth < within.y ||
      Math.min(y, toY) - strokeWidth > within.y + within.height)
  for (const [from, around, to] of way.corners) {
    if (isElsewhere(from, to)) continue
    context.beginPath()
    context.moveTo(...from)
    context.quadraticCurveTo(...around, ...to)
    context.stroke()
  }
  for (const [from, to] of way.straight) {
    if (isElsewhere(from, to)) continue
    const [[x, y], [toX, toY]] = [from, to]
    const [left, top] = [Math.min(x, toX), Math.min(y, toY)]
    if (y === toY) context.fillRect(left - overlap, y - strokeWidth / 2, Math.abs(toX - x) + 2 * overlap, strokeWidth)
    else context.fillRect(x - strokeWidth / 2, top - overlap, strokeWidth, Math.abs(toY - y) + 2 * overlap)
  }
  return true
}

/** Null where the path is anything else. */
function wayOf(d: string, { x, y } = { x: 0, y: 0 }): Way | null {
  const straight: [Point, Point][] = []
  const corners: [Point, Point, Point][] = []
  let at: Point | null = null
  let length = 0
  for (const [, name, rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const [a = 0, b = 0, c = 0, e = 0, ...more] = rest.split(/[\s,]+/).map(Number)
    const to = [x + a, y + b] as const
    if (name === 'M' && at === null) at = to
    else if (name === 'L' && at !== null && (at[0] === to[0] || at[1] === to[1])) {
      length += Math.abs(to[0] - at[0]) + Math.abs(to[1] - at[1])
      straight.push([at, to])
      at = to
    } else if (name === 'Q' && at !== null && more.length === 0) {
      const end = [x + c, y + e] as const
      corners.push([at, to, end])
      at = end
    } else return null
  }
  return length < longEnough ? null : { straight, corners }
}
