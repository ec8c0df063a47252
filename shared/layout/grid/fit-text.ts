/** Breaks text into lines as wide as they are drawn. */
import { emAfter, type Face, measureText, widthsOf } from './measure-text.ts'
import { tornWord } from './torn-word.ts'

export type TextStyle = {
  readonly size: number
  readonly weight: number
  /** Left out, it is Inter. */
  readonly face?: Face | undefined
  readonly maxLines: number
  /** A word longer than a line ends the text in an ellipsis, instead of going on in the next line. */
  readonly keepsWords?: boolean
}
export type WrappedText = { readonly lines: readonly string[]; readonly isCut: boolean }

const ellipsis = '…'

/**
 * Breaks text into at most `maxLines` lines of at most `width` units, at spaces and behind hyphens where possible and within a word, with a
 * hyphen, where it is longer than a line, unless words are kept. White space collapses. Where text is left over the last line ends in an ellipsis. Blank text has no line.
 */
export function wrapText(text: string, width: number, style: TextStyle): WrappedText {
  return wrappedAtBlanks(text.trim(), width, style) ?? wrappedInPieces(text, width, style)
}

/** Of letters, digits and signs whose lines break at blanks alone. */
const simpleText = /^[ -~¡-\u167f‐-‧‰-⁞₠-⋿]*$/

/** Most texts, without taking them apart; null where one has more than single blanks, or a word is longer than a line. */
function wrappedAtBlanks(text: string, width: number, style: TextStyle): WrappedText | null {
  if (!simpleText.test(text) || hasJoint(text)) return null
  const widths = widthsOf(style.weight, style.face)
  const blank = emAfter(0, ' ', widths)
  const lines: string[] = []
  let lineStart = 0
  let em = 0
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf(' ', start)
    const end = found < 0 ? text.length : found
    const own = emAfter(0, text, widths, start, end)
    if (end === start || own * style.size > width) return null
    const reach = emAfter(em, text, widths, start, end)
    em = reach + blank
    if (start > lineStart && reach * style.size > width) {
      if (lines.length + 1 === style.maxLines) {
        lines.push(withEllipsis(`${text.slice(lineStart, end)} `, width, style))
        return { lines, isCut: true }
      }
      lines.push(text.slice(lineStart, start - 1))
      lineStart = start
      em = own + blank
    }
    start = end + 1
  }
  if (text !== '') lines.push(text.slice(lineStart))
  return { lines, isCut: false }
}

function wrappedInPieces(text: string, width: number, style: TextStyle): WrappedText {
  const { pieces, torn, isCut } = piecesOf(text, width, style)
  const widths = widthsOf(style.weight, style.face)
  const lines: string[] = []
  let line = ''
  let em = 0
  for (const [index, piece] of pieces.entries()) {
    const word = piece.trimEnd()
    const end = emAfter(em, word, widths)
    if (line !== '' && end * style.size > width) {
      if (lines.length + 1 === style.maxLines) {
        const whole = torn.has(index - 1) ? line.slice(0, -1) : line
        lines.push(withEllipsis(whole + piece, width, style))
        return { lines, isCut: true }
      }
      lines.push(line.trimEnd())
      line = piece
      em = emAfter(0, piece, widths)
      continue
    }
    line += piece
    em = emAfter(end, piece.slice(word.length), widths)
  }
  if (line !== '') lines.push(line.trimEnd())
  return { lines, isCut }
}

/** One line of at most `width` units, cut with an ellipsis where longer. */
export function fitText(text: string, width: number, style: Omit<TextStyle, 'maxLines'>): string {
  return wrapText(text, width, { ...style, maxLines: 1 }).lines[0] ?? ''
}

/** `torn`: the places of those that end in a hyphen that the text has not. */
type Pieces = { readonly pieces: readonly string[]; readonly torn: ReadonlySet<number>; readonly isCut: boolean }

/** Words with the space behind them, joined ones up to their hyphens; full-width characters one by one; too long words in parts that fit a line. */
function piecesOf(text: string, width: number, style: TextStyle): Pieces {
  const pieces: string[] = []
  const torn = new Set<number>()
  const isPlain = plainText.test(text)
  const isJoined = hasJoint(text)
  for (const word of text.trim().split(/\s+/u)) {
    if (word === '') continue
    const unjoined = isJoined ? word.split(joint) : [word]
    const parts = isPlain
      ? unjoined
      : unjoined.flatMap((one) => one.match(/[⺀-꓏가-힣豈-﫿\uFF00-｠]|[^⺀-꓏가-힣豈-﫿\uFF00-｠]+/gu) ?? [])
    for (const part of parts) {
      if (measureText(part, style.size, style.weight, style.face) <= width) pieces.push(part)
      else if (style.keepsWords) return { pieces: [...pieces, withEllipsis(part, width, style)], torn, isCut: true }
      else
        for (const { text, isTorn } of tornWord(part, charactersOf(part), width, style)) {
          if (isTorn) torn.add(pieces.length)
          pieces.push(text)
        }
    }
    pieces[pieces.length - 1] += ' '
  }
  return { pieces, torn, isCut: false }
}

/** Behind a hyphen with words on both sides: “e-mail” and “3-4” have no joint. */
const joint = /(?<=\p{L}{2}[-‐–])(?=\p{L}{2})/u
const hyphen = /[-‐–]/

/** Looking for a hyphen first is much quicker than looking behind every letter. */
function hasJoint(text: string): boolean {
  return hyphen.test(text) && joint.test(text)
}

function withEllipsis(text: string, width: number, { size, weight, face }: TextStyle): string {
  let room = width - measureText(ellipsis, size, weight, face)
  let line = ''
  for (const character of charactersOf(text)) {
    room -= measureText(character, size, weight, face)
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
