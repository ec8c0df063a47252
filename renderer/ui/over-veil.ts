/** What stands over the veil of a dialog, such as a notice with its Undo: it can be pressed, and the dialog stays. */

/** For the element that stands there. */
export const overVeil = { 'data-over-veil': true } as const

/** Whether a dialog would close because of a press there. */
export function isPressOverVeil({ event, reason }: { event: Event; reason: string }): boolean {
  const { target } = event
  return reason === 'outside-press' && target instanceof Element && target.closest('[data-over-veil]') !== null
}
