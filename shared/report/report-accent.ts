import type { Paint } from '../scene/primitives.ts'
import { readableOn } from '../scene/readable.ts'
import { pictureThemes } from '../scene/theme.ts'

/** How much of it the grounds of initials have: the strongest tint in the report's styles. */
const strongestTint = 0.12

/** The client's colour as a report writes with it: on its paper, and on tints of itself. */
export function reportAccent(accent: Paint, theme: 'light' | 'dark'): Paint {
  return readableOn(accent, [pictureThemes[theme].panel], strongestTint)
}
