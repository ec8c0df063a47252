/** The connections, on paths that the layout found: one SVG for all lines, and their labels over them. */
import { memo, type ReactNode, useMemo } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { ConnectionPath, JourneyLayout } from '../../../shared/layout/grid/types.ts'
import { useMatching } from '../../model/document/filter-store.ts'
import { useLit } from '../../model/map-view/lit-store.ts'
import { pathBounds } from '../../model/map-view/path-bounds.ts'
import { usePath } from '../../model/map-view/path-store.ts'
import { usePreview } from '../../model/map-view/repair-preview.ts'
import { type Drawn, meets } from '../../model/map-view/visible-area.ts'
import { useZoomStep } from '../../model/map-view/zoom-step.ts'
import { useSession } from '../../model/session/session-store.ts'
import { ConnectionLabel } from './connection-label.tsx'
import { ConnectionLine, type Look } from './connection-line.tsx'
import styles from './connections.module.css'

type Props = { readonly document: JourneyDocument; readonly layout: JourneyLayout; readonly drawn: Drawn }

export const Connections = memo(function Connections({ document, layout, drawn }: Props): ReactNode {
  const lookOf = useLooks(document)
  const isPathShown = usePath(({ path }) => path !== null)
  const paths = useMemo(
    () => [...layout.connections.values()].filter((path) => meets(drawn.area, pathBounds(path))),
    [layout.connections, drawn.area],
  )
  const looks = new Map(paths.map((path) => [path, lookOf(path)]))
  const lit = paths.filter((path) => looks.get(path)?.isLit)
  const shows = useZoomStep(({ step }) => step.shows)
  const plain = drawn.isFar || shows !== 'all' ? paths.filter((path) => looks.get(path)?.isPreviewed) : paths
  const labelled =
    shows === 'chips' ? [] : (shows === 'titles' ? lit : paths).filter(({ labelLine }) => labelLine !== '')
  const recordOf = ({ connectionId }: ConnectionPath) => document.connections.get(connectionId)
  return (
    <svg
      className={styles.connections}
      data-path={isPathShown || undefined}
      width={layout.width}
      height={layout.height}
      aria-hidden
    >
      {plain.map((path) => (
        <ConnectionLine
          key={path.connectionId}
          path={path}
          ends={recordOf(path)}
          isPreviewed={looks.get(path)?.isPreviewed ?? false}
          isDimmed={looks.get(path)?.isDimmed ?? false}
        />
      ))}
      {lit.map((path) => (
        <ConnectionLine
          key={path.connectionId}
          path={path}
          ends={recordOf(path)}
          isLit
          isSelected={looks.get(path)?.isSelected ?? false}
        />
      ))}
      {labelled.map((path) => (
        <ConnectionLabel
          key={path.connectionId}
          path={path}
          ends={recordOf(path)}
          label={recordOf(path)?.label ?? ''}
          {...looks.get(path)}
        />
      ))}
    </svg>
  )
})

/** What each connection looks like now: lit with its cards, dimmed by a filter, announced by a repair. */
function useLooks(document: JourneyDocument): (path: ConnectionPath) => Look {
  const selectedIds = useSession(({ selectedConnectionIds }) => selectedConnectionIds)
  const touchpointIds = useSession(({ selectedTouchpointIds }) => selectedTouchpointIds)
  const previewedIds = usePreview(({ preview }) => preview?.touchedIds)
  const matchingIds = useMatching(document)
  const shownPath = usePath(({ path }) => path)
  const litIds = useLit(({ connectionIds }) => connectionIds)
  return ({ connectionId }) => {
    const connection = document.connections.get(connectionId)
    const isSelected = selectedIds.has(connectionId)
    const isAtSelected =
      connection !== undefined && (touchpointIds.has(connection.from) || touchpointIds.has(connection.to))
    const isMatching =
      matchingIds === null || (connection && matchingIds.has(connection.from) && matchingIds.has(connection.to))
    return {
      isSelected,
      isLit: shownPath
        ? shownPath.connectionIds.has(connectionId)
        : isSelected || isAtSelected || litIds.has(connectionId),
      isPreviewed: previewedIds?.has(connectionId) ?? false,
      isDimmed: !isMatching,
    }
  }
}
