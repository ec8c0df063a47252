/** Between the map and the outline in its place: what is chosen stays chosen. */
import { flushSync } from 'react-dom'
import { currentPlace } from '../../model/editing/current-place.ts'
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
  flushSync(() => {
    showMap()
    setOpen(true)
  })
  focusCanvas()
}

/** The map comes back where what is chosen can be seen. */
export function hideOutline(): void {
  flushSync(() => {
    closeCell()
    setOpen(false)
  })
  if (!useSession.getState().editing) focusCanvas()
  // The map is as large as its place in the window a frame later.
  requestAnimationFrame(() => {
    const place = currentPlace()
    if (place) reveal(place)
  })
}

function setOpen(isOutlineOpen: boolean): void {
  useSession.setState({ isOutlineOpen })
  saveSettings({ isOutlineOpen })
}
