/** Where the user is on the grid, and going elsewhere. */
import type { Cell } from '../../../shared/journey/document.ts'
import {
  cellOf,
  type Direction,
  firstPlace,
  type Place,
  placeBeside,
  placeInNextStage,
} from '../../../shared/journey/walk.ts'
import { openDocument } from '../document/document-store.ts'
import { cardsAcross } from '../map-view/layout-store.ts'
import { reveal } from '../map-view/view-port.ts'
import {
  chosenPlace,
  focusCell,
  selectChannel,
  selectStage,
  selectTouchpoints,
  useSession,
} from '../session/session-store.ts'
import {
  type Header,
  headerBeside,
  headerOver,
  placeBesideHeader,
  selectedHeader,
  selectHeader,
} from './header-place.ts'
import { headerHeld, placeHeld } from './held-place.ts'

/** The touchpoint that was selected last, or the focused cell. */
export function currentPlace(): Place | null {
  return chosenPlace(useSession.getState())
}

/** The same, or where the user was last while nothing is chosen. */
function placeToGoOnFrom(): Place | null {
  return currentPlace() ?? placeHeld()
}

/** Chooses again what was chosen last, without moving the view. */
export function chooseHeld(): void {
  const [place, header] = [placeHeld(), headerHeld()]
  if (place && 'touchpointId' in place) selectTouchpoints([place.touchpointId])
  else if (place) focusCell(place.cell)
  else if (header?.list === 'stages') selectStage(header.id)
  else if (header) selectChannel(header.id)
}

/** The cell of the current place; of a header the first one that it leads to. */
export function currentCell(): Cell | null {
  const header = currentHeader()
  const place = header ? placeBesideHeader(header, header.list === 'stages' ? 'down' : 'right') : placeToGoOnFrom()
  return place && cellOf(openDocument(), place)
}

export function goTo(place: Place): void {
  if ('touchpointId' in place) selectTouchpoints([place.touchpointId])
  else focusCell(place.cell)
  reveal(place)
}

/** From place to place; past the first row and column to the headers, and from a connection to its ends. */
export function goBeside(direction: Direction): void {
  const header = currentHeader()
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
  const from = placeToGoOnFrom()
  const next = from ? placeBeside(openDocument(), from, direction, cardsAcross) : firstPlace(openDocument())
  if (next) goTo(next)
  else if (from) goToHeader(from, direction)
}

/** Tab and Shift+Tab: a stage on or back; on a header the next one or the one before. */
export function goToNextStage(step: -1 | 1): void {
  const header = currentHeader()
  if (header) {
    goFromHeader(header, header.list === 'stages' ? (step === 1 ? 'right' : 'left') : step === 1 ? 'down' : 'up')
    return
  }
  const from = placeToGoOnFrom()
  const next = from ? placeInNextStage(openDocument(), from, step) : firstPlace(openDocument())
  if (next) goTo(next)
}

/** Shift with an arrow: takes the next touchpoint in that direction into the selection, or goes back out of the last one. */
export function extendSelection(direction: Direction): void {
  const document = openDocument()
  const selected = [...useSession.getState().selectedTouchpointIds]
  let next = currentPlace() && placeBeside(document, currentPlace() as Place, direction, cardsAcross)
  while (next && 'cell' in next) next = placeBeside(document, next, direction, cardsAcross)
  if (!next) return
  const { touchpointId } = next
  const isBack = selected.at(-2) === touchpointId
  selectTouchpoints(isBack ? selected.slice(0, -1) : [...selected.filter((id) => id !== touchpointId), touchpointId])
  reveal(next)
}

/** The selected header, or the one that was while nothing else is chosen. */
function currentHeader(): Header | null {
  const { selectedConnectionIds } = useSession.getState()
  return selectedHeader() ?? (currentPlace() || selectedConnectionIds.size > 0 ? null : headerHeld())
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
