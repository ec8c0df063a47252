/** What a file must hold to before it is parsed: size and nesting, checked on the text without recursion. */

import { formatNumber } from '../../words/counts.ts'
import { lineAndColumn, refuse, refuseFile } from './journey-refusal.ts'

/** 50 MB. Anything larger is not a journey, and parsing it would freeze the app. */
export const maxJourneyBytes = 50_000_000
const maxJourneyNesting = 64
/** Lists and objects in one file. No record of a journey is so small that 50 MB would hold more; a parser makes 100 bytes of each. */
const mostParts = 3_000_000

/**
 * Refuses a size over the limit.
 * @throws FailureError `file-refused`
 */
export function refuseSize(bytes: number): void {
  if (bytes > maxJourneyBytes) refuseFile('the file is too large; the limit is 50 MB')
}

/** 3,000,000 */
export function inThousands(count: number): string {
  return formatNumber(count)
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
 * Refuses lists and objects inside each other deeper than the limit, and more of them than a journey can have. Goes from mark to mark by the engine's own search: a loop
 * over each character takes longer than all the rest of a gap check.
 * @throws FailureError `file-refused`
 */
export function refuseNesting(text: string): void {
  const marks = /["[\]{}]/g
  let depth = 0
  let parts = 0
  while (marks.test(text)) {
    const at = marks.lastIndex - 1
    const mark = text[at]
    if (mark === '"') marks.lastIndex = endOfString(text, at) + 1
    else if (mark === '}' || mark === ']') depth -= 1
    else if (++depth > maxJourneyNesting) {
      refuse(lineAndColumn(text, at), `nested more than ${maxJourneyNesting} levels deep`)
    } else if (++parts > mostParts) {
      refuseFile(`the file has more than ${inThousands(mostParts)} lists and objects`)
    }
  }
}

/** How many opening brackets and braces a text has, those that are written in strings too; stops counting above the limit. */
export function countOpenings(text: string, most: number): number {
  let count = 0
  for (const opening of ['{', '[']) {
    for (let at = text.indexOf(opening); at >= 0 && count <= most; at = text.indexOf(opening, at + 1)) count += 1
  }
  return count
}

/** Whether lists and objects lie deeper in each other than the limit, in what was parsed. */
export function isTooDeep(value: unknown, left = maxJourneyNesting): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (left === 0) return true
  if (Array.isArray(value)) return value.some((entry) => isTooDeep(entry, left - 1))
  for (const name in value) {
    const part = (value as Readonly<Record<string, unknown>>)[name]
    // Most are texts and numbers: asking here spares a call for each.
    if (typeof part === 'object' && part !== null && isTooDeep(part, left - 1)) return true
  }
  return false
}

/** The offset of the quote that ends the string opened at `start`, or the end of the text. */
export function endOfString(text: string, start: number): number {
  let at = start
  do at = text.indexOf('"', at + 1)
  while (at > 0 && isEscaped(text, at))
  return at < 0 ? text.length : at
}

/** A character is escaped by an odd number of backslashes right before it. */
function isEscaped(text: string, at: number): boolean {
  let first = at
  while (text[first - 1] === '\\') first -= 1
  return (at - first) % 2 === 1
}
