/** What a cell says of how somebody feels: faces, stars, words in seven languages, and numbers on whatever scale the column uses. */

import type { Emotion } from '../../journey/schema.ts'
import { bareText } from '../reading/bare-text.ts'
import { feelingWords } from './feeling-words.ts'

/** The numbers that a column uses, from the worst to the best. */
export const feelingScales = [
  '-2 to 2',
  '-3 to 3',
  '-5 to 5',
  '1 to 3',
  '1 to 4',
  '1 to 5',
  '0 to 5',
  '1 to 6',
  '1 to 7',
  '0 to 10',
  '0 to 100',
] as const
export type FeelingScale = (typeof feelingScales)[number]

const ends: Readonly<Record<FeelingScale, readonly [worst: number, best: number]>> = {
  '-2 to 2': [-2, 2],
  '-3 to 3': [-3, 3],
  '-5 to 5': [-5, 5],
  '1 to 3': [1, 3],
  '1 to 4': [1, 4],
  '1 to 5': [1, 5],
  '0 to 5': [0, 5],
  '1 to 6': [1, 6],
  '1 to 7': [1, 7],
  '0 to 10': [0, 10],
  '0 to 100': [0, 100],
}

const numberPattern = /^(?:[a-z\s]{0,20}[:=]\s*)?([+\u2212\u2013-]?\d+(?:[.,]\d+)?)\s*(%)?$/i
const fraction = /([+-]?\d+(?:[.,]\d+)?)\s*(?:\/|of|out of|von|sur|de|su|van)\s*(5|7|10|100)\b/i

function numberIn(cell: string): number | null {
  const found = numberPattern.exec(cell.trim())?.[1]
  return found === undefined ? null : Number(found.replace(/[\u2212\u2013]/, '-').replace(',', '.'))
}

/**
 * The scale of a column: as its head says it, else as its numbers do. Null where there are none, or where they fit the worst of
 * one scale as well as the best of another.
 */
export function scaleOf(header: string, cells: readonly string[]): FeelingScale | null {
  const numbers = cells.flatMap((cell) => numberIn(cell) ?? [])
  if (isBestFirst(header)) return null
  const said = scaleIn(header)
  if (said) return said
  if (numbers.length === 0) return null
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  if (cells.some((cell) => cell.includes('%')) && most > 10) return '0 to 100'
  if (least < 0)
    return most > 3 || least < -3
      ? most > 5 || least < -5
        ? null
        : '-5 to 5'
      : most > 2 || least < -2
        ? '-3 to 3'
        : '-2 to 2'
  if (cells.some((cell) => /^\s*\+\s*[12]\s*$/.test(cell))) return '-2 to 2'
  if (most > 10) return most <= 100 ? '0 to 100' : null
  if (most > 5) return most <= 7 && least >= 1 && /1\D{1,4}7/.test(header) ? '1 to 7' : '0 to 10'
  if (most > 2) return least < 1 ? '0 to 5' : '1 to 5'
  return least === 0 ? '-2 to 2' : null
}

/** "1 = very good, 6 = bad", and what both ends are called. */
const namedEnds =
  /([+\u2212-]?\d+)\s*[=:\u2013-]\s*(\p{L}[^\d=,;/]*)[,;/]?\s+(?:(?:and|to|und|bis|et|y|e|en)\s+)?\+?(\d+)\s*[=:\u2013-]\s*(\p{L}[^\d=)\]]*)/u

/** Whether the lowest number of a scale is its best: none of ours goes that way. */
function isBestFirst(header: string): boolean {
  const [, , least = '', , most = ''] = namedEnds.exec(bareText(header)) ?? []
  const [first, last] = [meanOf(wordsIn(least)), meanOf(wordsIn(most))]
  return first !== null && last !== null && first > last
}

function scaleIn(header: string): FeelingScale | null {
  const [, least, , most] = namedEnds.exec(bareText(header)) ?? []
  const [, from, to] =
    (least !== undefined ? [header, least, most] : null) ??
    /([+\u2212-]?\d+)\s*(?:-|\u2013|\u2014|to|bis|a|\u00E0|ate|tot|\.{2,3}|\u2026|\/)\s*\+?(\d+)/i.exec(
      bareText(header),
    ) ??
    []
  if (from === undefined) return null
  const scale = `${from.replace(/[+\u2212]/, (sign) => (sign === '+' ? '' : '-'))} to ${to}`
  return feelingScales.find((one) => one === (scale === '1 to 10' ? '0 to 10' : scale)) ?? null
}

/** One step of a number on a scale: its middle is 0. */
function onScale(value: number, scale: FeelingScale): Emotion | null {
  const [worst, best] = ends[scale]
  if (value < worst || value > best) return null
  return asEmotion(((value - worst) / (best - worst)) * 4 - 2)
}

function asEmotion(value: number): Emotion {
  const step = Math.sign(value) * Math.round(Math.abs(value))
  return (Math.min(2, Math.max(-2, step)) + 0) as Emotion
}

const faces: readonly (readonly [Emotion, string])[] = [
  [2, '😍🤩🥳😁😄😃😆🤗❤💖🎉🥰😻💚🙌'],
  [1, '😊🙂😀☺😌👍😎🤔💪😇🤞✅🟢😉😋'],
  [0, '😐😑😶🫤➖🟡⚪🤷'],
  [-1, '😕🙁☹😟😒😬😰😥🤨😣😖😔👎🥱😴😓😞😧😳🟠🫣🙄😨'],
  [-2, '😠😡🤬😤😩😫😢😭😱💔🔴🤯😿🤮❌'],
]

const strong = '(?:very|really|extremely|highly|sehr|extrem|tres|extremement|muy|muito|molto|erg|heel|zeer)'

const negation =
  /\b(?:not|never|no|nicht|kein\w*|pas|no|nao|non|niet|geen)\s+(?:very\s+|so\s+|sehr\s+|tres\s+|muy\s+|that\s+)?$/

/** "Lack of trust", "sin estr\u00E9s". */
const absence =
  /\b(?:(?:lacks?|lacking|loss|losing|loses?)(?: of| in)?|without|ohne|(?:mangel|verlust)(?: an| von)?|mangelnd\w*|fehlend\w*|sans|(?:manque|perte) d(?:e|['\u2019])|sin|(?:falta|perdida|perda) de|sem|senza|(?:mancanza|perdita) di|zonder|gebrek aan|verlies van)\s*(?:(?:any|the|my|their|la|el|a|o|de|het)\s+)?$/

/** What a cell says, -2 to 2; null where it says nothing that is understood. */
export function readFeeling(cell: string, scale: FeelingScale | null): Emotion | null {
  const text = cell.trim()
  const number = numberIn(text)
  if (number !== null) return scale === null ? null : onScale(number, scale)
  const face = meanOf(facesIn(text))
  if (face !== null) return face
  return (
    starsIn(text) ?? fractionIn(text) ?? emoticonIn(text) ?? meanOf(wordsIn(text)) ?? numberBesideWords(text, scale)
  )
}

/** Whether a cell says a feeling and nothing more that is worth keeping. */
export function isOnlyFeeling(cell: string): boolean {
  return !/[\p{L}]/u.test(cell)
}

function meanOf(found: readonly Emotion[]): Emotion | null {
  return found.length === 0 ? null : asEmotion(found.reduce<number>((sum, one) => sum + one, 0) / found.length)
}

function facesIn(text: string): Emotion[] {
  return Array.from(text).flatMap(
    (letter) => faces.find(([, signs]) => signs.includes(letter) && letter !== '\uFE0F')?.[0] ?? [],
  )
}

function starsIn(text: string): Emotion | null {
  const full = text.match(/[\u2605\u2B50\u{1F31F}]/gu)?.length ?? 0
  const all = full + (text.match(/[\u2606\u2729]/g)?.length ?? 0)
  return full === 0 || all > 5 ? null : ((full - 3) as Emotion)
}

function fractionIn(text: string): Emotion | null {
  const [, part, whole] = fraction.exec(text) ?? []
  if (part === undefined) return null
  const scale: FeelingScale =
    whole === '5' ? '1 to 5' : whole === '7' ? '1 to 7' : whole === '10' ? '0 to 10' : '0 to 100'
  return onScale(Number(part.replace(',', '.')), scale)
}

function emoticonIn(text: string): Emotion | null {
  if (/(?:^|\s)[:;]-?[)D](?:\s|$)/.test(text)) return 1
  if (/(?:^|\s):-?[|/](?:\s|$)/.test(text)) return 0
  if (/(?:^|\s):'?-?\((?:\s|$)/.test(text)) return -1
  if (/^[\u2191\u2197\u25B2]+$/u.test(text)) return 1
  if (/^[\u2192\u2194]+$/u.test(text)) return 0
  if (/^[\u2193\u2198\u25BC]+$/u.test(text)) return -1
  if (/^\+{1,2}$/.test(text)) return text.length as Emotion
  if (/^[-\u2212\u2013]{1,2}$/.test(text)) return -text.length as Emotion
  return null
}

function wordsIn(text: string): Emotion[] {
  let rest = bareText(text)
  const found: Emotion[] = []
  const strengthened = new RegExp(`\\b${strong}\\s+$`)
  for (const [emotion, sign] of feelingWords) {
    const all = new RegExp(sign.source, 'g')
    rest = rest.replace(all, (word, ...more) => {
      const at = more.at(-2) as number
      const before = rest.slice(0, at)
      const isDenied = negation.test(before) || absence.test(before)
      const isStrong = strengthened.test(before)
      found.push(
        isDenied ? (-Math.sign(emotion) as Emotion) : isStrong ? ((Math.sign(emotion) * 2) as Emotion) : emotion,
      )
      return ' '.repeat(word.length)
    })
  }
  return found
}

/** "4 (fairly good)", "Score: -1, tired". */
function numberBesideWords(text: string, scale: FeelingScale | null): Emotion | null {
  const [, number] = /(?:^|[\s(:])([+-]?\d+(?:[.,]\d+)?)(?=$|[\s),.])/.exec(text) ?? []
  return number === undefined || scale === null ? null : onScale(Number(number.replace(',', '.')), scale)
}
