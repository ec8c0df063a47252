/** How a comparison says what a field holds: enumerations in their words, ids as names, texts in quotes. */
import { bareName, listed, named } from '../gaps/wording.ts'
import type { JourneyDocument } from '../journey/document.ts'
import type { Id, ListName } from '../journey/schema.ts'
import {
  channelUseWords,
  differentiatorWords,
  emotionWords,
  evidenceWords,
  interactionWords,
  kindWords,
  phaseWords,
  roleWords,
  statusWords,
} from '../journey/words.ts'
import type { FieldChange } from './field-changes.ts'
import { fieldWord } from './field-words.ts'
import type { Pairing } from './pairing.ts'

const closedWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  phase: phaseWords,
  kind: kindWords,
  status: statusWords,
  interaction: interactionWords,
  'owner.role': roleWords,
  differentiator: differentiatorWords,
  'evidence.level': evidenceWords,
}

const nameFields: Readonly<Record<string, ListName>> = {
  stageId: 'stages',
  channelId: 'channels',
  personaId: 'personas',
  from: 'touchpoints',
  to: 'touchpoints',
  needIds: 'needs',
  objectiveIds: 'objectives',
}

/** Two journeys as the words of their fields need them. */
type Sides = { readonly before: JourneyDocument; readonly after: JourneyDocument; readonly pairing: Pairing }

/** What became of one field: "Status: Idea → Live", "Ana: Unhappy → Happy". */
export function changeWords(change: FieldChange, sides: Sides): string {
  if (change.field === 'emotions' || change.field === 'channelUse') return byIdWords(change, sides)
  return `${fieldWord(change.field)}: ${fromToWords(change, sides)}`
}

/** The same where the field is named already: "Idea → Live". */
export function fromToWords({ field, from, to }: FieldChange, { before, after }: Sides): string {
  if (field === 'extra.gaps') return 'others than before'
  return `${valueWords(field, from, before)} → ${valueWords(field, to, after)}`
}

/** What a record is called. */
export function recordName(document: JourneyDocument, list: ListName, id: Id): string {
  const record = document[list].get(id)
  if (!record) return bareName('')
  return bareName(
    'title' in record ? record.title : 'name' in record ? record.name : 'text' in record ? record.text : '',
  )
}

function valueWords(field: string, value: unknown, document: JourneyDocument): string {
  const list = nameFields[field]
  const one = (item: unknown) => {
    if (typeof item !== 'string') return named(JSON.stringify(item), 'nothing')
    return list ? recordName(document, list, item) : (closedWords[field]?.[item] ?? named(item, 'white space'))
  }
  if (value === null || value === undefined || value === '') return 'nothing'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  if (!Array.isArray(value)) return one(value)
  return value.length === 0 ? 'nothing' : listed(value.map(one))
}

/** Emotions by persona, and uses by channel: only those that differ. */
function byIdWords({ field, from, to }: FieldChange, { before, after, pairing }: Sides): string {
  const isEmotion = field === 'emotions'
  const list = isEmotion ? 'personas' : 'channels'
  const words = new Map(Object.entries(isEmotion ? emotionWords : channelUseWords))
  const word = (value: unknown) => words.get(String(value)) ?? 'not known'
  const held = new Map(Object.entries(from ?? {}))
  const present = new Map(Object.entries(to ?? {}))
  const { toAfter, toBefore } = pairing[list]
  const kept = [...present].map(([id, value]) => {
    return [recordName(after, list, id), held.get(toBefore.get(id) ?? ''), value] as const
  })
  const gone = [...held].flatMap(([id, value]) => {
    return present.has(toAfter.get(id) ?? '') ? [] : [[recordName(before, list, id), value, undefined] as const]
  })
  return [...kept, ...gone]
    .filter(([, was, is]) => was !== is)
    .map(([name, was, is]) => `${name}: ${word(was)} → ${word(is)}`)
    .join(', ')
}
