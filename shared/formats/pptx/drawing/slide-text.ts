/** How texts fill shapes, whichever typeface a reader's program takes: what is reckoned with here is as wide as the widest of the usual ones. */
import { type WrappedText, wrapText } from '../../../layout/grid/fit-text.ts'
import { type Face, measureText, widthsOf } from '../../../layout/grid/measure-text.ts'

/** A deck is set in what everyone has. Measured is Inter, beside which DejaVu Sans, which Linux takes instead, is so much wider. */
const widestFace = { regular: 1.09, bold: 1.22 } as const
const measuredWeight = { regular: 400, bold: 600 } as const
/** From one line to the next, of the size of the letters: the most of any usual typeface. */
const lineShare = 1.22

export type SlideTextStyle = {
  readonly size: number
  readonly isBold?: boolean
  /** The theme's own for titles and names of stages, which whoever opens the deck may not have. */
  readonly face?: Face | undefined
}

/** The lines that a text takes at most in so much width; with `maxLines` the last ends in an ellipsis where there are more. */
export function slideLines(
  text: string,
  width: number,
  { size, isBold = false, face }: SlideTextStyle,
  maxLines = Number.POSITIVE_INFINITY,
): WrappedText {
  const look = isBold ? 'bold' : 'regular'
  const weight = measuredWeight[look]
  return wrapText(text, width / widestFace[look], { size, weight, face: face && widerFace(face, weight), maxLines })
}

const widerFaces = new WeakMap<Face, Map<number, Face>>()

/** As wide as the face or as what stands in for it, whichever is wider. */
export function widerFace(face: Face, weight: number): Face {
  const byWeight = widerFaces.get(face) ?? new Map<number, Face>()
  widerFaces.set(face, byWeight)
  const usual = widthsOf(weight)
  const ems = () => face.ems.map((width, character) => Math.max(width, usual[character] ?? 0))
  const wider = byWeight.get(weight) ?? { family: face.family, ems: ems() }
  byWeight.set(weight, wider)
  return wider
}

/** How wide a text on one line is at most. */
export function slideTextWidth(text: string, { size, isBold = false }: SlideTextStyle): number {
  const look = isBold ? 'bold' : 'regular'
  return measureText(text, size, measuredWeight[look]) * widestFace[look]
}

export function slideTextHeight(lineCount: number, size: number): number {
  return lineCount * size * lineShare
}

/** The text itself where it has room in so many lines, else as much of it as has. */
export function textThatFits(text: string, width: number, style: SlideTextStyle, maxLines: number): string {
  const { lines, isCut } = slideLines(text, width, style, Math.max(1, maxLines))
  return isCut ? lines.join(' ') : text
}

/** How many lines of letters of a size have room in a height; at least one. */
export function linesIn(height: number, size: number): number {
  return Math.max(1, Math.floor((height + 0.01) / slideTextHeight(1, size)))
}

/** The first of the sizes, largest first, at which all that `fits` asks about has room; the last where none is. */
export function largestThatFits(sizes: readonly number[], fits: (size: number) => boolean): number {
  return sizes.find(fits) ?? sizes.at(-1) ?? 0
}
