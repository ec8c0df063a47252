/** What is gone can't be selected: after each change the session forgets records that left the document, as undo can make them. */
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { type Editing, useSession } from '../session/session-store.ts'
import { useDocument } from './document-store.ts'

export function pruneSelection(): () => void {
  return useDocument.subscribe(({ document }, before) => {
    if (!document || document === before.document) return
    const session = useSession.getState()
    const { focusedCell } = session
    const kept = {
      selectedTouchpointIds: keep(session.selectedTouchpointIds, document.touchpoints),
      selectedConnectionIds: keep(session.selectedConnectionIds, document.connections),
      selectedStageId: keepId(session.selectedStageId, document.stages),
      selectedChannelId: keepId(session.selectedChannelId, document.channels),
      selectedNoteId: keepId(session.selectedNoteId, document.notes),
      connectingFromId: keepId(session.connectingFromId, document.touchpoints),
      editing: keepEditing(session.editing, document),
      focusedCell: focusedCell && isInGrid(document, focusedCell) ? focusedCell : null,
    }
    const isSame = Object.entries(kept).every(([key, value]) => session[key as keyof typeof kept] === value)
    if (!isSame) useSession.setState(kept)
  })
}

function keep(ids: ReadonlySet<Id>, records: ReadonlyMap<Id, unknown>): ReadonlySet<Id> {
  const kept = [...ids].filter((id) => records.has(id))
  return kept.length === ids.size ? ids : new Set(kept)
}

function keepId(id: Id | null, records: ReadonlyMap<Id, unknown>): Id | null {
  return id !== null && records.has(id) ? id : null
}

/** A new touchpoint is there only once it has a letter. */
function keepEditing(editing: Editing | null, document: JourneyDocument): Editing | null {
  if (!editing || editing.what === 'journey' || (editing.what === 'touchpoint' && editing.draft)) return editing
  return document[`${editing.what}s`].has(editing.id) ? editing : null
}

function isInGrid(document: JourneyDocument, cell: { stageId: Id; channelId: Id }): boolean {
  return document.stages.has(cell.stageId) && document.channels.has(cell.channelId)
}
