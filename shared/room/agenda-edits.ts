/** Edits to the parts of a workshop, in their order. */
import { type Change, emptyChange } from '../journey/change.ts'
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import { rankAt, updateRecord } from '../journey/edits/edits.ts'
import { newRecord } from '../journey/new-records.ts'
import type { Id } from '../journey/schema.ts'

/** Adds a part after all others. "Booking: vote 15" and "Booking: vote, 15 min" say its minutes too. */
export function addAgendaPart(document: JourneyDocument, { id, text }: { id: Id; text: string }): Change {
  const [, title = text, minutes = String(usualMinutes)] = /^(.*\S),? +(\d{1,3}) ?(?:min|minutes|')?$/i.exec(text) ?? []
  const rank = rankAt(inOrder(document.agenda), document.agenda.size)
  const added = newRecord('agenda', { id, rank, title: title.replace(/,$/, ''), minutes: Number(minutes) })
  return { agenda: { added: [added], updated: [], removed: [] } }
}

const usualMinutes = 15

/** Moves a part before the one above it, or behind the one below it. No change at the end of the list. */
export function moveAgendaPart(document: JourneyDocument, partId: Id, step: 1 | -1): Change {
  const parts = inOrder(document.agenda)
  const at = parts.findIndex(({ id }) => id === partId)
  if (at < 0 || !parts[at + step]) return emptyChange
  return updateRecord(document, 'agenda', partId, { rank: rankAt(parts.toSpliced(at, 1), at + step) })
}
