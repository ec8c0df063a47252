/** How the curves of several personas are told apart without colour: each has a dash and a marker of its own. */
import { circlePath } from './icons.ts'

/** Lengths of dashes and gaps in units, by look; an empty list is a whole line. */
export const personaDashes: readonly (readonly number[])[] = [[], [7, 4], [1.5, 4], [10, 4, 2, 4], [4, 3]]

/** A closed path around a point: circle, square, triangle, diamond and cross, by look; `size` across, in units. */
export function personaMarker(look: number, x: number, y: number, size: number): string {
  const r = size / 2
  switch (look) {
    case 1:
      return `M${x - r * 0.88} ${y - r * 0.88}h${r * 1.76}v${r * 1.76}h${-r * 1.76}z`
    case 2:
      return `M${x} ${y - r * 1.15}L${x + r * 1.1} ${y + r * 0.8}H${x - r * 1.1}z`
    case 3:
      return `M${x} ${y - r * 1.25}L${x + r * 1.25} ${y}L${x} ${y + r * 1.25}L${x - r * 1.25} ${y}z`
    case 4:
      return crossPath(x, y, r)
    default:
      return circlePath(x, y, r)
  }
}

function crossPath(x: number, y: number, r: number): string {
  const [arm, half] = [r * 1.1, r * 0.42]
  const long = arm - half
  return `M${x - half} ${y - arm}h${2 * half}v${long}h${long}v${2 * half}h${-long}v${long}h${-2 * half}v${-long}h${-long}v${-2 * half}h${long}z`
}
