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

/** Small letters without accents, letters such as ß and œ as those that are typed for them, each white space one space. */
export function foldText(text: string): string {
  return fold(text, foldCharacter).text
}

/** The folded text in every spelling that may be typed for it, as one text to look for a folded query in. */
export function foldForFinding(text: string): string {
  const { text: made, spelledOut } = foldWithPlaces(text)
  return spelledOut ? `${made}\n${spelledOut.text}` : made
}

/** Whether the text holds what was typed. */
export function holdsFolded(text: string, foldedQuery: string): boolean {
  return foldForFinding(text).includes(foldedQuery)
}

/** The folded text with the way back to the text itself, for marking what was found. */
export function foldWithPlaces(text: string): FoldedText {
  const made = fold(text, foldCharacter)
  if (!made.places || !umlauts.test(text)) return made
  return { ...made, spelledOut: fold(text, (letter) => twoLetters[letter.toLowerCase()] ?? foldCharacter(letter)) }
}

/** Where the query first stands in the text itself: whole characters, also where one was folded into several. Null where nowhere. */
export function findFolded(
  { text, places, spelledOut }: FoldedText,
  query: string,
): { start: number; end: number } | null {
  const at = query === '' ? -1 : text.indexOf(query)
  if (at < 0) return spelledOut ? findFolded(spelledOut, query) : null
  let end = at + query.length
  if (!places) return { start: at, end }
  while (places[end] === places[end - 1]) end += 1
  return { start: places[at] ?? at, end: places[end] ?? end }
}

/** German and Nordic letters are also typed as two; which of them a text means depends on its language, so both find it. */
const twoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }
const umlauts = /[äöüåø]/i

/** A longer text is compared as it is written but for its case: a place for each of its letters would take gigabytes. */
const longestMarked = 1_000_000

const plain = /^[\t\n\r -~]*$/

function fold(text: string, foldOne: (character: string) => string): FoldedText {
  if (text.length > longestMarked) return { text: text.toLowerCase() }
  if (plain.test(text)) return { text: text.replace(/\s/g, ' ').toLowerCase() }
  let made = ''
  const places: number[] = []
  let at = 0
  for (const character of text) {
    const bare = foldOne(character)
    for (let unit = 0; unit < bare.length; unit++) places.push(at)
    made += bare
    at += character.length
  }
  return { text: made, places: [...places, at] }
}

const known = new Map<string, string>()

function foldCharacter(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const made = /\s/u.test(character) ? ' ' : bareLetters(character)
  known.set(character, made)
  return made
}

/** Other scripts keep their letters: nobody types Latin ones for them. Going by capitals brings the two small sigmas together. */
function bareLetters(character: string): string {
  const bare = character
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toUpperCase()
    .toLowerCase()
  return bare.replace(/[^ -~]/gu, (letter) => {
    const typed = /[\p{Script=Latin}\p{P}]/u.test(letter) ? anyAscii(letter).toLowerCase() : ''
    return typed === '' ? letter : typed
  })
}
