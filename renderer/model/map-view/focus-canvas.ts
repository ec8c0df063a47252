import { isMapInFront, useSession } from '../session/session-store.ts'

/** Gives the keys back to the canvas, or to what stands in its place: the outline, or what is presented. */
export function focusCanvas(): void {
  const canvas = document.querySelector<HTMLElement>('[data-canvas]')
  if (canvas) takeKeys(canvas, true)
  else document.querySelector<HTMLElement>('[data-outline] [data-stop]')?.focus({ preventScroll: true })
}

/** The map itself never keeps the focus: its field has it, so that the next key can begin a text. */
export function passFocusOn({ currentTarget, target }: { currentTarget: HTMLElement; target: EventTarget }): void {
  if (target === currentTarget) takeKeys(currentTarget, !currentTarget.matches(':focus-visible'))
}

function takeKeys(canvas: HTMLElement, isAtRest: boolean): void {
  const typist = canvas.querySelector<HTMLElement>('[data-typist]')
  // Here the keys are at home: only who comes by a key from another part of the window is shown where they go now.
  if (isAtRest) {
    canvas.dataset.atRest = ''
    typist?.addEventListener('blur', () => delete canvas.dataset.atRest, { once: true })
  }
  typist?.focus({ preventScroll: true })
}

/** Whether the map has the keys: the focus is on it, or on nothing while it is in front. */
export function areKeysOnMap(): boolean {
  const { activeElement, body } = document
  if (activeElement === body || activeElement === null) return isMapInFront(useSession.getState())
  return activeElement.closest('[data-map]') !== null
}
