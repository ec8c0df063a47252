/** A connection's label on a ground of its own, over all lines, so that no line runs through a word. */
import { memo, type ReactNode } from 'react'
import { labelHeight, labelWidth } from '../../../shared/layout/connections/connection-labels.ts'
import type { ConnectionPath } from '../../../shared/layout/grid/boxes.ts'
import { handlersOf, type Look, looks } from './connection-line.tsx'
import styles from './connections.module.css'

export const ConnectionLabel = memo(function ConnectionLabel(
  props: { path: ConnectionPath; label: string } & Look,
): ReactNode {
  const { connectionId, labelLine } = props.path
  return (
    <g
      className={styles.label}
      style={{ transform: labelPlace(props.path) }}
      {...looks(props)}
      data-connection-id={connectionId}
      {...handlersOf(connectionId)}
    >
      {labelLine !== props.label && <title>{props.label}</title>}
      <LabelPicture line={labelLine} />
    </g>
  )
})

export function labelPlace({ labelAt }: ConnectionPath): string {
  return `translate(${labelAt.x}px, ${labelAt.y}px) scale(max(1, 1 / var(--least-zoom)))`
}

/** Around the middle of the label. */
export function LabelPicture({ line }: { line: string }): ReactNode {
  const width = labelWidth(line)
  return (
    <>
      <rect x={-width / 2} y={-labelHeight / 2} width={width} height={labelHeight} rx={labelHeight / 2} />
      <text textAnchor="middle" dy="0.35em">
        {line}
      </text>
    </>
  )
}
