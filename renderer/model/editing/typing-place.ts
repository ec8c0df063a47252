/** Where on the map text goes that is typed with no field open, and putting it there. */
import { cellKey } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import type { Place } from '../../../shared/journey/walk.ts'
import { openDocument, useDocument } from '../document/document-store.ts'
import { isMapInFront, onlySelectedTouchpointId, useSession } from '../session/session-store.ts'
import { goTo } from './current-place.ts'
import { selectedHeader } from './header-place.ts'
import { isHeldForTyping, placeHeld } from './held-place.ts'
import { labelConnection, nameHeader } from './name-edits.ts'
import { editTitleOf, setTitle } from './titles.ts'
import { addNextTouchpoint } from './touchpoint-edits.ts'

type Named = { readonly what: 'stage' | 'channel' | 'connection'; readonly id: Id }
type Titled =
  /** Its title is typed again. */
  | { readonly what: 'touchpoint'; readonly id: Id }
  /** A new touchpoint begins there. */
  | { readonly what: 'new'; readonly at: Place }
export type TypingPlace = Named | Titled

/** The touchpoint, cell, header or connection that is chosen; null where text would go nowhere. */
export function typingPlace(): TypingPlace | null {
  const session = useSession.getState()
  if (!isMapInFront(session) || !useDocument.getState().document) return null
  if (session.connectingFromId || useDocument.getState().readOnly) return null
  const touchpointId = onlySelectedTouchpointId(session)
  if (touchpointId) return { what: 'touchpoint', id: touchpointId }
  if (session.focusedCell) return { what: 'new', at: { cell: session.focusedCell } }
  const header = selectedHeader()
  if (header) return { what: header.list === 'stages' ? 'stage' : 'channel', id: header.id }
  const [connectionId] = session.selectedConnectionIds
  if (connectionId) return { what: 'connection', id: connectionId }
  const held = isHeldForTyping() ? placeHeld() : null
  return held && { what: 'new', at: held }
}

/** Puts the first text into a field that opens there, behind which the user goes on. */
export function typeAt(place: TypingPlace, text: string): void {
  if (text.trim() === '') return
  if (place.what === 'new' || place.what === 'touchpoint') beginTitle(place, text)
  else beginName(place, text)
}

function beginName({ what, id }: Named, text: string): void {
  if (!openDocument()[`${what}s`].has(id)) return
  useSession.setState({ editing: { what, id, isTyped: true } })
  if (what === 'connection') labelConnection(id, text)
  else nameHeader(`${what}s`, id, text)
}

function beginTitle(place: Titled, text: string): void {
  if (place.what === 'touchpoint') editTitleOf(place.id)
  else {
    goTo(place.at)
    addNextTouchpoint()
  }
  const { editing } = useSession.getState()
  if (editing?.what === 'touchpoint') setTitle(editing, text)
}

/** What on the screen the text belongs to, so that a field can stand there while a character is still composed. */
export function elementAt(place: TypingPlace): Element | null {
  if (place.what === 'new') return document.querySelector(selectorOf(place.at))
  if (place.what === 'touchpoint') return document.querySelector(selectorOf({ touchpointId: place.id }))
  return document.querySelector(`[data-${place.what}-id="${CSS.escape(place.id)}"]`)
}

function selectorOf(at: Place): string {
  if ('cell' in at) return `[data-cell="${CSS.escape(cellKey(at.cell))}"]`
  return `[data-touchpoint-id="${CSS.escape(at.touchpointId)}"]`
}
