/** The words of a journey that the library searches, and finding them. */
import { foldForFinding, foldWords, holdsQuery } from '../fold-text.ts'
import { sentence } from '../gaps/rule/wording.ts'
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import { nounOf } from '../journey/fields/record-fields.ts'
import { listNames } from '../journey/fields/vocabulary.ts'
import { touchpointsByStage } from '../journey/insights.ts'
import type { Id } from '../journey/schema.ts'
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
  for (const list of listNames) {
    if (list === 'touchpoints' || list === 'connections') continue
    for (const record of inOrder<{ id: Id; rank: string }>(document[list])) {
      const touchpoint = document.touchpoints.get(touchpointIdOf(record) ?? '')
      const subject = touchpoint?.title ?? sentence(nounOf[list])
      for (const { label, text } of fieldsOfRecord(document, list, record.id)) {
        texts.push({ touchpointId: touchpoint?.id ?? null, subject, label, text })
      }
    }
  }
  return texts
}

/** The touchpoint to which a record leads, where it is about one. */
function touchpointIdOf(record: object): Id | null {
  const { touchpointIds = [], touchpointId = null } = record as { touchpointIds?: Id[]; touchpointId?: Id | null }
  return touchpointId ?? touchpointIds[0] ?? null
}

const mostShown = 3

/** Texts as they are searched: each, and all as one, in which a journey without the words is passed over at once. */
type Folded = { readonly each: readonly string[]; readonly whole: string }
const known = new WeakMap<readonly LibraryText[], Folded>()

function foldedOf(texts: readonly LibraryText[]): Folded {
  const before = known.get(texts)
  if (before) return before
  const each = texts.map(({ text }) => foldForFinding(text))
  const made = { each, whole: each.join(' ') }
  known.set(texts, made)
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
  const words = foldWords(wanted)
  if (words.length === 0) return []
  const hits: LibraryHit[] = []
  for (const { journeyId, title, texts } of journeys) {
    const { each, whole } = foldedOf(texts)
    const holds = (text: string) => words.every((word) => holdsQuery(text, word))
    if (!holds(whole)) continue
    const found = texts.filter((_, place) => holds(each[place] ?? ''))
    const others = found.filter(({ touchpointId, text }) => touchpointId !== null || text !== title)
    if (found.length > 0) hits.push({ journeyId, count: others.length, first: others.slice(0, mostShown) })
  }
  return hits
}
