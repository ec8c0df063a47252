/** The words of a journey that the library searches, and finding them. */
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import { touchpointsByStage } from '../journey/insights.ts'
import type { Id } from '../journey/schema.ts'
import { foldText } from '../journey/search.ts'
import { fieldsOfJourney, fieldsOfRecord } from '../journey/search-fields.ts'

/** One text of a journey. `subject` is what it is said of: a touchpoint's title, or empty for the journey itself. */
export type LibraryText = {
  readonly touchpointId: Id | null
  readonly subject: string
  readonly label: string
  readonly text: string
}

/** What a search found in one journey: how many texts, and the first of them; the title of the journey isn't among them. */
export type LibraryHit = { readonly journeyId: Id; readonly count: number; readonly first: LibraryText[] }

/** All words that may be searched, in the order in which a map is read: the journey, its touchpoints, people and aims. */
export function textsOf(document: JourneyDocument): readonly LibraryText[] {
  const texts: LibraryText[] = fieldsOfJourney(document.journey).map(({ label, text }) => ({
    touchpointId: null,
    subject: '',
    label,
    text,
  }))
  for (const touchpoints of touchpointsByStage(document).values()) {
    for (const { id, title } of touchpoints) {
      for (const { label, text } of fieldsOfRecord(document, 'touchpoints', id)) {
        texts.push({ touchpointId: id, subject: title, label, text })
      }
    }
  }
  for (const list of ['stages', 'channels', 'personas', 'needs', 'objectives', 'notes'] as const) {
    for (const { id } of inOrder<{ id: Id; rank: string }>(document[list])) {
      for (const { label, text } of fieldsOfRecord(document, list, id)) {
        texts.push({ touchpointId: null, subject: listWords[list], label, text })
      }
    }
  }
  return texts
}

const listWords = {
  stages: 'Stage',
  channels: 'Channel',
  personas: 'Persona',
  needs: 'Need',
  objectives: 'Objective',
  notes: 'Note',
} as const

const mostShown = 3
const folded = new WeakMap<LibraryText, string>()
const foldedWhole = new WeakMap<readonly LibraryText[], string>()

function foldedOf(text: LibraryText): string {
  const known = folded.get(text)
  if (known !== undefined) return known
  const made = foldText(text.text)
  folded.set(text, made)
  return made
}

/** All texts as one, in which a journey without the words is passed over at once. */
function foldedWholeOf(texts: readonly LibraryText[]): string {
  const known = foldedWhole.get(texts)
  if (known !== undefined) return known
  const made = texts.map(foldedOf).join(' ')
  foldedWhole.set(texts, made)
  return made
}

/**
 * The journeys in which one text holds every word that was typed, whatever case and accents, in the order given. Blank words find
 * nothing.
 */
export function searchTexts(
  journeys: Iterable<{ readonly journeyId: Id; readonly title: string; readonly texts: readonly LibraryText[] }>,
  wanted: string,
): LibraryHit[] {
  const words = foldText(wanted).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const hits: LibraryHit[] = []
  for (const { journeyId, title, texts } of journeys) {
    const whole = foldedWholeOf(texts)
    if (!words.every((word) => whole.includes(word))) continue
    const found = texts.filter((text) => words.every((word) => foldedOf(text).includes(word)))
    const others = found.filter(({ touchpointId, text }) => touchpointId !== null || text !== title)
    if (found.length > 0) hits.push({ journeyId, count: others.length, first: others.slice(0, mostShown) })
  }
  return hits
}
