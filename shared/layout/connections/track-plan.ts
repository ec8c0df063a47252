/** Gives every route its tracks: level ones in the gaps between lanes first, then upright ones in the gutters. */

import type { Placement } from '../grid/cell-flow.ts'
import { gutterLead, gutterTail, trackPitch } from '../grid/map-sizes.ts'
import { labelFor, labelWidth } from './connection-labels.ts'
import type { GapTracks, GutterTracks, Lanes } from './geometry.ts'
import { type Ports, portsOf } from './ports.ts'
import type { Route, TakenSlots } from './routes.ts'
import { assignTracks, type Stretch, spanOf } from './tracks.ts'

type Detour = Extract<Route, { kind: 'detour' }>

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
    const offsetOf = new Map(stretches.map((one) => [one.route, (trackOf.get(one) ?? 0) * trackPitch]))
    return { count, span: spanOf(count, trackPitch), offsetOf }
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
    const needed = count === 0 ? 0 : gutterLead + spanOf(count, trackPitch) + gutterTail
    const width = 2 * Math.ceil(Math.max(needed, labelRoom[gutter] ?? 0) / 2)
    const offset = gutterLead + (width - needed)
    const offsetsOf = (isFirst: boolean) =>
      new Map(
        verticals
          .filter((one) => one.isFirst === isFirst)
          .map((one) => [one.route, (trackOf.get(one) ?? 0) * trackPitch]),
      )
    return { width, offset, firstOf: offsetsOf(true), lastOf: offsetsOf(false) }
  })
}

/** The y of a detour's level run. */
export function gapY(route: Detour, lanes: Lanes, gaps: GapTracks): number {
  return (lanes.gapYs[route.gap] ?? 0) + (gaps[route.gap]?.offsetOf.get(route) ?? 0)
}
