/** The connections, on paths that the layout found: one SVG for all lines, and their labels over them. */
import { memo, type ReactNode, useMemo } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { ConnectionPath, JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { useMatching } from '../../model/document/filter-store.ts'
import { useDrag } from '../../model/editing/drag-store.ts'
import { useGradually } from '../../model/map-view/gradually.ts'
import { useLit } from '../../model/map-view/lit-store.ts'
import { pathBounds } from '../../model/map-view/path-bounds.ts'
import { usePath } from '../../model/map-view/path-store.ts'
import { usePreview } from '../../model/map-view/repair-preview.ts'
import { type Drawn, meets } from '../../model/map-view/visible-area.ts'
import { useZoomStep } from '../../model/map-view/zoom-step.ts'
import { useSession } from '../../model/session/session-store.ts'
import { CarriedLines } from './carried-lines.tsx'
import { ConnectionLabel } from './connection-label.tsx'
import { ConnectionLine, type Look } from './connection-line.tsx'
import styles from './connections.module.css'
import { PlainLines, wholePlaces } from './plain-lines.tsx'

type Props = { readonly document: JourneyDocument; readonly layout: JourneyLayout; readonly drawn: Drawn }

export const Connections = memo(function Connections({ document, layout, drawn }: Props): ReactNode {
  const lookOf = useLooks(document)
  const isPathShown = usePath(({ path }) => path !== null)
  const places = useMemo(() => drawn.area && wholePlaces(drawn.area), [drawn.area])
  const inPlaces = useMemo(
    () => [...layout.connections.values()].filter((path) => meets(places, pathBounds(path))),
    [layout.connections, places],
  )
  const inArea = useMemo(() => inPlaces.filter((path) => meets(drawn.area, pathBounds(path))), [inPlaces, drawn.area])
  const looks = new Map(inPlaces.map((path) => [path, lookOf(path)]))
  const shows = useZoomStep(({ step }) => step.shows)
  const areAllShown = !drawn.isFar && shows === 'all'
  const standsOut = (path: ConnectionPath) => looks.get(path)?.isLit || looks.get(path)?.isPreviewed
  const { drawn: paths } = useGradually(areAllShown ? inArea : inArea.filter(standsOut), idOf, connectionsPerFrame)
  const lit = paths.filter((path) => looks.get(path)?.isLit)
  const plain = paths.filter((path) => looks.get(path)?.isPreviewed || (areAllShown && !looks.get(path)?.isLit))
  const quiet = areAllShown ? inPlaces.filter((path) => !looks.get(path)?.isLit && !looks.get(path)?.isPreviewed) : []
  const labelled = shows === 'chips' ? [] : paths.filter(({ labelLine }) => labelLine !== '')
  const recordOf = ({ connectionId }: ConnectionPath) => document.connections.get(connectionId)
  const isOfSelected = (path: ConnectionPath) => looks.get(path)?.isOfSelected ?? false
  const sheet = {
    className: styles.connections,
    'data-path': isPathShown || undefined,
    'data-partial': drawn.area !== null || undefined,
    width: layout.width,
    height: layout.height,
  }
  return (
    <>
      <svg {...sheet} aria-hidden>
        {places && <PlainLines paths={quiet.filter((path) => !looks.get(path)?.isDimmed)} area={places} />}
        {places && <PlainLines paths={quiet.filter((path) => looks.get(path)?.isDimmed)} area={places} isDimmed />}
        {plain.map((path) => (
          <ConnectionLine
            key={path.connectionId}
            path={path}
            isDrawnWithOthers={places !== null && !looks.get(path)?.isPreviewed}
            isPreviewed={looks.get(path)?.isPreviewed ?? false}
            isDimmed={looks.get(path)?.isDimmed ?? false}
          />
        ))}
      </svg>
      <svg {...sheet} aria-hidden>
        {parted(lit, isOfSelected, (path) => (
          <ConnectionLine key={path.connectionId} path={path} isLit isSelected={looks.get(path)?.isSelected ?? false} />
        ))}
        {parted(labelled, isOfSelected, (path) => (
          <ConnectionLabel
            key={path.connectionId}
            path={path}
            label={recordOf(path)?.label ?? ''}
            {...looks.get(path)}
          />
        ))}
      </svg>
      <CarriedLines paths={lit} endsOf={recordOf} area={drawn.area} />
    </>
  )
})

/** What is at selected cards apart from the rest: while a hand holds those, it is carried as a picture. */
function parted(
  paths: readonly ConnectionPath[],
  isOfSelected: (path: ConnectionPath) => boolean,
  show: (path: ConnectionPath) => ReactNode,
): ReactNode {
  return (
    <>
      {paths.filter((path) => !isOfSelected(path)).map(show)}
      <AtHome>{paths.filter(isOfSelected).map(show)}</AtHome>
    </>
  )
}

function AtHome({ children }: { children: ReactNode }): ReactNode {
  const isHeld = useDrag(({ heldIds }) => heldIds.size > 0)
  return <g style={isHeld ? { display: 'none' } : undefined}>{children}</g>
}

const idOf = ({ connectionId }: ConnectionPath) => connectionId
const connectionsPerFrame = 16

/** What each connection looks like now: lit with its cards, dimmed by a filter, announced by a repair. */
function useLooks(document: JourneyDocument): (path: ConnectionPath) => Look & { readonly isOfSelected: boolean } {
  const selectedIds = useSession(({ selectedConnectionIds }) => selectedConnectionIds)
  const touchpointIds = useSession(({ selectedTouchpointIds }) => selectedTouchpointIds)
  const previewedIds = usePreview(({ preview }) => preview?.touchedIds)
  const matchingIds = useMatching(document)
  const shownPath = usePath(({ path }) => path)
  const litIds = useLit(({ connectionIds }) => connectionIds)
  return ({ connectionId }) => {
    const connection = document.connections.get(connectionId)
    const isSelected = selectedIds.has(connectionId)
    const isOfSelected =
      connection !== undefined && (touchpointIds.has(connection.from) || touchpointIds.has(connection.to))
    const isMatching =
      matchingIds === null || (connection && matchingIds.has(connection.from) && matchingIds.has(connection.to))
    return {
      isSelected,
      isOfSelected,
      isLit: shownPath
        ? shownPath.connectionIds.has(connectionId)
        : isSelected || isOfSelected || litIds.has(connectionId),
      isPreviewed: previewedIds?.has(connectionId) ?? false,
      isDimmed: !isMatching,
    }
  }
}
