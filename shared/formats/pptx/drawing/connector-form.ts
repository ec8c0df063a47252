/** The way of a connection as an elbow that slide programs know, from the middle of one card's side to the middle of another's. */
import type { Box, ConnectionPath, Point } from '../../../layout/grid/boxes.ts'
import type { Site, SlideConnector } from './shapes.ts'

export type ConnectorWay = Pick<SlideConnector, 'turns' | 'isArc'> & {
  readonly from: { readonly site: Site; readonly at: Point }
  readonly to: { readonly site: Site; readonly at: Point }
}

/**
 * Keeps to the tracks of the route: its uprights stand where the map has them, so that lines that don't share a gutter's track
 * on the map don't share it here. Only their ends move, to where a slide program lets lines hold on. A way that comes back to
 * the column from which it went is an arc: as an elbow, LibreOffice 7 would draw it along the cards' edges.
 */
export function connectorWay({ points, tipDirection }: ConnectionPath, from: Box, to: Box): ConnectorWay {
  if (tipDirection === 'down') return { from: endAt(from, 'bottom'), to: endAt(to, 'top'), turns: [] }
  const start = endAt(from, 'right')
  const isHook = tipDirection === 'left'
  const end = endAt(to, isHook ? 'right' : 'left')
  const [first, second] = uprightsOf(points)
  if (first && second) return { from: start, to: end, turns: [first.x, first.endY, second.x] }
  if (first) return { from: start, to: end, turns: [first.x], isArc: isHook }
  return { from: start, to: end, turns: start.at.y === end.at.y ? [] : [(start.at.x + end.at.x) / 2] }
}

export function endAt({ x, y, width, height }: Box, site: Site): { site: Site; at: Point } {
  const middle = { x: x + width / 2, y: y + height / 2 }
  switch (site) {
    case 'top':
      return { site, at: { x: middle.x, y } }
    case 'bottom':
      return { site, at: { x: middle.x, y: y + height } }
    case 'left':
      return { site, at: { x, y: middle.y } }
    case 'right':
      return { site, at: { x: x + width, y: middle.y } }
  }
}

function uprightsOf(points: readonly Point[]): { x: number; endY: number }[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index]
    return before && before.x === point.x && before.y !== point.y ? [{ x: point.x, endY: point.y }] : []
  })
}

const forms = ['straightConnector1', 'bentConnector3', 'curvedConnector3', 'bentConnector5'] as const

/** A width or height of nothing would leave no measure for the turns. */
const leastSpan = 1

export type ConnectorForm = {
  readonly preset: (typeof forms)[number]
  readonly box: Box
  readonly isFlippedAcross: boolean
  readonly isFlippedDown: boolean
  /** In hundred-thousandths of the width, height, width. */
  readonly adjustments: readonly number[]
}

/** The box and the numbers by which the file describes an elbow. */
export function connectorForm({ from, to, turns, isArc = false }: SlideConnector): ConnectorForm {
  const [straight, elbow, arc, detour] = forms
  const preset = turns.length === 0 ? straight : turns.length > 1 ? detour : isArc ? arc : elbow
  const across = to.at.x - from.at.x
  const down = to.at.y - from.at.y
  const width = Math.max(Math.abs(across), turns.length > 0 ? leastSpan : 0)
  const height = Math.max(Math.abs(down), turns.length > 1 ? leastSpan : 0)
  const adjustments = turns.map((turn, index) => {
    const [start, span, isBack] = index % 2 === 0 ? [from.at.x, width, across < 0] : [from.at.y, height, down < 0]
    return Math.round(((turn - start) / (isBack ? -span : span)) * 100_000)
  })
  const box = { x: Math.min(from.at.x, to.at.x), y: Math.min(from.at.y, to.at.y), width, height }
  return { preset, box, isFlippedAcross: across < 0, isFlippedDown: down < 0, adjustments }
}
