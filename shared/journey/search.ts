/** Finding text in every field of every record of a journey. */
import { inOrder, type JourneyDocument, type RecordsById } from './document.ts'
import { touchpointsByStage } from './insights.ts'
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
  const query = fold(wanted.trim().replace(/\s+/gu, ' ')).text
  if (query === '') return []
  const hits: SearchHit[] = []
  const look = (list: SearchHit['list'], id: Id, subject: string, fields: readonly SearchField[]) => {
    for (const field of fields) {
      const folded = foldedText(field)
      const at = folded.text.indexOf(query)
      if (at < 0) continue
      const end = at + query.length
      hits.push({ ...field, list, id, subject, start: folded.places?.[at] ?? at, end: folded.places?.[end] ?? end })
    }
  }
  const lookInList = <L extends Exclude<ListName, 'touchpoints'>>(list: L, subjectOf: (id: Id) => string) => {
    for (const record of inOrder<{ id: Id; rank: string }>(document[list] as RecordsById<{ id: Id; rank: string }>)) {
      look(list, record.id, subjectOf(record.id), fieldsOfRecord(document, list, record.id))
    }
  }
  for (const touchpoints of touchpointsByStage(document).values()) {
    for (const { id, title } of touchpoints) look('touchpoints', id, title, fieldsOfRecord(document, 'touchpoints', id))
  }
  const title = (id: Id | undefined) => document.touchpoints.get(id ?? '')?.title ?? ''
  lookInList('connections', (id) => {
    const connection = document.connections.get(id)
    return `${title(connection?.from)} → ${title(connection?.to)}`
  })
  lookInList('stages', (id) => document.stages.get(id)?.name ?? '')
  lookInList('channels', (id) => document.channels.get(id)?.name ?? '')
  lookInList('personas', (id) => document.personas.get(id)?.name ?? '')
  lookInList('needs', (id) => document.needs.get(id)?.text ?? '')
  lookInList('objectives', (id) => document.objectives.get(id)?.text ?? '')
  lookInList('notes', (id) => document.notes.get(id)?.text ?? '')
  const { journey }: { journey: Journey } = document
  look('journey', journey.id, journey.title, fieldsOfJourney(journey))
  return hits
}

/** `places` leads from an index of the folded text to the index in the text itself; left out where they are the same. */
type FoldedText = { readonly text: string; readonly places?: readonly number[] }

const folded = new WeakMap<SearchField, FoldedText>()

function foldedText(field: SearchField): FoldedText {
  const known = folded.get(field)
  if (known) return known
  const made = fold(field.text)
  folded.set(field, made)
  return made
}

/** Text as searches compare it: small letters without accents, each white space one space. */
export function foldText(text: string): string {
  return fold(text).text
}

const plain = /^[\t\n\r -~]*$/

/** Small letters without accents; white space is one space each, so that a line break doesn't hide a phrase. */
function fold(text: string): FoldedText {
  if (plain.test(text)) return { text: text.replace(/\s/g, ' ').toLowerCase() }
  let made = ''
  const places: number[] = []
  let at = 0
  for (const character of text) {
    const bare = /\s/u.test(character) ? ' ' : character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    for (let unit = 0; unit < bare.length; unit++) places.push(at)
    made += bare
    at += character.length
  }
  return { text: made, places: [...places, at] }
}
