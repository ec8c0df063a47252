/** Colours of what stands back, for pictures whose shapes shouldn't let others shine through. */
import { once } from '../journey/once.ts'
import { mixPaints } from './mix-paints.ts'
import type { Paint } from './primitives.ts'
import type { PictureTheme } from './theme.ts'

const share = 0.3

/** Each colour nearer to the ground. */
export const fadedTheme = once((theme: PictureTheme): PictureTheme => {
  const fade = (paint: Paint) => mixPaints(paint, theme.ground, share)
  const fadeAll = <K extends string>(paints: Readonly<Record<K, Paint>>) =>
    Object.fromEntries(Object.entries<Paint>(paints).map(([name, paint]) => [name, fade(paint)])) as Record<K, Paint>
  const { kinds, kindsSoft, notes, personas, shadowOpacity, display, ...plain } = theme
  return {
    ...fadeAll(plain),
    kinds: fadeAll(kinds),
    kindsSoft: fadeAll(kindsSoft),
    notes: fadeAll(notes),
    personas: personas.map(fade),
    shadowOpacity,
    ...(display ? { display } : {}),
  }
})
