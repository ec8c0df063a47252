/** Tears a word that no line holds: with a hyphen, at a syllable where one begins near the end of the line. */
import { type Face, measureText } from './measure-text.ts'

/** `isTorn`: with a hyphen that the word has not. */
export type TornPart = { readonly text: string; readonly isTorn: boolean }

type Look = { readonly size: number; readonly weight: number; readonly face?: Face | undefined }

/** So few characters of a word on a line of their own are no part of it that one reads. */
const leastEnd = 3
/** So far back a syllable is looked for: a line that is much shorter is worse than a bad break. */
const farthestBack = 6
/** Addresses, numbers and signs would say something else with a hyphen. */
const hyphenated = /^[^\p{L}]*[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}’']{2,}[^\p{L}]*$/u
const letter = /^\p{L}/u
const hyphen = '-'
const vowels = 'aeiouyæøœаеёиоуыэюяіїєαεηιουω'
/** Consonants that begin a syllable together. */
const together = new RegExp(`^(?:sch|[cspt]h|qu|[bcfgkpv][lr]|[dt]r)[${vowels}]`, 'u')
/** In most of Europe’s languages the last consonant before a vowel begins a syllable. */
const alone = new RegExp(`^[^${vowels}][${vowels}]`, 'u')

/**
 * The word in parts that each fit a line, hyphens included.
 * @param characters what a reader takes for one character each
 */
export function tornWord(word: string, characters: Iterable<string>, width: number, look: Look): TornPart[] {
  const all = [...characters]
  const isHyphenated = hyphenated.test(word)
  const room = width - (isHyphenated ? measureText(hyphen, look.size, look.weight, look.face) : 0)
  const parts: string[][] = []
  let start = 0
  for (let end = endOf(all, start, width, look); end < all.length; end = endOf(all, start, width, look)) {
    const last = Math.max(start + 1, endOf(all, start, room, look))
    const torn = isHyphenated ? syllableBefore(all, start, last) : last
    parts.push(all.slice(start, torn))
    start = torn
  }
  parts.push(all.slice(start))
  const whole = withWholeEnd(parts, width, look)
  return whole.map((part, index) => {
    const text = part.join('')
    const next = whole[index + 1]?.[0]
    const isInside = next !== undefined && letter.test(next) && letter.test(part.at(-1) ?? '')
    const torn = `${text}${hyphen}`
    const isTorn = isHyphenated && isInside && measureText(torn, look.size, look.weight, look.face) <= width
    return { text: isTorn ? torn : text, isTorn }
  })
}

/** Behind the last character that fits. */
function endOf(characters: readonly string[], start: number, width: number, { size, weight, face }: Look): number {
  let used = 0
  for (let at = start; at < characters.length; at++) {
    used += measureText(characters[at] ?? '', size, weight, face)
    if (used > width) return at
  }
  return characters.length
}

function syllableBefore(characters: readonly string[], start: number, last: number): number {
  const folded = (at: number) => (characters[at] ?? '').normalize('NFD').charAt(0).toLowerCase()
  for (let at = last; at > Math.max(start + leastEnd - 1, last - farthestBack); at--) {
    const from = [0, 1, 2, 3].map((next) => folded(at + next)).join('')
    const isInside = together.test(folded(at - 1) + from)
    if (!isInside && (together.test(from) || alone.test(from))) return at
  }
  return last
}

/** The last part with what the one before it can spare, where it is no part that one reads. */
function withWholeEnd(parts: readonly string[][], width: number, { size, weight, face }: Look): readonly string[][] {
  const [before, end] = parts.slice(-2)
  if (!before || !end) return parts
  const missing = leastEnd - end.length
  if (missing <= 0 || before.length < 2 * leastEnd) return parts
  const longer = [...before.slice(-missing), ...end]
  if (measureText(longer.join(''), size, weight, face) > width) return parts
  return [...parts.slice(0, -2), before.slice(0, -missing), longer]
}
