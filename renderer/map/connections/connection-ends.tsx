/** The ends of the selected connection: each can be dragged to another card. The details do the same by keyboard. */
import type { PointerEvent, ReactNode } from 'react'
import { create } from 'zustand'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { updateConnection } from '../../../shared/journey/edits/edits.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import type { Box, JourneyLayout, Point } from '../../../shared/layout/grid/boxes.ts'
import { cardAt } from '../../../shared/layout/hit.ts'
import { edit, openDocument, useDocument } from '../../model/document/document-store.ts'
import { currentLayout } from '../../model/map-view/layout-store.ts'
import { toCanvasPoint } from '../../model/map-view/view-port.ts'
import { useSession } from '../../model/session/session-store.ts'
import { useSettings } from '../../model/session/settings-store.ts'
import { followPointer } from '../pointer/follow-pointer.ts'
import styles from './connections.module.css'

type End = 'from' | 'to'
type Reconnecting = { readonly fixed: Point; readonly pointer: Point; readonly target: Box | null }

const useReconnecting = create<{ readonly drag: Reconnecting | null }>(() => ({ drag: null }))

export function ConnectionEnds({ document, layout }: { document: JourneyDocument; layout: JourneyLayout }): ReactNode {
  const selectedIds = useSession(({ selectedConnectionIds }) => selectedConnectionIds)
  const [connectionId] = selectedIds
  const connection = connectionId === undefined ? undefined : document.connections.get(connectionId)
  const points = connection && layout.connections.get(connection.id)?.points
  const [start, end] = [points?.[0], points?.at(-1)]
  if (!connection || selectedIds.size > 1 || !start || !end) return null
  return (
    <>
      <EndHandle connectionId={connection.id} end="from" at={start} fixed={end} />
      <EndHandle connectionId={connection.id} end="to" at={end} fixed={start} />
      <Preview />
    </>
  )
}

function EndHandle(props: { connectionId: Id; end: End; at: Point; fixed: Point }): ReactNode {
  return (
    <div
      className={`${styles.end} nodrag nopan`}
      data-connection-end={props.end}
      title={props.end === 'from' ? 'Drag to change the start' : 'Drag to change the end'}
      style={{ left: props.at.x, top: props.at.y }}
      onPointerDown={(event) => beginReconnecting(event, props)}
    />
  )
}

function beginReconnecting(
  event: PointerEvent,
  { connectionId, end, fixed }: { connectionId: Id; end: End; fixed: Point },
): void {
  event.stopPropagation()
  if (event.button !== 0 || useDocument.getState().readOnly || useSettings.getState().isLayoutLocked) return
  let targetId: Id | null = null
  followPointer(event, {
    move: (point) => {
      const pointer = toCanvasPoint(point)
      targetId = targetAt(pointer, connectionId)
      const target = targetId === null ? null : (currentLayout()?.cards.get(targetId) ?? null)
      useReconnecting.setState({ drag: { fixed, pointer, target } })
    },
    drop: () => {
      useReconnecting.setState({ drag: null })
      const id = targetId
      if (id) edit('Reconnect', (document) => updateConnection(document, connectionId, { [end]: id }))
    },
    cancel: () => useReconnecting.setState({ drag: null }),
  })
}

/** A connection joins two different touchpoints. */
function targetAt(point: Point, connectionId: Id): Id | null {
  const layout = currentLayout()
  const connection = openDocument().connections.get(connectionId)
  const id = layout && cardAt(layout, point)
  if (!id || !connection) return null
  return id === connection.from || id === connection.to ? null : id
}

function Preview(): ReactNode {
  const drag = useReconnecting((state) => state.drag)
  if (!drag) return null
  const { fixed, pointer, target } = drag
  return (
    <svg className={styles.reconnecting} aria-hidden>
      <line x1={fixed.x} y1={fixed.y} x2={pointer.x} y2={pointer.y} />
      {target && <rect x={target.x - 3} y={target.y - 3} width={target.width + 6} height={target.height + 6} rx={12} />}
    </svg>
  )
}
