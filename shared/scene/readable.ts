/** A client's own colour where text of it stands: as it is, or as much darker or lighter as it must be to be read. */
import { mixPaints } from './mix-paints.ts'
import type { Paint } from './primitives.ts'

/** What WCAG 2 asks of text of any size. */
export const leastContrast = 4.5

/** Of a colour and black or white: finer steps than this aren't seen. */
const steps = 64
const [black, white] = ['#000000', '#ffffff']

/**
 * The shade of a colour nearest to it that can be read on all grounds, which are all light or all dark; its hue stays.
 * @param color "#rrggbb", as are the grounds
 * @param tint how much of the shade itself is mixed into the grounds where it stands on its own tint, 0 to 0.2
 */
export function readableOn(color: Paint, grounds: readonly Paint[], tint = 0): Paint {
  const end = contrastOn(black, grounds) >= contrastOn(white, grounds) ? black : white
  for (let step = 0; step < steps; step++) {
    const shade = mixPaints(end, color, step / steps)
    const tinted = tint > 0 ? grounds.map((ground) => mixPaints(shade, ground, tint)) : []
    if (contrastOn(shade, [...grounds, ...tinted]) >= leastContrast) return shade
  }
  return end
}

/** Black or white, whichever is read on the colour: one of them has a contrast of 4.5 to every colour. */
export function inkOn(color: Paint): Paint {
  return contrastOf(black, color) >= contrastOf(white, color) ? black : white
}

/** As WCAG 2 reckons it, 1 to 21. */
export function contrastOf(one: Paint, other: Paint): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The least contrast to any of the grounds. */
export function contrastOn(color: Paint, grounds: readonly Paint[]): number {
  return Math.min(...grounds.map((ground) => contrastOf(color, ground)))
}

/** How bright a colour is seen, 0 to 1. */
export function luminanceOf(color: Paint): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
