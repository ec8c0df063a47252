/** The keys are at home on the map: when a field lets them go, the next one begins there, in a field that can compose. */

import { isMapInFront, useSession } from '../session/session-store.ts'
import { focusCanvas } from './focus-canvas.ts'

/** Follows the focus until the function that comes back is called. */
export function keepKeysAtHome(): () => void {
  let isPointerDown = false
  const onPointerDown = () => {
    isPointerDown = true
  }
  const onPointerUp = () => {
    isPointerDown = false
  }
  // A press on a text that can be marked lets the focus go as well; the marking would end with it.
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget === null && !isPointerDown) queueMicrotask(comeHome)
  }
  const listeners = [
    ['pointerdown', onPointerDown],
    ['pointerup', onPointerUp],
    ['pointercancel', onPointerUp],
    ['focusout', onFocusOut],
  ] as const
  for (const [name, listener] of listeners) window.addEventListener(name, listener as EventListener, true)
  return () => {
    for (const [name, listener] of listeners) window.removeEventListener(name, listener as EventListener, true)
  }
}

function comeHome(): void {
  const hasNoPlace = document.activeElement === document.body && document.hasFocus()
  if (hasNoPlace && isMapInFront(useSession.getState()) && !document.querySelector('[role=dialog]')) focusCanvas()
}
