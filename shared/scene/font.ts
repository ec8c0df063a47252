/** The typeface of every picture: the one in which its texts were measured, bundled with the app under this name. */
import type { Face } from '../layout/grid/measure-text.ts'
import type { TextPrimitive } from './primitives.ts'

export const pictureFamily = 'Inter Variable'

/** What a picture asks for, in CSS: the measured face, an Inter that is installed, and what the system has for other scripts. */
export const pictureFamilies = `'${pictureFamily}', Inter, system-ui, sans-serif`

/** The same behind a typeface that comes with a picture. */
export function familiesAfter(family: string): string {
  return `'${family}', ${pictureFamilies}`
}

/** What such a typeface draws, as CSS writes it: what is measured of it. */
export const measuredRange = 'U+0-22FF'

/** How a heading is set: in the brand's typeface, where the theme has one. */
export function displayFamily(face: Face | undefined): Pick<TextPrimitive, 'family'> {
  return face ? { family: face.family } : {}
}
