/** Several things in one cell, as people write them: a line each, behind bullets or numbers, or parted by signs. */
import { withoutListMark } from '../../journey/list-marks.ts'

const lineBreak = /\r\n|[\n\r\u2028\u2029]|<br\s*\/?>/i
const inlineBullet = /\s*[\u2022\u25CF\u25AA\u25E6\u2023]\s*/

/** What stands in a cell that nobody filled in. */
const nothing =
  /^(?:[-\u2013\u2014\u2212.?/]+|n\/?a|none|nothing|tbd|\u2026|keine?|aucun|ninguno|nenhum|nessuno|geen|\[\s*\]|\{\s*\}|null|undefined|nan)\.?$/i

/** Marks of width 0 and fillers, which come with pasted text, show nothing. */
const visible = /[^\s\p{Cc}\p{Cf}\u115F\u1160\u2800\u3164\uFFA0]/u

/** A cell without what only says that nothing is said. */
export function saidCell(cell: string): string {
  const text = cell.trim()
  return nothing.test(text) || !visible.test(text) ? '' : text
}

/** The texts of a cell: a line, a bullet or what a semicolon parts is one each. */
export function partsOf(cell: string): string[] {
  const lines = (textsIn(cell) ?? [saidCell(cell)]).flatMap((text) => text.split(lineBreak))
  return lines
    .flatMap((line) => line.split(inlineBullet))
    .flatMap((line) => (isSentence(line) ? [line] : line.split(/;\s+|;$/)))
    .map((part) => withoutListMark(part).trim())
    .filter((part) => saidCell(part) !== '')
}

/** The texts of a list as programs write one: ["Slow", "Far"]. */
function textsIn(cell: string): string[] | null {
  if (!/^\s*\[\s*"[\s\S]*"\s*\]\s*$/.test(cell)) return null
  try {
    const value: unknown = JSON.parse(cell)
    return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null
  } catch {
    // Words in brackets, and no such list.
    return null
  }
}

/** "The till is slow; people leave it." says one thing, "Slow till; no prices; far" three. */
function isSentence(line: string): boolean {
  const parts = line.trim().split(/;\s+/)
  const areLong = parts.every((part) => part.trim().split(/\s+/).length > 2)
  return parts.length === 2 && areLong && /^\p{Ll}/u.test(parts[1] ?? '') && /^\P{Ll}.*[.!?]$/su.test(line.trim())
}

/** The same, where commas and strokes part them too: names of channels, systems or touchpoints. */
export function namesOf(cell: string): string[] {
  return partsOf(cell).flatMap((part) => {
    const names = splitOutsideBrackets(part)
    const areShort = names.every((name) => name.split(/\s+/).length <= 4 && !/[.!?]$/.test(name))
    return areShort ? names : [part]
  })
}

function splitOutsideBrackets(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  const letters = Array.from(text)
  for (const [at, letter] of letters.entries()) {
    if (letter === '(') depth += 1
    else if (letter === ')') depth -= 1
    const isEnd =
      depth <= 0 && (/[,\u2192]/.test(letter) || (letter === '/' && partsNames(part, letters.slice(at + 1))))
    if (isEnd) {
      parts.push(part)
      part = ''
    } else part += letter
  }
  return [...parts, part]
    .map((one) => one.replace(/^\s*(?:and|und|et|y|e|en|&)\s+/i, '').trim())
    .filter((one) => one !== '')
}

/** "Mail/App" are two; the slash of "Twitter/X", "A/B test" and "24/7" stands inside a name. */
function partsNames(before: string, after: readonly string[]): boolean {
  const [next = ''] = after
    .join('')
    .trim()
    .split(/[\s,/\u2192]/, 1)
  const last = before.trim().split(/\s/).at(-1) ?? ''
  return [last, next].every((name) => name.length > 1 && /\p{L}/u.test(name))
}

/** A cell as one line. */
export function inOneLine(cell: string): string {
  return partsOf(cell).join(', ')
}
