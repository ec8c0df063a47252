/** The fields of all records in the order in which a comparison names them, and what each is called. */
const words: ReadonlyMap<string, string> = new Map([
  ['title', 'Title'],
  ['name', 'Name'],
  ['text', 'Text'],
  ['summary', 'Summary'],
  ['stageId', 'Stage'],
  ['channelId', 'Channel'],
  ['phase', 'Phase'],
  ['kind', 'Kind'],
  ['description', 'Description'],
  ['channelUse', 'Use of channels'],
  ['personaId', 'Persona'],
  ['from', 'From'],
  ['to', 'To'],
  ['label', 'Label'],
  ['focus', 'In focus'],
  ['status', 'Status'],
  ['emotions', 'Emotion'],
  ['momentOfTruth', 'Moment of truth'],
  ['why', 'Why'],
  ['what', 'What'],
  ['how', 'How'],
  ['interaction', 'Interaction'],
  ['owner.name', 'Owner'],
  ['owner.role', 'Role'],
  ['measure', 'Measure'],
  ['success', 'Success'],
  ['purpose.vision', 'Vision'],
  ['purpose.mission', 'Mission'],
  ['purpose.purpose', 'Purpose'],
  ['brandPersona.see', 'Brand persona: see'],
  ['brandPersona.hear', 'Brand persona: hear'],
  ['brandPersona.think', 'Brand persona: think'],
  ['brandPersona.feel', 'Brand persona: feel'],
  ['brandPersona.engageWith', 'Brand persona: engage with'],
  ['brandPersona.standFor', 'Brand persona: stand for'],
  ['needIds', 'Needs'],
  ['objectiveIds', 'Objectives'],
  ['differentiator', 'Differentiator'],
  ['evidence.level', 'Evidence'],
  ['evidence.note', 'Source of the evidence'],
  ['pains', 'Pains'],
  ['opportunities', 'Opportunities'],
  ['tags', 'Tags'],
  ['votes', 'Votes'],
  ['notes', 'Notes'],
  ['color', 'Colour'],
  ['x', 'Place across'],
  ['y', 'Place down'],
  ['extra.gaps', 'Decisions about gaps'],
])

const places: ReadonlyMap<string, number> = new Map([...words.keys()].map((field, place) => [field, place]))

/** What a field is called; one that we don't know by its name in the file. */
export function fieldWord(field: string): string {
  return words.get(field) ?? field.replace(/^extra\./, '')
}

/** Orders names of fields: known ones as people read a record, then the unknown by name. */
export function compareFields(one: string, other: string): number {
  const [place, otherPlace] = [places.get(one) ?? places.size, places.get(other) ?? places.size]
  return place !== otherPlace ? place - otherPlace : one < other ? -1 : one > other ? 1 : 0
}
