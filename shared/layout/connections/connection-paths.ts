/** The paths of connections, once columns and lanes have coordinates. */
import type { Id } from '../../journey/schema.ts'
import type { Box, ConnectionPath, Direction, Point } from '../grid/boxes.ts'
import type { Placement } from '../grid/cell-flow.ts'
import { type Label, type Line, labelPlacer } from './connection-labels.ts'
import type { Columns, GapTracks, GutterTracks, Lanes } from './geometry.ts'
import type { Ports } from './ports.ts'
import { simplifyPoints } from './rounded-path.ts'
import type { Route } from './routes.ts'
import { gapY } from './track-plan.ts'

export type Geometry = {
  readonly columns: Columns
  readonly cardWidth: number
  readonly lanes: Lanes
  readonly gaps: GapTracks
  readonly gutters: GutterTracks
  readonly ports: Ports
}

/** `boxes` are what labels keep clear of; paths of `previous` that haven't changed are handed out again. */
export function connectionPaths(
  routes: readonly Route[],
  geometry: Geometry,
  boxes: () => readonly Box[],
  previous: ReadonlyMap<Id, ConnectionPath> | undefined,
): ReadonlyMap<Id, ConnectionPath> {
  const lines = routes.map((route) => ({ ...route, points: simplifyPoints(pointsOf(route, geometry)) }))
  const size = { width: geometry.columns.width, height: geometry.lanes.height }
  const labelOf = labelsOf(lines, (labelled) => labelPlacer(size, boxes(), labelled))
  const paths = new Map<Id, ConnectionPath>()
  let isSame = previous?.size === routes.length
  for (const line of lines) {
    const { points } = line
    const { id } = line.connection
    const { labelAt, labelLine } = labelOf(line)
    const before = previous?.get(id)
    const isKept = before !== undefined && before.labelLine === labelLine && samePoints(before.points, points)
    if (isKept && before.labelAt.x === labelAt.x && before.labelAt.y === labelAt.y) {
      paths.set(id, before)
      continue
    }
    isSame = false
    paths.set(id, { connectionId: id, points, tipDirection: tipDirectionOf(line), labelAt, labelLine })
  }
  return isSame && previous ? previous : paths
}

/** What has no label has at least a middle, where a mark may stand. */
function labelsOf(
  lines: readonly Line[],
  placer: (lines: readonly Line[]) => (line: Line) => Label,
): (line: Line) => Label {
  const place = lines.some(({ connection }) => connection.label !== '') ? placer(lines) : null
  return (line) =>
    place && line.connection.label !== '' ? place(line) : { labelAt: middleOf(line.points), labelLine: '' }
}

function samePoints(a: readonly Point[], b: readonly Point[]): boolean {
  return a.length === b.length && a.every(({ x, y }, index) => x === b[index]?.x && y === b[index]?.y)
}

function middleOf(points: readonly Point[]): Point {
  const middle = Math.floor(points.length / 2)
  const [a, b] = [points[middle - 1], points[middle]]
  return a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : { x: 0, y: 0 }
}

function tipDirectionOf(route: Route): Direction {
  return route.kind === 'down' ? 'down' : route.kind === 'hook' ? 'left' : 'right'
}

function pointsOf(route: Route, { columns, cardWidth, lanes, gaps, gutters, ports }: Geometry): Point[] {
  const topOf = (card: Placement) => (lanes.cardTops[card.lane] ?? 0) + card.offset
  const leftOf = (card: Placement) => columns.cardXs[card.column] ?? 0
  const rightOf = (card: Placement) => leftOf(card) + cardWidth
  const { from, to } = route
  if (route.kind === 'down') {
    const x = leftOf(from) + cardWidth / 2
    return [
      { x, y: topOf(from) + from.height },
      { x, y: topOf(to) },
    ]
  }
  if (route.kind === 'straight') {
    const y = (lanes.cardTops[from.lane] ?? 0) + route.offset
    return [
      { x: rightOf(from), y },
      { x: leftOf(to), y },
    ]
  }
  const out = ports.out.get(route) ?? 0
  const into = ports.in.get(route) ?? 0
  const x = (columns.gutterXs[route.gutter] ?? 0) + (gutters[route.gutter]?.firstOf.get(route) ?? 0)
  const end = route.kind === 'hook' ? rightOf(to) : leftOf(to)
  if (route.kind !== 'detour') {
    return [
      { x: rightOf(from), y: out },
      { x, y: out },
      { x, y: into },
      { x: end, y: into },
    ]
  }
  const y = gapY(route, lanes, gaps)
  const lastX = (columns.gutterXs[route.lastGutter] ?? 0) + (gutters[route.lastGutter]?.lastOf.get(route) ?? 0)
  return [
    { x: rightOf(from), y: out },
    { x, y: out },
    { x, y },
    { x: lastX, y },
    { x: lastX, y: into },
    { x: end, y: into },
  ]
}
