/** Tracks for all routes, and the paths that follow from them once columns and lanes have coordinates. */
import type { Id } from '../journey/schema.ts'
import type { Columns, Lanes } from './boxes.ts'
import { labelFor, labelPlacer, labelWidth } from './connection-labels.ts'
import type { Placement } from './grid.ts'
import {
  cardWidth,
  cornerRadius,
  gutterLead,
  gutterTail,
  longestGutterSpan,
  longestLaneSpan,
  trackPitch,
} from './measures.ts'
import { type Ports, portsOf } from './ports.ts'
import { roundedPath, simplifyPoints } from './rounded-path.ts'
import type { Route, TakenSlots } from './routes.ts'
import { assignTracks, type Stretch, spreadTracks } from './tracks.ts'
import type { Box, ConnectionPath, Direction, Point } from './types.ts'

type Detour = Extract<Route, { kind: 'detour' }>

/** By gap: offsets of the routes' tracks from the first, in units. */
export type GapTracks = readonly {
  readonly count: number
  readonly span: number
  readonly offsetOf: ReadonlyMap<Route, number>
}[]

/** By gutter: how wide its tracks make it at least, where the first one lies from its left edge, and the others from the first. */
export type GutterTracks = readonly {
  readonly width: number
  readonly offset: number
  readonly firstOf: ReadonlyMap<Route, number>
  readonly lastOf: ReadonlyMap<Route, number>
}[]

/** Level tracks for the detours, from the gutters between which they run: known before any coordinate. */
export function gapTracks(routes: readonly Route[], laneCount: number): GapTracks {
  const byGap: (Stretch & { readonly route: Detour })[][] = Array.from({ length: laneCount + 1 }, () => [])
  for (const route of routes) {
    if (route.kind !== 'detour') continue
    const from = Math.min(route.gutter, route.lastGutter)
    const to = Math.max(route.gutter, route.lastGutter)
    byGap[route.gap]?.push({ route, from, to, group: 0, isReversed: false })
  }
  return byGap.map((stretches) => {
    const { count, trackOf } = assignTracks(stretches, 0)
    const { pitch, span } = spreadTracks(count, trackPitch, longestLaneSpan)
    return { count, span, offsetOf: new Map(stretches.map((one) => [one.route, (trackOf.get(one) ?? 0) * pitch])) }
  })
}

/** Lines that come from one side and go back to it keep to that side of the gutter; the others lie between. */
function groupOf(comesFrom: 'left' | 'right', leavesTo: 'left' | 'right', isDownwards: boolean): number {
  if (comesFrom === leavesTo) return comesFrom === 'left' ? 0 : 3
  return isDownwards ? 2 : 1
}

/** Where routes leave and enter their cards, once lanes and level tracks have coordinates. */
export function routePorts(routes: readonly Route[], taken: TakenSlots, lanes: Lanes, gaps: GapTracks): Ports {
  const middleOf = (card: Placement) => (lanes.cardTops[card.lane] ?? 0) + card.offset + card.height / 2
  return portsOf(routes, taken, lanes.cardTops, (route, end) =>
    route.kind === 'detour' ? gapY(route, lanes, gaps) : middleOf(end === 'from' ? route.to : route.from),
  )
}

type Vertical = Stretch & { readonly route: Route; readonly isFirst: boolean }

export function gutterTracks(
  routes: readonly Route[],
  ports: Ports,
  lanes: Lanes,
  gaps: GapTracks,
  columnCount: number,
): GutterTracks {
  const byGutter: Vertical[][] = Array.from({ length: columnCount + 1 }, () => [])
  const add = (gutter: number, route: Route, isFirst: boolean, ends: readonly [number, number], group: number) => {
    const [start, end] = ends
    const isReversed = group === 2
    const stretch = { from: Math.min(start, end), to: Math.max(start, end), group, isReversed }
    byGutter[gutter]?.push({ ...stretch, route, isFirst })
  }
  const labelRoom: number[] = []
  for (const route of routes) {
    if (route.connection.label !== '' && route.kind !== 'down') {
      const gutter = route.kind === 'straight' ? route.to.column : route.gutter
      labelRoom[gutter] = Math.max(labelRoom[gutter] ?? 0, labelWidth(labelFor(route.connection)) + gutterTail)
    }
    if (route.kind === 'down' || route.kind === 'straight') continue
    const out = ports.out.get(route) ?? 0
    const into = ports.in.get(route) ?? 0
    if (route.kind === 'detour') {
      const y = gapY(route, lanes, gaps)
      const side = route.lastGutter > route.gutter ? 'right' : 'left'
      add(route.gutter, route, true, [out, y], groupOf('left', side, y > out))
      add(route.lastGutter, route, false, [y, into], groupOf(side === 'right' ? 'left' : 'right', 'right', into > y))
    } else {
      add(route.gutter, route, true, [out, into], groupOf('left', route.kind === 'hook' ? 'left' : 'right', into > out))
    }
  }
  return byGutter.map((verticals, gutter) => {
    const { count, trackOf } = assignTracks(verticals, trackPitch)
    const { pitch, span } = spreadTracks(count, trackPitch, longestGutterSpan)
    const needed = count === 0 ? 0 : gutterLead + span + gutterTail
    const width = 2 * Math.ceil(Math.max(needed, labelRoom[gutter] ?? 0) / 2)
    const offset = gutterLead + (width - needed) / 2
    const offsetsOf = (isFirst: boolean) =>
      new Map(
        verticals.filter((one) => one.isFirst === isFirst).map((one) => [one.route, (trackOf.get(one) ?? 0) * pitch]),
      )
    return { width, offset, firstOf: offsetsOf(true), lastOf: offsetsOf(false) }
  })
}

function gapY(route: Detour, lanes: Lanes, gaps: GapTracks): number {
  return (lanes.gapYs[route.gap] ?? 0) + (gaps[route.gap]?.offsetOf.get(route) ?? 0)
}

type Geometry = {
  readonly columns: Columns
  readonly lanes: Lanes
  readonly gaps: GapTracks
  readonly gutters: GutterTracks
  readonly ports: Ports
}

/** `boxes` are what labels keep clear of. */
export function connectionPaths(
  routes: readonly Route[],
  geometry: Geometry,
  boxes: readonly Box[],
): ReadonlyMap<Id, ConnectionPath> {
  const paths = new Map<Id, ConnectionPath>()
  const hasLabels = routes.some(({ connection }) => connection.label !== '')
  const placeLabel = labelPlacer(hasLabels ? boxes : [])
  for (const route of routes) {
    const points = simplifyPoints(pointsOf(route, geometry))
    const labelLine = labelFor(route.connection)
    paths.set(route.connection.id, {
      connectionId: route.connection.id,
      points,
      path: roundedPath(points, cornerRadius),
      tipDirection: tipDirectionOf(route),
      labelAt: labelLine === '' ? middleOf(points) : placeLabel(points, labelWidth(labelLine)),
      labelLine,
    })
  }
  return paths
}

function middleOf(points: readonly Point[]): Point {
  const middle = Math.floor(points.length / 2)
  const [a, b] = [points[middle - 1], points[middle]]
  return a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : { x: 0, y: 0 }
}

function tipDirectionOf(route: Route): Direction {
  return route.kind === 'down' ? 'down' : route.kind === 'hook' ? 'left' : 'right'
}

function pointsOf(route: Route, { columns, lanes, gaps, gutters, ports }: Geometry): Point[] {
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
