/** Connections as lines with arrowheads; their labels on a ground of their own, so that no line runs through a word. */
import { labelHeight, labelWidth } from '../layout/connections/connection-labels.ts'
import { roundedPath } from '../layout/connections/rounded-path.ts'
import type { ConnectionPath, Direction, Point } from '../layout/grid/boxes.ts'
import { cornerRadius, labelStyle } from '../layout/grid/map-sizes.ts'
import { type Sink, text } from './brush.ts'
import type { PictureTheme } from './theme.ts'

const headLength = 7
const headHalf = 3.5

const backwards: Readonly<Record<Direction, Point>> = {
  right: { x: -1, y: 0 },
  left: { x: 1, y: 0 },
  down: { x: 0, y: -1 },
  up: { x: 0, y: 1 },
}

export function drawConnection(sink: Sink, connection: ConnectionPath, theme: PictureTheme): void {
  const tip = connection.points[connection.points.length - 1]
  if (!tip) return
  sink({ kind: 'path', d: roundedPath(connection.points, cornerRadius), stroke: theme.connection, strokeWidth: 1.5 })
  sink({
    kind: 'path',
    d: arrowhead(tip, connection.tipDirection),
    fill: theme.connection,
    stroke: theme.connection,
    strokeWidth: 1,
  })
}

function arrowhead(tip: Point, direction: Direction): string {
  const { x: dx, y: dy } = backwards[direction]
  const base = { x: tip.x + dx * headLength, y: tip.y + dy * headLength }
  const [left, right] = [1, -1].map((side) => `${base.x - dy * headHalf * side} ${base.y + dx * headHalf * side}`)
  return `M${tip.x + dx} ${tip.y + dy}L${left}L${right}z`
}

export function drawLabel(sink: Sink, { labelAt, labelLine }: ConnectionPath, theme: PictureTheme): void {
  if (labelLine === '') return
  const { size, weight } = labelStyle
  const width = labelWidth(labelLine)
  const place = { x: labelAt.x - width / 2, y: labelAt.y - labelHeight / 2 }
  const box = { ...place, width, height: labelHeight, radius: labelHeight / 2 }
  sink({ kind: 'rect', ...box, fill: theme.panel, stroke: theme.line, strokeWidth: 1 })
  sink(text(labelAt.x, labelAt.y + 3.9, labelLine, { size, weight, fill: theme.ink, anchor: 'middle' }))
}
