/** The picture's colours as the deck's theme, so that changing the theme in a slide program changes the map. */

import type { Paint } from '../../../scene/primitives.ts'
import type { PictureTheme } from '../../../scene/theme.ts'
import { escapeXml } from '../../svg/escape-xml.ts'

/** The twelve colours of a deck's theme in the order in which they are written. */
export type ThemeColours = {
  readonly isDark: boolean
  readonly background: Paint
  readonly slots: readonly (readonly [slot: string, name: string, paint: Paint])[]
}

/** On a dark theme the colours named dark are the grounds, and the map of colours turns them round (see presentation-parts.ts). */
export function themeColours(theme: PictureTheme): ThemeColours {
  const isDark = luma(theme.panel) < luma(theme.ink)
  const [first, second, third, fourth] = isDark
    ? ([
        ['dk1', 'bg1', theme.panel],
        ['lt1', 'tx1', theme.ink],
        ['dk2', 'bg2', theme.ground],
        ['lt2', 'tx2', theme.muted],
      ] as const)
    : ([
        ['dk1', 'tx1', theme.ink],
        ['lt1', 'bg1', theme.panel],
        ['dk2', 'tx2', theme.muted],
        ['lt2', 'bg2', theme.ground],
      ] as const)
  const { social, mobile, digital, traditional } = theme.kinds
  return {
    isDark,
    background: theme.ground,
    slots: [
      first,
      second,
      third,
      fourth,
      // What is drawn again in a slide program takes the first.
      ['accent1', 'accent1', theme.accent],
      ['accent2', 'accent2', social],
      ['accent3', 'accent3', mobile],
      ['accent4', 'accent4', digital],
      ['accent5', 'accent5', traditional],
      ['accent6', 'accent6', theme.must],
      ['hlink', 'hlink', theme.accent],
      ['folHlink', 'folHlink', theme.muted],
    ],
  }
}

function luma(paint: Paint): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(paint.slice(at, at + 2), 16))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

export type ColourXml = (paint: Paint) => string

/** Writes a colour as the theme's where the theme has it, else as it is. */
export function colourWriter({ slots }: ThemeColours): ColourXml {
  const names = new Map(slots.map(([, name, paint]) => [paint, name]))
  // A colour that two names share is written by the first.
  for (const [, name, paint] of [...slots].reverse()) names.set(paint, name)
  return (paint) => {
    const name = names.get(paint)
    return name ? `<a:schemeClr val="${name}"/>` : `<a:srgbClr val="${escapeXml(paint.slice(1).toUpperCase())}"/>`
  }
}
