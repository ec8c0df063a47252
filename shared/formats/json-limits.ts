/** What a file must hold to before it is parsed: size and nesting, checked on the text without recursion. */
import { lineAndColumn, refuse } from './journey-refusal.ts'

/** 50 MB. Anything larger is not a journey, and parsing it would freeze the app. */
export const maxJourneyBytes = 50_000_000
const maxJourneyNesting = 64

/**
 * Refuses a size over the limit.
 * @throws FailureError `file-refused`
 */
export function refuseSize(bytes: number): void {
  if (bytes > maxJourneyBytes) refuse('The whole file', `it holds ${megabytes(bytes)}, and a journey has at most 50 MB`)
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`
}

/** How many bytes a text takes as UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    // A pair of surrogates is two units and four bytes, so each half adds one.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2
  }
  return bytes
}

/**
 * Refuses lists and objects inside each other deeper than the limit.
 * @throws FailureError `file-refused`
 */
export function refuseNesting(text: string): void {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === quoteMark) {
      at = endOfString(text, at)
    } else if (unit === openBrace || unit === openBracket) {
      depth += 1
      if (depth > maxJourneyNesting) {
        refuse(lineAndColumn(text, at), `lists and objects lie more than ${maxJourneyNesting} deep in each other here`)
      }
    } else if (unit === closeBrace || unit === closeBracket) {
      depth -= 1
    }
  }
}

const quoteMark = 0x22
const backslash = 0x5c
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d

/** The offset of the quote that ends the string opened at `start`, or the end of the text. */
export function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === backslash) at += 1
    else if (unit === quoteMark) return at
  }
  return text.length
}
