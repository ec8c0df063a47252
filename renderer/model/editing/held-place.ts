/** The place that was chosen last, kept while nothing is: the keys go on from there. */
import type { Cell, JourneyDocument } from '../../../shared/journey/document.ts'
import { cellOf, type Place } from '../../../shared/journey/walk.ts'
import { useDocument } from '../document/document-store.ts'
import { leadTouchpointId, type SessionState, selectNothing, useSession } from '../session/session-store.ts'
import type { Header } from './header-place.ts'

type Held = { readonly place: Place; readonly cell: Cell } | { readonly header: Header }

let held: Held | null = null
let isForTyping = false

/** Follows what is chosen until the function that comes back is called. */
export function followPlace(): () => void {
  const ends = [
    useSession.subscribe((session, before) => {
      if (!hasMoved(session, before)) return
      isForTyping = false
      held = chosenIn(session) ?? held
    }),
    useDocument.subscribe(({ document }, before) => {
      if (document?.journey.id !== before.document?.journey.id) held = null
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

/** Where the touchpoint is gone, its cell; null where nothing was chosen yet, or where it was a header. */
export function placeHeld(): Place | null {
  const { document } = useDocument.getState()
  if (!held || !document || 'header' in held) return null
  if (cellOf(document, held.place)) return held.place
  return cellOf(document, { cell: held.cell }) && { cell: held.cell }
}

export function headerHeld(): Header | null {
  const { document } = useDocument.getState()
  if (!held || !document || !('header' in held)) return null
  return document[held.header.list].has(held.header.id) ? held.header : null
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
