/** Edits to what is known of a place: what could be done there, what customers said, and what is measured. */
import { type Change, emptyChange } from '../change.ts'
import { inOrder, type JourneyDocument } from '../document.ts'
import { newRecord } from '../new-records.ts'
import type { Id, RecordOf } from '../schema.ts'
import { rankAt, updateRecord } from './edits.ts'

type Measure = RecordOf['measures']
/** What a measure is about: one touchpoint, stage or objective, or the journey as a whole. */
export type MeasureSubject = Pick<Measure, 'stageId' | 'touchpointId' | 'objectiveId'>
/** One dated value of a measure, with the number of answers behind it. */
export type MeasureValue = Measure['values'][number]

/** Adds an opportunity after all others; of no touchpoint where `touchpointId` is null. */
export function addOpportunity(
  document: JourneyDocument,
  { id, text, touchpointId }: { id: Id; text: string; touchpointId: Id | null },
): Change {
  const rank = rankAt(inOrder(document.opportunities), document.opportunities.size)
  const added = newRecord('opportunities', { id, rank, text, touchpointIds: presentIds(document, touchpointId) })
  return { opportunities: { added: [added], updated: [], removed: [] } }
}

/** Adds a quote after all others; of no touchpoint where `touchpointId` is null. */
export function addQuote(
  document: JourneyDocument,
  fields: { id: Id; text: string; touchpointId: Id | null; personaId?: Id },
): Change {
  const { id, text, touchpointId, personaId = null } = fields
  const rank = rankAt(inOrder(document.quotes), document.quotes.size)
  const added = newRecord('quotes', { id, rank, text, personaId, touchpointIds: presentIds(document, touchpointId) })
  return { quotes: { added: [added], updated: [], removed: [] } }
}

/** Adds a measure after all others. */
export function addMeasure(
  document: JourneyDocument,
  { id, name, subject }: { id: Id; name: string; subject: Partial<MeasureSubject> },
): Change {
  const rank = rankAt(inOrder(document.measures), document.measures.size)
  return { measures: { added: [newRecord('measures', { id, rank, name, ...subject })], updated: [], removed: [] } }
}

/** Says that an opportunity or a quote is about a touchpoint, or no longer is. No change where it is so already. */
export function linkTouchpoint(
  document: JourneyDocument,
  list: 'opportunities' | 'quotes',
  id: Id,
  touchpointId: Id,
  isLinked: boolean,
): Change {
  const ids = document[list].get(id)?.touchpointIds
  if (!ids || !document.touchpoints.has(touchpointId) || ids.includes(touchpointId) === isLinked) return emptyChange
  const touchpointIds = isLinked ? [...ids, touchpointId] : ids.filter((other) => other !== touchpointId)
  return updateRecord(document, list, id, { touchpointIds })
}

/** Adds a value to a measure, in its place by date: after those of the same day. */
export function addMeasureValue(document: JourneyDocument, measureId: Id, value: MeasureValue): Change {
  const values = document.measures.get(measureId)?.values
  if (!values) return emptyChange
  const later = values.findIndex(({ at }) => at > value.at)
  return setValues(document, measureId, values.toSpliced(later < 0 ? values.length : later, 0, value))
}

/** Changes some fields of one value, which stays in its place. */
export function updateMeasureValue(
  document: JourneyDocument,
  measureId: Id,
  index: number,
  fields: Partial<MeasureValue>,
): Change {
  const values = document.measures.get(measureId)?.values
  const value = values?.[index]
  return values && value ? setValues(document, measureId, values.with(index, { ...value, ...fields })) : emptyChange
}

export function removeMeasureValue(document: JourneyDocument, measureId: Id, index: number): Change {
  const values = document.measures.get(measureId)?.values
  return values?.[index] ? setValues(document, measureId, values.toSpliced(index, 1)) : emptyChange
}

function setValues(document: JourneyDocument, measureId: Id, values: MeasureValue[]): Change {
  return updateRecord(document, 'measures', measureId, { values })
}

function presentIds({ touchpoints }: JourneyDocument, touchpointId: Id | null): Id[] {
  return touchpointId !== null && touchpoints.has(touchpointId) ? [touchpointId] : []
}
