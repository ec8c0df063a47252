/** Whether a journey is still small enough to be a file, known without writing it as long as it is far from too large. */
import type { Change } from '../../journey/change.ts'
import type { JourneyDocument } from '../../journey/document.ts'
import { listNames } from '../../journey/fields/vocabulary.ts'
import { maxJourneyBytes, utf8Length } from '../reading/json-limits.ts'
import { writeJourneyFile } from './journey-file.ts'

/** At most so many bytes the file has. */
const known = new WeakMap<JourneyDocument, number>()

/** Indents, names of fields that a record leaves out of its own JSON, and escapes of letters. */
const perRecord = 1_500
const perCharacter = 4

function mostBytesOf(record: object): number {
  // The bytes of an image stand there as they are.
  const { data, ...rest } = record as { data?: unknown }
  const bytes = typeof data === 'string' ? data.length : 0
  return bytes + perRecord + perCharacter * JSON.stringify(rest).length
}

function mostBytes(document: JourneyDocument): number {
  let most = mostBytesOf(document.journey) + mostBytesOf(document.extra)
  for (const list of listNames) for (const record of document[list].values()) most += mostBytesOf(record)
  return most
}

function moreBytes(change: Change): number {
  let more = change.journey ? mostBytesOf(change.journey[1]) : 0
  for (const list of listNames) {
    const { added = [], updated = [] } = change[list] ?? {}
    for (const record of added) more += mostBytesOf(record)
    for (const [, to] of updated) more += mostBytesOf(to)
  }
  return more
}

/** Whether the document is small enough to be a file after a change that led to it. */
export function fitsInFile(before: JourneyDocument, change: Change, after: JourneyDocument): boolean {
  const most = (known.get(before) ?? mostBytes(before)) + moreBytes(change)
  const bytes = most <= maxJourneyBytes ? most : utf8Length(writeJourneyFile(after))
  known.set(after, bytes)
  return bytes <= maxJourneyBytes
}
