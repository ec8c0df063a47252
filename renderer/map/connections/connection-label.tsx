/** A connection's label on a ground of its own, over all lines, so that no line runs through a word. */
import { memo, type ReactNode } from 'react'
import { labelHeight, labelWidth } from '../../../shared/layout/connections/connection-labels.ts'
import type { ConnectionPath } from '../../../shared/layout/grid/boxes.ts'
import { handlersOf, type Look, looks } from './connection-line.tsx'
import styles from './connections.module.css'
import { type Ends, useFollowed } from './use-followed.ts'

export const ConnectionLabel = memo(function ConnectionLabel(
  props: { path: ConnectionPath; ends: Ends | undefined; label: string } & Look,
): ReactNode {
  const { path, isFollowing } = useFollowed(props.path, props.isCarried ? undefined : props.ends)
  const { labelLine, labelAt } = path
  const width = labelWidth(labelLine)
  return (
    <g
      className={styles.label}
      style={{ transform: `translate(${labelAt.x}px, ${labelAt.y}px) scale(max(1, 1 / var(--least-zoom)))` }}
      {...looks(props)}
      data-following={isFollowing || undefined}
      data-connection-id={path.connectionId}
      {...handlersOf(path.connectionId)}
    >
      {labelLine !== props.label && <title>{props.label}</title>}
      <rect x={-width / 2} y={-labelHeight / 2} width={width} height={labelHeight} rx={labelHeight / 2} />
      <text textAnchor="middle" dy="0.35em">
        {labelLine}
      </text>
    </g>
  )
})
