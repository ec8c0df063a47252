/** Which fields of a record hold words, and what each is called on the screen. */
import type { JourneyDocument } from './document.ts'
import type { Id, Journey, ListName, RecordOf } from './schema.ts'

/** `field` names the field as the `.journey` file does. */
export type SearchField = { readonly field: string; readonly label: string; readonly text: string }

type Teller<L extends ListName> = (record: RecordOf[L]) => readonly SearchField[]

const one = (field: string, label: string, text: string): readonly SearchField[] =>
  text.trim() === '' ? [] : [{ field, label, text }]
const many = (field: string, label: string, texts: readonly string[]) =>
  texts.flatMap((text) => one(field, label, text))

const tellers: { readonly [L in ListName]: Teller<L> } = {
  touchpoints: (touchpoint) => [
    ...one('title', 'Title', touchpoint.title),
    ...one('why', 'Why', touchpoint.why),
    ...one('what', 'What', touchpoint.what),
    ...one('how', 'How', touchpoint.how),
    ...many('pains', 'Pain', touchpoint.pains),
    ...many('opportunities', 'Opportunity', touchpoint.opportunities),
    ...one('owner', 'Owner', touchpoint.owner.name),
    ...one('measure', 'Measure', touchpoint.measure),
    ...one('evidence', 'Evidence', touchpoint.evidence.note),
    ...one('notes', 'Notes', touchpoint.notes),
    ...many('tags', 'Tag', touchpoint.tags),
  ],
  connections: ({ label }) => one('label', 'Label', label),
  stages: ({ name }) => one('name', 'Name', name),
  channels: ({ name }) => one('name', 'Name', name),
  personas: ({ name, description }) => [
    ...one('name', 'Name', name),
    ...one('description', 'Description', description),
  ],
  needs: ({ text }) => one('text', 'Need', text),
  objectives: ({ text, measure }) => [...one('text', 'Objective', text), ...one('measure', 'Measure', measure)],
  notes: ({ text }) => one('text', 'Text', text),
}

const known = new WeakMap<object, readonly SearchField[]>()

/** The texts of a record that aren't blank; the same record yields the same objects. */
export function fieldsOfRecord(document: JourneyDocument, list: ListName, id: Id): readonly SearchField[] {
  const record = document[list].get(id)
  if (!record) return []
  const before = known.get(record)
  if (before) return before
  // One list and its records go together, which TypeScript can't follow.
  const fields = (tellers[list] as Teller<ListName>)(record as never)
  known.set(record, fields)
  return fields
}

const brandLabels = [
  ['see', 'See'],
  ['hear', 'Hear'],
  ['think', 'Think'],
  ['feel', 'Feel'],
  ['engageWith', 'Engage with'],
  ['standFor', 'Stand for'],
] as const

/** The texts of the journey itself. */
export function fieldsOfJourney(journey: Journey): readonly SearchField[] {
  const { purpose, brandPersona } = journey
  return [
    ...one('title', 'Title', journey.title),
    ...one('summary', 'Summary', journey.summary),
    ...one('success', 'Success', journey.success),
    ...one('vision', 'Vision', purpose.vision),
    ...one('mission', 'Mission', purpose.mission),
    ...one('purpose', 'Purpose', purpose.purpose),
    ...brandLabels.flatMap(([name, label]) => one('brandPersona', `Brand persona: ${label}`, brandPersona[name])),
  ]
}
