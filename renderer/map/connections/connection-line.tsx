/** One connection: its line, its arrow, and a wide invisible stroke that takes the click. It glides with its cards. */
import { type CSSProperties, memo, type ReactNode, useState } from 'react'
import type { Id } from '../../../shared/journey/schema.ts'
import { roundedPath } from '../../../shared/layout/connections/rounded-path.ts'
import type { ConnectionPath, Direction, Point } from '../../../shared/layout/grid/boxes.ts'
import { cornerRadius } from '../../../shared/layout/grid/map-sizes.ts'
import { selectConnections, useSession } from '../../model/session/session-store.ts'
import styles from './connections.module.css'

export type Look = {
  readonly isLit?: boolean
  readonly isSelected?: boolean
  readonly isPreviewed?: boolean
  readonly isDimmed?: boolean
}

export const ConnectionLine = memo(function ConnectionLine(
  props: { path: ConnectionPath; isDrawnWithOthers?: boolean } & Look,
): ReactNode {
  const { path } = props
  const tip = path.points.at(-1)
  const [isPointedAt, setPointedAt] = useState(false)
  const isDrawn = !props.isDrawnWithOthers || isPointedAt
  return (
    <g
      className={styles.connection}
      style={{ '--way': glidingPath(path), '--head': tip && cssPath(headAt(tip, path.tipDirection)) } as CSSProperties}
      {...looks(props)}
      data-connection-id={path.connectionId}
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
      {...handlersOf(path.connectionId)}
    >
      <path className={styles.reach} />
      {isDrawn && <path className={styles.line} />}
      {isDrawn && tip && <path className={styles.head} />}
    </g>
  )
})

/** Which way each head points. */
const ways: Readonly<Record<Direction, Point>> = {
  right: { x: 1, y: 0 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  up: { x: 0, y: -1 },
}

/** Seven long and eight wide. In place by its points: a transform would make it a picture of its own to put together. */
export function headAt({ x, y }: Point, direction: Direction): string {
  const way = ways[direction]
  const [backX, backY] = [x - 7 * way.x, y - 7 * way.y]
  const [acrossX, acrossY] = [4 * way.y, 4 * way.x]
  return `M${x} ${y}L${backX + acrossX} ${backY + acrossY}L${backX - acrossX} ${backY - acrossY}Z`
}

export function headOf({ points, tipDirection }: ConnectionPath): string {
  const tip = points.at(-1)
  return tip ? headAt(tip, tipDirection) : ''
}

export const cssPath = (data: string): string => `path("${data}")`

export function looks({ isLit, isSelected, isPreviewed, isDimmed }: Look) {
  return {
    'data-lit': isLit || undefined,
    'data-selected': isSelected || undefined,
    'data-previewed': isPreviewed || undefined,
    'data-dimmed': isDimmed || undefined,
  }
}

export function handlersOf(connectionId: Id) {
  return {
    onClick(event: { stopPropagation: () => void }): void {
      event.stopPropagation()
      selectConnections([connectionId])
    },
    onDoubleClick(event: { stopPropagation: () => void }): void {
      event.stopPropagation()
      useSession.setState({ editing: { what: 'connection', id: connectionId } })
    },
  }
}

/** As many as the longest way of the layout has. */
const pointCount = 6

const known = new WeakMap<ConnectionPath, string>()

/** For the `d` of CSS, which glides from one path to another only if both have the same number of points. */
export function glidingPath(path: ConnectionPath): string {
  const before = known.get(path)
  if (before !== undefined) return before
  const text = cssPath(roundedPath(padded(path.points), cornerRadius))
  known.set(path, text)
  return text
}

/** With more points in the middle, where they change nothing. */
function padded(points: readonly Point[]): readonly Point[] {
  const missing = pointCount - points.length
  const half = Math.floor(points.length / 2)
  const [a, b] = [points[half - 1], points[half]]
  if (missing <= 0 || !a || !b) return points
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  return [...points.slice(0, half), ...Array.from({ length: missing }, () => middle), ...points.slice(half)]
}
