/** Texts as every search compares them: what is typed finds what is written, whatever its case, accents and widths. */
import anyAscii from 'any-ascii'

/**
 * `places` leads from an index of the folded text to the index in the text itself; left out where they are the same. `spelledOut`
 * is the text with its umlauts as two letters, where it has any.
 */
export type FoldedText = {
  readonly text: string
  readonly places?: readonly number[]
  readonly spelledOut?: FoldedText
}

/** The folded text in every spelling that may be typed for it, as one text to look for a folded query in. */
export function foldForFinding(text: string): string {
  const { text: made, spelledOut } = foldWithPlaces(text)
  return spelledOut ? `${made}\n${spelledOut.text}` : made
}

/** What is looked for: the folded text in each spelling of what was typed, none where that is blank. */
export type FoldedQuery = readonly string[]

/**
 * What was typed in small letters without accents, letters such as ß and œ as those that are typed for them; with umlauts also as
 * two letters. One space stands for any.
 */
export function foldQuery(typed: string): FoldedQuery {
  const { text, spelledOut } = foldWithPlaces(typed.trim().replace(/\s+/gu, ' '))
  return [text, ...(spelledOut ? [spelledOut.text] : [])].filter((spelling) => spelling !== '')
}

/** Each word that was typed. */
export function foldWords(typed: string): readonly FoldedQuery[] {
  return typed
    .split(/\s+/u)
    .map(foldQuery)
    .filter((word) => word.length > 0)
}

/** Whether the text holds what was typed; nothing typed is held by every text. */
export function holdsTyped(text: string, query: FoldedQuery): boolean {
  return query.length === 0 || holdsQuery(foldForFinding(text), query)
}

/** Whether a text that is folded for finding holds what was typed. */
export function holdsQuery(foldedText: string, query: FoldedQuery): boolean {
  return query.some((spelling) => foldedText.includes(spelling))
}

/** The folded text with the way back to the text itself, for marking what was found. */
export function foldWithPlaces(text: string): FoldedText {
  const made = fold(text, foldCharacter)
  if (!made.places || !umlauts.test(text.normalize('NFC'))) return made
  return { ...made, spelledOut: fold(text, (letter) => twoLettersOf(letter) ?? foldCharacter(letter)) }
}

/** Where the query first stands in the text itself: whole characters, also where one was folded into several. Null where nowhere. */
export function findFolded(text: FoldedText, query: FoldedQuery): { start: number; end: number } | null {
  for (const spelling of query) {
    const found = findSpelling(text, spelling)
    if (found) return found
  }
  return null
}

function findSpelling({ text, places, spelledOut }: FoldedText, query: string): { start: number; end: number } | null {
  const at = text.indexOf(query)
  if (at < 0) return spelledOut ? findSpelling(spelledOut, query) : null
  let end = at + query.length
  if (!places) return { start: at, end }
  while (places[end] === places[end - 1]) end += 1
  return { start: places[at] ?? at, end: places[end] ?? end }
}

/** German and Nordic letters are also typed as two; which of them a text means depends on its language, so both find it. */
const twoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }
const umlauts = /[äöüåø]/i

function twoLettersOf(letter: string): string | undefined {
  return twoLetters[letter.normalize('NFC').toLowerCase()]
}

/** A longer text is compared as it is written but for its case: a place for each of its letters would take gigabytes. */
const longestMarked = 1_000_000

const plain = /^[\t\n\r -~]*$/
/** Spaces, or a letter with the marks that stand over and under it, which may be composed with it or not. */
const letters = /\s+|\P{M}\p{M}*|\p{M}+/gu

function fold(text: string, foldOne: (character: string) => string): FoldedText {
  if (text.length > longestMarked) return { text: text.toLowerCase() }
  if (plain.test(text) && !/\s{2}/.test(text)) return { text: text.replace(/\s/g, ' ').toLowerCase() }
  let made = ''
  const places: number[] = []
  let at = 0
  for (const character of text.match(letters) ?? []) {
    const bare = foldOne(character)
    for (let unit = 0; unit < bare.length; unit++) places.push(at)
    made += bare
    at += character.length
  }
  return { text: made, places: [...places, at] }
}

const known = new Map<string, string>()
/** Of letters with several marks there is no end. */
const longestKnown = 2

function foldCharacter(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const made = /\s/u.test(character) ? ' ' : bareLetters(character)
  if (character.length <= longestKnown) known.set(character, made)
  return made
}

/** Marks that may be left out when typing. In Thai or Hindi they are vowels. */
const accents =
  /[[\p{M}&&[\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]]\p{Default_Ignorable_Code_Point}]/gv

/** Whether Latin letters, digits and signs are typed for a character. */
export function isTypedAsLatin(character: string): boolean {
  return /[\p{Script=Latin}\p{P}\p{Sm}\p{Nd}\u02B0-\u02FF]/u.test(character)
}

/** Other scripts keep their letters: nobody types Latin ones for them. Going by capitals brings the two small sigmas together. */
function bareLetters(character: string): string {
  const bare = character.normalize('NFKD').replace(accents, '').toUpperCase().toLowerCase()
  return bare.replace(/[^ -~]/gu, (letter) => {
    const typed = isTypedAsLatin(letter) ? anyAscii(letter).toLowerCase() : ''
    return typed === '' ? letter : typed
  })
}
