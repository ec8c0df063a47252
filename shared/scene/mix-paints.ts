import type { Paint } from './primitives.ts'

/** `share` of one colour in another, as CSS `color-mix(in srgb, …)` gives it. Both are `#rrggbb`; `share` is 0 to 1. */
export function mixPaints(one: Paint, other: Paint, share: number): Paint {
  const parts = [1, 3, 5].map((at) => {
    const [from, to] = [one, other].map((paint) => Number.parseInt(paint.slice(at, at + 2), 16))
    return Math.round((from ?? 0) * share + (to ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`
}
