/** What stands over the veil of a dialog, such as a notice with its Undo: it can be pressed, and the dialog stays. */

/** For the element that stands there. */
export const overVeil = { 'data-over-veil': true } as const

export function isOverVeil({ target }: Event): boolean {
  return target instanceof Element && target.closest('[data-over-veil]') !== null
}
