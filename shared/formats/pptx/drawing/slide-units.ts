/** Units of scenes as the measures of slides: one unit is one CSS pixel, 96 to the inch. */

const emusOfUnit = 9525

/** English Metric Units, whole. */
export function emu(units: number): number {
  return Math.round(units * emusOfUnit)
}

/** Hundredths of a point, as sizes of text are written; none is under one point. */
export function textSize(units: number): number {
  return Math.max(100, Math.round(units * 75))
}

/** Hundredths of a point, for room between lines. */
export function points(units: number): number {
  return Math.round(units * 75)
}

/** The largest side that a slide may have: 56 inches. */
export const largestSlideSide = 5376
