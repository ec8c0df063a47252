/** The place that was chosen last, kept while nothing is: the keys go on from there. */
import type { Cell, JourneyDocument } from '../../../shared/journey/document.ts'
import { cellOf, type Place } from '../../../shared/journey/walk.ts'
import { useDocument } from '../document/document-store.ts'
import { leadTouchpointId, type SessionState, selectNothing, useSession } from '../session/session-store.ts'
import type { Header } from './header-place.ts'

type HeldPlace = { readonly place: Place; readonly cell: Cell }
type Held = HeldPlace | { readonly header: Header }

let held: Held | null = null
/** The last place before a header was chosen: the keys go back to it where the header is gone. */
let beforeHeader: HeldPlace | null = null
let isForTyping = false

/** Follows what is chosen until the function that comes back is called. */
export function followPlace(): () => void {
  const ends = [
    useSession.subscribe((session, before) => {
      if (!hasMoved(session, before)) return
      isForTyping = hasVanished(session, before)
      if (held && !('header' in held)) beforeHeader = held
      held = chosenIn(session) ?? held
    }),
    useDocument.subscribe(({ document }, before) => {
      if (document?.journey.id !== before.document?.journey.id) held = beforeHeader = null
    }),
  ]
  return () => {
    for (const end of ends) end()
  }
}

/**
 * Escape: what was begun ends, else nothing is chosen any more; what is typed or added then still goes where something was.
 */
export function letGo(): void {
  const { connectingFromId } = useSession.getState()
  if (connectingFromId !== null) {
    useSession.setState({ connectingFromId: null, reconnecting: null })
    return
  }
  selectNothing()
  isForTyping = true
}

export function isHeldForTyping(): boolean {
  return isForTyping
}

/** Where the touchpoint is gone, its cell; null where nothing was chosen yet, or where it was a header that is still there. */
export function placeHeld(): Place | null {
  const { document } = useDocument.getState()
  if (!held || !document || headerHeld()) return null
  const last = 'header' in held ? beforeHeader : held
  if (!last || cellOf(document, last.place)) return last?.place ?? null
  return cellOf(document, { cell: last.cell }) && { cell: last.cell }
}

export function headerHeld(): Header | null {
  const { document } = useDocument.getState()
  if (!held || !document || !('header' in held)) return null
  return document[held.header.list].has(held.header.id) ? held.header : null
}

/** Whether what was chosen is gone, as by Undo: what is typed then still goes where it was. */
function hasVanished(session: SessionState, before: SessionState): boolean {
  const { document } = useDocument.getState()
  if (!document || chosenIn(session)) return false
  const touchpointId = leadTouchpointId(before)
  const { selectedStageId: stageId, selectedChannelId: channelId } = before
  if (touchpointId !== null) return !document.touchpoints.has(touchpointId)
  return (
    (stageId !== null && !document.stages.has(stageId)) || (channelId !== null && !document.channels.has(channelId))
  )
}

function hasMoved(session: SessionState, before: SessionState): boolean {
  return (
    session.selectedTouchpointIds !== before.selectedTouchpointIds ||
    session.focusedCell !== before.focusedCell ||
    session.selectedStageId !== before.selectedStageId ||
    session.selectedChannelId !== before.selectedChannelId
  )
}

function chosenIn(session: SessionState): Held | null {
  const { document } = useDocument.getState()
  const { focusedCell, selectedStageId, selectedChannelId } = session
  const touchpointId = leadTouchpointId(session)
  if (document && touchpointId) return placed(document, { touchpointId })
  if (document && focusedCell) return placed(document, { cell: focusedCell })
  if (selectedStageId) return { header: { list: 'stages', id: selectedStageId } }
  return selectedChannelId ? { header: { list: 'channels', id: selectedChannelId } } : null
}

function placed(document: JourneyDocument, place: Place): Held | null {
  const cell = cellOf(document, place)
  return cell && { place, cell }
}
