/** One connection: its line, its arrow, and a wide invisible stroke that takes the click. It glides with its cards. */
import { type CSSProperties, memo, type ReactNode } from 'react'
import type { Id } from '../../shared/journey/schema.ts'
import type { ConnectionPath, Direction } from '../../shared/layout/types.ts'
import { selectConnections, useSession } from '../state/session-store.ts'
import styles from './connections.module.css'
import { glidingPath } from './gliding-path.ts'
import { type Ends, useFollowed } from './use-followed.ts'

export type Look = {
  readonly isLit?: boolean
  readonly isSelected?: boolean
  readonly isPreviewed?: boolean
  readonly isDimmed?: boolean
}

export const ConnectionLine = memo(function ConnectionLine(
  props: { path: ConnectionPath; ends: Ends | undefined } & Look,
): ReactNode {
  const { path, isFollowing } = useFollowed(props.path, props.ends)
  const tip = path.points.at(-1)
  return (
    <g
      className={styles.connection}
      style={{ '--way': glidingPath(path) } as CSSProperties}
      {...looks(props)}
      data-following={isFollowing || undefined}
      data-connection-id={path.connectionId}
      {...handlersOf(path.connectionId)}
    >
      <path className={styles.reach} />
      <path className={styles.line} />
      {tip && (
        <path
          d="M0 0L-7 4L-7 -4Z"
          className={styles.head}
          style={{ transform: `translate(${tip.x}px, ${tip.y}px) rotate(${turns[path.tipDirection]}deg)` }}
        />
      )}
    </g>
  )
})

const turns: Readonly<Record<Direction, number>> = { right: 0, down: 90, left: 180, up: 270 }

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
