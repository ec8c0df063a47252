/** Where the user is on the grid, and going elsewhere. */
import type { Cell } from '../../shared/journey/document.ts'
import {
  cellOf,
  type Direction,
  firstPlace,
  type Place,
  placeBeside,
  placeInNextStage,
} from '../../shared/journey/walk.ts'
import { reveal } from '../canvas/view-port.ts'
import { openDocument } from '../state/document-store.ts'
import { focusCell, leadTouchpointId, selectTouchpoints, useSession } from '../state/session-store.ts'
import {
  type Header,
  headerBeside,
  headerOver,
  placeBesideHeader,
  selectedHeader,
  selectHeader,
} from './header-place.ts'

/** The touchpoint that was selected last, or the focused cell. */
export function currentPlace(): Place | null {
  const session = useSession.getState()
  const touchpointId = leadTouchpointId(session)
  if (touchpointId) return { touchpointId }
  return session.focusedCell && { cell: session.focusedCell }
}

export function currentCell(): Cell | null {
  const place = currentPlace()
  return place && cellOf(openDocument(), place)
}

export function goTo(place: Place): void {
  if ('touchpointId' in place) selectTouchpoints([place.touchpointId])
  else focusCell(place.cell)
  reveal(place)
}

/** From place to place; past the first row and column to the headers, and from a connection to its ends. */
export function goBeside(direction: Direction): void {
  const header = selectedHeader()
  if (header) {
    goFromHeader(header, direction)
    return
  }
  const [connectionId] = useSession.getState().selectedConnectionIds
  const connection = connectionId === undefined ? undefined : openDocument().connections.get(connectionId)
  if (connection) {
    goTo({ touchpointId: direction === 'left' || direction === 'up' ? connection.from : connection.to })
    return
  }
  const from = currentPlace()
  const next = from ? placeBeside(openDocument(), from, direction) : firstPlace(openDocument())
  if (next) goTo(next)
  else if (from) goToHeader(from, direction)
}

/** Tab and Shift+Tab: a stage on or back; on a header the next one or the one before. */
export function goToNextStage(step: -1 | 1): void {
  const header = selectedHeader()
  if (header) {
    goFromHeader(header, header.list === 'stages' ? (step === 1 ? 'right' : 'left') : step === 1 ? 'down' : 'up')
    return
  }
  const from = currentPlace()
  const next = from ? placeInNextStage(openDocument(), from, step) : firstPlace(openDocument())
  if (next) goTo(next)
}

/** Shift with an arrow: takes the next touchpoint in that direction into the selection, or goes back out of the last one. */
export function extendSelection(direction: Direction): void {
  const document = openDocument()
  const selected = [...useSession.getState().selectedTouchpointIds]
  let next = currentPlace() && placeBeside(document, currentPlace() as Place, direction)
  while (next && 'cell' in next) next = placeBeside(document, next, direction)
  if (!next) return
  const { touchpointId } = next
  const isBack = selected.at(-2) === touchpointId
  selectTouchpoints(isBack ? selected.slice(0, -1) : [...selected.filter((id) => id !== touchpointId), touchpointId])
  reveal(next)
}

function goFromHeader(header: Header, direction: Direction): void {
  const next = headerBeside(header, direction)
  const place = placeBesideHeader(header, direction)
  if (next) selectHeader(next)
  else if (place) goTo(place)
}

function goToHeader(from: Place, direction: Direction): void {
  const cell = cellOf(openDocument(), from)
  const header = cell && headerOver(cell, direction)
  if (header) selectHeader(header)
}
