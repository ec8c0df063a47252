/**
 * What floats gives the focus to something a frame after it has opened, and what is typed until then is lost. Answers that
 * nothing is left to do.
 */
export function focusAtOnce(element: HTMLElement | null): false {
  element?.focus({ preventScroll: true })
  return false
}
