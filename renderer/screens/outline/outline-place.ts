/** Between the map and the outline in its place: what is chosen stays chosen. */
import { currentPlace } from '../../model/editing/place.ts'
import { focusCanvas } from '../../model/map-view/focus-canvas.ts'
import { reveal } from '../../model/map-view/view-port.ts'
import { showMap } from '../../model/places/strategy-place.ts'
import { isMapInFront, useSession } from '../../model/session/session-store.ts'
import { saveSettings } from '../../model/session/settings-store.ts'
import { closeCell } from './outline-store.ts'

export function isOutlineInFront(): boolean {
  const session = useSession.getState()
  return isMapInFront(session) && session.isOutlineOpen
}

export function showOutline(): void {
  showMap()
  setOpen(true)
  requestAnimationFrame(focusCanvas)
}

/** The map comes back where what is chosen can be seen. */
export function hideOutline(): void {
  closeCell()
  setOpen(false)
  requestAnimationFrame(() => {
    const place = currentPlace()
    if (place) reveal(place)
    if (!useSession.getState().editing) focusCanvas()
  })
}

function setOpen(isOutlineOpen: boolean): void {
  useSession.setState({ isOutlineOpen })
  saveSettings({ isOutlineOpen })
}
