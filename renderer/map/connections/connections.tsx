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
  const isHeld = useDrag(({ dragged }) => dragged.size > 0)
  const lit = paths.filter((path) => looks.get(path)?.isLit)
  const plain = paths.filter((path) => looks.get(path)?.isPreviewed || (areAllShown && !looks.get(path)?.isLit))
  const quiet = areAllShown ? inPlaces.filter((path) => !looks.get(path)?.isLit && !looks.get(path)?.isPreviewed) : []
  const labelled = shows === 'chips' ? [] : paths.filter(({ labelLine }) => labelLine !== '')
  const recordOf = ({ connectionId }: ConnectionPath) => document.connections.get(connectionId)
  const carried = lit.flatMap((path) => {
    const ends = recordOf(path)
    return ends && looks.get(path)?.isCarried ? [{ path, ends }] : []
  })
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
            ends={recordOf(path)}
            isDrawnWithOthers={places !== null && !looks.get(path)?.isPreviewed}
            isPreviewed={looks.get(path)?.isPreviewed ?? false}
            isDimmed={looks.get(path)?.isDimmed ?? false}
            isCarried={looks.get(path)?.isCarried ?? false}
          />
        ))}
      </svg>
      <svg {...sheet} data-held={isHeld || undefined} aria-hidden>
        {lit.map((path) => (
          <ConnectionLine
            key={path.connectionId}
            path={path}
            ends={recordOf(path)}
            isLit
            isSelected={looks.get(path)?.isSelected ?? false}
            isCarried={looks.get(path)?.isCarried ?? false}
          />
        ))}
        {carried.length > 0 && <CarriedLines carried={carried} area={drawn.area} />}
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
    </>
  )
})

const idOf = ({ connectionId }: ConnectionPath) => connectionId
const connectionsPerFrame = 16

/** With more cards on the pointer their connections are drawn as one. */
const fewCards = 8

/** What each connection looks like now: lit with its cards, carried by them, dimmed by a filter, announced by a repair. */
function useLooks(document: JourneyDocument): (path: ConnectionPath) => Look {
  const selectedIds = useSession(({ selectedConnectionIds }) => selectedConnectionIds)
  const touchpointIds = useSession(({ selectedTouchpointIds }) => selectedTouchpointIds)
  const previewedIds = usePreview(({ preview }) => preview?.touchedIds)
  const matchingIds = useMatching(document)
  const shownPath = usePath(({ path }) => path)
  const litIds = useLit(({ connectionIds }) => connectionIds)
  const areManyCarried = useDrag(({ dragged }) => dragged.size > fewCards)
  return ({ connectionId }) => {
    const connection = document.connections.get(connectionId)
    const isSelected = selectedIds.has(connectionId)
    const isAtSelected =
      connection !== undefined && (touchpointIds.has(connection.from) || touchpointIds.has(connection.to))
    const isMatching =
      matchingIds === null || (connection && matchingIds.has(connection.from) && matchingIds.has(connection.to))
    return {
      isSelected,
      isCarried: areManyCarried && isAtSelected,
      isLit: shownPath
        ? shownPath.connectionIds.has(connectionId)
        : isSelected || isAtSelected || litIds.has(connectionId),
      isPreviewed: previewedIds?.has(connectionId) ?? false,
      isDimmed: !isMatching,
    }
  }
}
