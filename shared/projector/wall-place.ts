/** Where the wall goes: what was chosen, as long as that is there. */

export type WallTarget =
  /** The one window becomes the wall. */
  | { readonly at: 'here' }
  /** A second window beside it. */
  | { readonly at: 'beside' }
  /** A second window that fills a display. */
  | { readonly at: 'display'; readonly displayId: number }

/**
 * @param chosen 'here', 'beside' or the number of a display; null where nothing was chosen yet.
 * @param displayIds all displays that are connected, and `ownId` the one that the facilitator's window is on.
 */
export function wallTarget(
  chosen: 'here' | 'beside' | number | null,
  displayIds: readonly number[],
  ownId: number,
): WallTarget {
  if (chosen === 'here' || chosen === 'beside') return { at: chosen }
  const others = displayIds.filter((id) => id !== ownId)
  if (chosen !== null && others.includes(chosen)) return { at: 'display', displayId: chosen }
  const [other] = others
  return other === undefined ? { at: 'here' } : { at: 'display', displayId: other }
}
