/** A picture's look with a client's accent and typeface in the place of ours, and the tints of the awareness column made of the accent. */
import type { Face } from '../layout/grid/measure-text.ts'
import { mixPaints } from './mix-paints.ts'
import type { Paint } from './primitives.ts'
import { luminanceOf, readableOn } from './readable.ts'
import type { PictureTheme } from './theme.ts'

/** Wherever the accent is text, it can be read; a tint is no darker on light paper, and no lighter on dark, than ours is. */
export function brandedTheme(given: PictureTheme, accent: Paint | null, display?: Face | null): PictureTheme {
  const theme = display ? { ...given, display } : given
  if (accent === null) return theme
  const awareness = tintLike(theme.awareness, accent, theme.ground, strongest.column)
  const awarenessHeader = tintLike(theme.awarenessHeader, accent, theme.panel, strongest.header)
  const shade = readableOn(accent, [theme.ground, theme.panel, theme.header, awareness, awarenessHeader])
  return { ...theme, accent: shade, awareness, awarenessHeader }
}

const strongest = { column: 0.07, header: 0.13 } as const

/** What stands on our tint can be read on this one as well. Paper that has no tint keeps none. */
function tintLike(ours: Paint, accent: Paint, ground: Paint, most: number): Paint {
  if (ours === ground) return ours
  const isLight = luminanceOf(ground) > 0.5
  for (let share = most; share > 0; share -= 0.01) {
    const tint = mixPaints(accent, ground, share)
    const isAsFar = isLight ? luminanceOf(tint) >= luminanceOf(ours) : luminanceOf(tint) <= luminanceOf(ours)
    if (isAsFar) return tint
  }
  return ground
}
