/** From the journey as it is to the journey as it was. */
import { type Change, changeBetween } from '../change.ts'
import type { JourneyDocument } from '../document.ts'
import { type Id, listNames } from '../schema.ts'
import { hasSameContent } from './same-content.ts'

/**
 * The change that makes the document what it was at a moment, whose records came from elsewhere: a record with the same
 * content counts as the same. The journey keeps its id and its times.
 */
export function changeToMoment(document: JourneyDocument, moment: JourneyDocument): Change {
  const { id, createdAt, updatedAt } = document.journey
  const target: Record<string, unknown> = { ...document }
  target.journey = known(document.journey, { ...moment.journey, id, createdAt, updatedAt })
  for (const list of listNames) {
    const present: ReadonlyMap<Id, { id: Id }> = document[list]
    const past: ReadonlyMap<Id, { id: Id }> = moment[list]
    target[list] = new Map([...past].map(([recordId, record]) => [recordId, known(present.get(recordId), record)]))
  }
  return changeBetween(document, target as JourneyDocument)
}

function known<T>(present: T | undefined, past: T): T {
  return present !== undefined && hasSameContent(present, past) ? present : past
}
