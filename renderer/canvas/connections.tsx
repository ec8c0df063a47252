/** The connections, on paths that the layout found. One SVG for all; a wide invisible stroke takes the click. */
import { memo, type ReactNode, useMemo } from 'react'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import type { Id } from '../../shared/journey/schema.ts'
import type { ConnectionPath, JourneyLayout } from '../../shared/layout/types.ts'
import { useMatching } from '../filters/filter-store.ts'
import { usePreview } from '../gaps/repair-preview.ts'
import { selectConnections, useSession } from '../state/session-store.ts'
import styles from './connections.module.css'
import { pathBounds } from './path-bounds.ts'
import { usePath } from './path-store.ts'
import { type Drawn, meets } from './visible-area.ts'

export const Connections = memo(function Connections(props: {
  document: JourneyDocument
  layout: JourneyLayout
  drawn: Drawn
}): ReactNode {
  const { document, layout, drawn } = props
  const selectedIds = useSession(({ selectedConnectionIds }) => selectedConnectionIds)
  const touchpointIds = useSession(({ selectedTouchpointIds }) => selectedTouchpointIds)
  const previewedIds = usePreview(({ preview }) => preview?.touchedIds)
  const matchingIds = useMatching(document)
  const shownPath = usePath(({ path }) => path)
  const paths = useMemo(
    () => [...layout.connections.values()].filter((path) => meets(drawn.area, pathBounds(path))),
    [layout.connections, drawn.area],
  )
  const isLit = ({ connectionId }: ConnectionPath): boolean => {
    if (shownPath) return shownPath.connectionIds.has(connectionId)
    const connection = document.connections.get(connectionId)
    return (
      selectedIds.has(connectionId) ||
      (connection !== undefined && (touchpointIds.has(connection.from) || touchpointIds.has(connection.to)))
    )
  }
  const isDimmed = ({ connectionId }: ConnectionPath): boolean => {
    const connection = document.connections.get(connectionId)
    return matchingIds !== null && !(connection && matchingIds.has(connection.from) && matchingIds.has(connection.to))
  }
  const isPreviewed = ({ connectionId }: ConnectionPath): boolean => previewedIds?.has(connectionId) ?? false
  return (
    <svg
      className={styles.connections}
      data-path={shownPath ? true : undefined}
      width={layout.width}
      height={layout.height}
      aria-hidden
    >
      {(drawn.isFar ? paths.filter(isPreviewed) : paths).map((path) => (
        <ConnectionLine
          key={path.connectionId}
          path={path}
          isLit={false}
          isSelected={false}
          isPreviewed={isPreviewed(path)}
          isDimmed={isDimmed(path)}
        />
      ))}
      {paths.filter(isLit).map((path) => (
        <ConnectionLine
          key={path.connectionId}
          path={path}
          isLit
          isSelected={selectedIds.has(path.connectionId)}
          isDimmed={false}
        />
      ))}
    </svg>
  )
})

const ConnectionLine = memo(function ConnectionLine(props: {
  path: ConnectionPath
  isLit: boolean
  isSelected: boolean
  isPreviewed?: boolean | undefined
  isDimmed: boolean
}): ReactNode {
  const { path } = props
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: connections are reached by keyboard from their touchpoints' details
    <g
      className={styles.connection}
      data-lit={props.isLit || undefined}
      data-dimmed={props.isDimmed || undefined}
      data-selected={props.isSelected || undefined}
      data-previewed={props.isPreviewed || undefined}
      data-connection-id={path.connectionId}
      onClick={(event) => {
        event.stopPropagation()
        selectConnections([path.connectionId] satisfies Id[])
      }}
      onDoubleClick={(event) => {
        event.stopPropagation()
        useSession.setState({ editing: { what: 'connection', id: path.connectionId } })
      }}
    >
      <path d={path.path} className={styles.reach} />
      <path d={path.path} className={styles.line} />
      <path d={arrowhead(path)} className={styles.head} />
      {path.labelLine !== '' && (
        <text x={path.labelAt.x} y={path.labelAt.y} className={styles.label} textAnchor="middle" dy="0.35em">
          {path.labelLine}
        </text>
      )}
    </g>
  )
})

const heads = { right: [-1, 0], left: [1, 0], down: [0, -1], up: [0, 1] } as const

function arrowhead({ points, tipDirection }: ConnectionPath): string {
  const tip = points[points.length - 1]
  if (!tip) return ''
  const [dx, dy] = heads[tipDirection]
  const back = { x: tip.x + dx * 7, y: tip.y + dy * 7 }
  return `M${tip.x} ${tip.y}L${back.x + dy * 4} ${back.y + dx * 4}L${back.x - dy * 4} ${back.y - dx * 4}Z`
}
