/** Measures and wraps text as Inter draws it, without a screen. */
import { interRuns, interWeights, interWidths } from './inter-widths.ts'

/** Inter holds no glyph from here on that the tables know; what lies above is estimated. */
const tableEnd = 0x2300
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

/** Widths in em by code point for any weight: those between two measured weights are interpolated, as the font does. */
const tablesByWeight = new Map<number, Float64Array>()

function tableOf(weight: number): Float64Array {
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
export function measureText(text: string, size: number, weight: number): number {
  return emAfter(0, text, tableOf(weight)) * size
}

/** How far a line reaches that was `start` em long, once the text is added to it. */
function emAfter(start: number, text: string, table: Float64Array): number {
  let em = start
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0xd800 || unit > 0xdbff) {
      em += widthInEm(unit, table)
      continue
    }
    em += widthInEm(text.codePointAt(index) ?? unit, table)
    index++
  }
  return em
}

export type TextStyle = {
  readonly size: number
  readonly weight: number
  readonly maxLines: number
  /** A word longer than a line ends the text in an ellipsis, instead of going on in the next line. */
  readonly keepsWords?: boolean
}
export type WrappedText = { readonly lines: readonly string[]; readonly isCut: boolean }

const ellipsis = '…'

/**
 * Breaks text into at most `maxLines` lines of at most `width` units, at spaces and behind hyphens where possible and within a word where
 * it is longer than a line, unless words are kept. White space collapses. Where text is left over the last line ends in an ellipsis. Blank text has no line.
 */
export function wrapText(text: string, width: number, style: TextStyle): WrappedText {
  const { pieces, isCut } = piecesOf(text, width, style)
  const table = tableOf(style.weight)
  const lines: string[] = []
  let line = ''
  let em = 0
  for (const piece of pieces) {
    const word = piece.trimEnd()
    const end = emAfter(em, word, table)
    if (line !== '' && end * style.size > width) {
      if (lines.length + 1 === style.maxLines) {
        lines.push(withEllipsis(line + piece, width, style))
        return { lines, isCut: true }
      }
      lines.push(line.trimEnd())
      line = piece
      em = emAfter(0, piece, table)
      continue
    }
    line += piece
    em = emAfter(end, piece.slice(word.length), table)
  }
  if (line !== '') lines.push(line.trimEnd())
  return { lines, isCut }
}

/** One line of at most `width` units, cut with an ellipsis where longer. */
export function fitText(
  text: string,
  width: number,
  style: { readonly size: number; readonly weight: number },
): string {
  return wrapText(text, width, { ...style, maxLines: 1 }).lines[0] ?? ''
}

/** Words with the space behind them, joined ones up to their hyphens; full-width characters one by one; too long words in parts that fit a line. */
function piecesOf(text: string, width: number, style: TextStyle): { pieces: readonly string[]; isCut: boolean } {
  const pieces: string[] = []
  const isPlain = plainText.test(text)
  const isJoined = joint.test(text)
  for (const word of text.trim().split(/\s+/u)) {
    if (word === '') continue
    const unjoined = isJoined ? word.split(joint) : [word]
    const parts = isPlain
      ? unjoined
      : unjoined.flatMap((one) => one.match(/[⺀-꓏가-힣豈-﫿\uFF00-｠]|[^⺀-꓏가-힣豈-﫿\uFF00-｠]+/gu) ?? [])
    for (const part of parts) {
      if (measureText(part, style.size, style.weight) <= width) pieces.push(part)
      else if (style.keepsWords) return { pieces: [...pieces, withEllipsis(part, width, style)], isCut: true }
      else pieces.push(...partsOf(part, width, style))
    }
    pieces[pieces.length - 1] += ' '
  }
  return { pieces, isCut: false }
}

/** Behind a hyphen with words on both sides: “e-mail” and “3-4” have no joint. */
const joint = /(?<=\p{L}{2}[-‐–])(?=\p{L}{2})/u

function partsOf(word: string, width: number, { size, weight }: TextStyle): string[] {
  const parts: string[] = []
  let part = ''
  let partWidth = 0
  for (const character of charactersOf(word)) {
    const characterWidth = measureText(character, size, weight)
    if (part !== '' && partWidth + characterWidth > width) {
      parts.push(part)
      part = ''
      partWidth = 0
    }
    part += character
    partWidth += characterWidth
  }
  const before = parts.pop()
  if (before === undefined) return [part]
  const [given, end] = withWholeEnd(before, part)
  return measureText(end, size, weight) <= width ? [...parts, given, end] : [...parts, before, part]
}

/** So few characters of a word on a line of their own are no part of it that one reads. */
const leastEnd = 3

/** Two parts, the second of them with what the first can spare. */
function withWholeEnd(before: string, end: string): [string, string] {
  const given = Array.from(charactersOf(before))
  const missing = leastEnd - Array.from(charactersOf(end)).length
  if (missing <= 0 || given.length < 2 * leastEnd) return [before, end]
  return [given.slice(0, -missing).join(''), given.slice(-missing).join('') + end]
}

function withEllipsis(text: string, width: number, { size, weight }: TextStyle): string {
  let room = width - measureText(ellipsis, size, weight)
  let line = ''
  for (const character of charactersOf(text)) {
    room -= measureText(character, size, weight)
    if (room < 0) break
    line += character
  }
  return line.trimEnd().replace(stump, '') + ellipsis
}

/** One or two signs of a word say nothing of it, and “e-mail” never breaks. */
const stump = /(?<=\S)\s+[^\s]{1,2}$/u

/** No line holds more characters than this, so what lies beyond needn't be taken apart. */
const longestLine = 1000
const plainText = /^[ -~]*$/
let segmenter: Intl.Segmenter | null = null

/** What a reader takes for one character each. Plain text, which is most, is spared the slow way. */
function charactersOf(text: string): Iterable<string> {
  const start = text.slice(0, longestLine)
  if (plainText.test(start)) return start
  segmenter ??= new Intl.Segmenter('en')
  return Array.from(segmenter.segment(start), ({ segment }) => segment)
}
