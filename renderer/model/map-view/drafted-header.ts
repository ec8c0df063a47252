/** A stage or a channel that is being named and isn't there yet, drawn where it will stand. */
import { useEffect, useMemo } from 'react'
import { draftChange } from '../../../shared/gaps/rule/repairs.ts'
import { applyChange } from '../../../shared/journey/change.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { type HeaderEditing, useSession } from '../session/session-store.ts'
import { layoutInWindow } from './layout-store.ts'
import { middleOfView, revealBox } from './view-port.ts'

type Drafted = { readonly document: JourneyDocument; readonly layout: JourneyLayout }

/** The journey as it will be with what is being named; null where that is in the journey already, or nothing is. */
export function useDraftedHeader(document: JourneyDocument | null, previous: JourneyLayout | null): Drafted | null {
  const editing = useSession(({ editing: now }) => (now?.what === 'stage' || now?.what === 'channel' ? now : null))
  const drafted = useMemo((): Drafted | null => {
    if (!document || !editing?.draft || isThere(document, editing)) return null
    const after = applyChange(document, draftChange(document, editing.draft, editing.id, ''))
    return { document: after, layout: layoutInWindow(after, previous) }
  }, [document, editing, previous])
  const layout = drafted?.layout
  useEffect(() => {
    if (!layout || !editing) return
    const { x, y } = middleOfView()
    const column = layout.stages.find(({ stageId }) => stageId === editing.id)
    const lane = layout.channels.find(({ channelId }) => channelId === editing.id)
    if (column) revealBox({ x: column.x, width: column.width, y, height: 0 })
    if (lane) revealBox({ x, width: 0, y: lane.y, height: lane.height })
  }, [layout, editing])
  return drafted
}

function isThere({ stages, channels }: JourneyDocument, { id }: HeaderEditing): boolean {
  return stages.has(id) || channels.has(id)
}
