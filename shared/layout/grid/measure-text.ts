/** How wide text is as Inter draws it, or a face of its own, without a screen. */
import { interRuns, interWeights, interWidths } from './inter-widths.ts'

/** Inter holds no glyph from here on that the tables know; what lies above is estimated. */
export const tableEnd = 0x2300

/** A typeface beside Inter, in one weight: its widths in em by code point; 0 where it has no such glyph, which Inter draws then. */
export type Face = { readonly family: string; readonly ems: Float64Array }

const emojiEm = 1.25
const unknownEm = 0.62

const tables: readonly Float64Array[] = interWidths.map((runs) => {
  const table = new Float64Array(tableEnd)
  runs.forEach((run, index) => {
    const from = interRuns[index] ?? 0
    run.split(' ').forEach((width, offset) => {
      table[from + offset] = Number(width) / 1000
    })
  })
  return table
})

const tablesByWeight = new Map<number, Float64Array>()

const tablesByFace = new WeakMap<Face, Map<number, Float64Array>>()

/** Widths in em by code point for any weight of Inter; those of a face, where it has them. */
export function widthsOf(weight: number, face?: Face): Float64Array {
  if (!face) return interWidthsOf(weight)
  const byWeight = tablesByFace.get(face) ?? new Map<number, Float64Array>()
  tablesByFace.set(face, byWeight)
  const table = byWeight.get(weight) ?? interWidthsOf(weight).map((width, codePoint) => face.ems[codePoint] || width)
  byWeight.set(weight, table)
  return table
}

/** Those between two measured weights are interpolated, as the font does. */
function interWidthsOf(weight: number): Float64Array {
  const known = tablesByWeight.get(weight)
  if (known) return known
  const above = Math.max(
    1,
    interWeights.findIndex((measured) => measured >= weight),
  )
  const low = interWeights[above - 1] ?? 400
  const high = interWeights[above] ?? 700
  const share = Math.min(1, Math.max(0, (weight - low) / (high - low)))
  const lowTable = tables[above - 1] ?? new Float64Array(tableEnd)
  const highTable = tables[above] ?? lowTable
  const table = lowTable.map((width, codePoint) => width + ((highTable[codePoint] ?? width) - width) * share)
  tablesByWeight.set(weight, table)
  return table
}

function isInvisible(codePoint: number): boolean {
  return (
    codePoint < 0x20 ||
    (codePoint >= 0x300 && codePoint <= 0x36f) ||
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f)
  )
}

/** Scripts whose every character fills an em and may end a line. */
function isFullWidth(codePoint: number): boolean {
  return (
    (codePoint >= 0x2e80 && codePoint <= 0xa4cf) ||
    (codePoint >= 0xac00 && codePoint <= 0xd7a3) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xfe30 && codePoint <= 0xfe4f) ||
    (codePoint >= 0xff00 && codePoint <= 0xff60) ||
    (codePoint >= 0x20000 && codePoint <= 0x3fffd)
  )
}

function widthInEm(codePoint: number, table: Float64Array): number {
  const measured = codePoint < tableEnd ? (table[codePoint] ?? 0) : 0
  if (measured > 0) return measured
  if (isInvisible(codePoint)) return 0
  if (isFullWidth(codePoint)) return 1
  return codePoint >= 0x2600 && (codePoint < 0x2c00 || codePoint >= 0x1f000) ? emojiEm : unknownEm
}

/** Width of one line in units, without kerning. `size` in units, `weight` 400 to 700. */
export function measureText(text: string, size: number, weight: number, face?: Face): number {
  return emAfter(0, text, widthsOf(weight, face)) * size
}

/** How far a line reaches, in em, that was `start` em long, once the text is added to it, or of the text what stands between two places. */
export function emAfter(start: number, text: string, widths: Float64Array, from = 0, to = text.length): number {
  let em = start
  for (let index = from; index < to; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0xd800 || unit > 0xdbff) {
      em += widthInEm(unit, widths)
      continue
    }
    em += widthInEm(text.codePointAt(index) ?? unit, widths)
    index++
  }
  return em
}
