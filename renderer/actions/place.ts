/** Where the user is on the grid, and going elsewhere. */
import type { Cell } from '../../shared/journey/document.ts'
import { cellOf, type Direction, firstPlace, type Place, placeBeside } from '../../shared/journey/walk.ts'
import { reveal } from '../canvas/view-port.ts'
import { openDocument } from '../state/document-store.ts'
import { focusCell, onlySelectedTouchpointId, selectTouchpoints, useSession } from '../state/session-store.ts'

/** The selected touchpoint or the focused cell; null where there is none or several. */
export function currentPlace(): Place | null {
  const session = useSession.getState()
  const touchpointId = onlySelectedTouchpointId(session)
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

export function goBeside(direction: Direction): void {
  const from = currentPlace()
  const next = from ? placeBeside(openDocument(), from, direction) : firstPlace(openDocument())
  if (next) goTo(next)
}
