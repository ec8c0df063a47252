/** Finding text in every field of every record of a journey. */
import { type FoldedText, findFolded, foldQuery, foldWithPlaces } from '../fold-text.ts'
import { inOrder, type JourneyDocument } from './document.ts'
import { listNames } from './fields/vocabulary.ts'
import { touchpointsByStage } from './insights.ts'
import { recordTitle } from './record-title.ts'
import type { Id, Journey, ListName } from './schema.ts'
import { fieldsOfJourney, fieldsOfRecord, type SearchField } from './search-fields.ts'

/** Where a text was found. `start` and `end` mark it in `text`. */
export type SearchHit = SearchField & {
  readonly list: ListName | 'journey'
  readonly id: Id
  /** What the record is called. */
  readonly subject: string
  readonly start: number
  readonly end: number
}

/**
 * Every field that holds the text, whatever its case and accents: touchpoints first, in the order in which the map is read,
 * then what joins and orders them, then people and aims, sticky notes and the journey itself. Blank text is found nowhere.
 */
export function searchJourney(document: JourneyDocument, wanted: string): readonly SearchHit[] {
  const query = foldQuery(wanted)
  if (query.length === 0) return []
  const hits: SearchHit[] = []
  const look = (list: SearchHit['list'], id: Id, subject: string, fields: readonly SearchField[]) => {
    for (const field of fields) {
      const found = findFolded(foldedText(field), query)
      if (found) hits.push({ ...field, list, id, subject, ...found })
    }
  }
  for (const touchpoints of touchpointsByStage(document).values()) {
    for (const { id, title } of touchpoints) look('touchpoints', id, title, fieldsOfRecord(document, 'touchpoints', id))
  }
  const title = (id: Id | undefined) => document.touchpoints.get(id ?? '')?.title ?? ''
  for (const { id, from, to } of inOrder(document.connections)) {
    look('connections', id, `${title(from)} → ${title(to)}`, fieldsOfRecord(document, 'connections', id))
  }
  for (const list of listNames) {
    if (list === 'touchpoints' || list === 'connections') continue
    for (const { id } of inOrder<{ id: Id; rank: string }>(document[list])) {
      look(list, id, recordTitle(document, list, id), fieldsOfRecord(document, list, id))
    }
  }
  const { journey }: { journey: Journey } = document
  look('journey', journey.id, journey.title, fieldsOfJourney(journey))
  return hits
}

const folded = new WeakMap<SearchField, FoldedText>()

function foldedText(field: SearchField): FoldedText {
  const known = folded.get(field)
  if (known) return known
  const made = foldWithPlaces(field.text)
  folded.set(field, made)
  return made
}
