/** What a thing without a name is called: the same on every screen, in every file and in every picture. */

export type Noun =
  | 'journey'
  | 'stage'
  | 'channel'
  | 'touchpoint'
  | 'persona'
  | 'need'
  | 'objective'
  | 'connection'
  | 'opportunity'
  | 'measure'
  | 'quote'
  | 'agenda item'
  | 'ballot'
  | 'image'
  | 'note'

const untitled: Readonly<Record<Noun, string>> = {
  journey: 'Untitled journey',
  stage: 'Untitled stage',
  channel: 'Untitled channel',
  touchpoint: 'Untitled touchpoint',
  persona: 'Untitled persona',
  need: 'Untitled need',
  objective: 'Untitled objective',
  connection: 'Untitled connection',
  opportunity: 'Untitled opportunity',
  measure: 'Untitled measure',
  quote: 'Untitled quote',
  'agenda item': 'Untitled agenda item',
  ballot: 'Untitled ballot',
  image: 'Untitled image',
  note: 'Untitled note',
}

/** A user's own name for something where it stands by itself: as a title, a label, in a list. */
export function nameOrUntitled(name: string | null | undefined, noun: Noun): string {
  return name?.trim() || untitled[noun]
}

const mostShort = 12
const fillers = new Set(['a', 'all', 'an', 'at', 'by', 'in', 'my', 'new', 'on', 'other', 'our', 'the', 'your'])

/** The one word of a name that stands for it where there is no room for more; short names stay whole. */
export function shortName(name: string): string {
  if (name.length <= mostShort) return name
  const words = name.split(/[\s,/&]+/u).filter(Boolean)
  return words.find((word) => !fillers.has(word.toLowerCase())) ?? name
}

/** First letters of the first and the last word, as capitals; empty where the name is blank. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean)
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : [words[0]]
  return letters.map((word) => Array.from(word ?? '')[0]?.toLocaleUpperCase('en') ?? '').join('')
}

const untitledInSentence: Readonly<Record<Noun, string>> = {
  journey: 'an untitled journey',
  stage: 'an untitled stage',
  channel: 'an untitled channel',
  touchpoint: 'an untitled touchpoint',
  persona: 'an untitled persona',
  need: 'an untitled need',
  objective: 'an untitled objective',
  connection: 'an untitled connection',
  opportunity: 'an untitled opportunity',
  measure: 'an untitled measure',
  quote: 'an untitled quote',
  'agenda item': 'an untitled agenda item',
  ballot: 'an untitled ballot',
  image: 'an untitled image',
  note: 'an untitled note',
}

/** The same within a sentence, in quotes. */
export function quoteName(name: string, noun: Noun): string {
  return name === '' ? untitledInSentence[noun] : `“${name}”`
}

/** What the records of a list are, one by one. */
export const nouns = {
  stages: 'stage',
  channels: 'channel',
  touchpoints: 'touchpoint',
  connections: 'connection',
  personas: 'persona',
  needs: 'need',
  objectives: 'objective',
  opportunities: 'opportunity',
  measures: 'measure',
  quotes: 'quote',
  agenda: 'agenda item',
  ballots: 'ballot',
  images: 'image',
  notes: 'note',
  journey: 'journey',
} as const satisfies Readonly<Record<string, Noun>>
