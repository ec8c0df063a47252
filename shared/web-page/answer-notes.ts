/** A reader's answer to a web page as notes of the journey: nothing else in it changes. */
import { applyChange, type Change, squashChanges } from '../journey/change.ts'
import type { JourneyDocument } from '../journey/document.ts'
import { addNote } from '../journey/edits/note-edits.ts'
import type { Id } from '../journey/schema.ts'
import type { Point } from '../layout/grid/boxes.ts'
import { webPageWords as words } from '../words/web-page-words.ts'
import type { PageAnswer } from './page-answer.ts'

type Comment = PageAnswer['comments'][number]

/** The comments that the journey doesn't have yet: a file may be taken in twice. */
export function newComments(document: JourneyDocument, { reader, comments }: PageAnswer): readonly Comment[] {
  const known = new Set(
    [...document.notes.values()].map(({ text, author, touchpointIds }) => keyOf(text, author, touchpointIds)),
  )
  return comments.filter((comment) => {
    const { text, touchpointIds } = noteOf(document, comment)
    return !known.has(keyOf(text, reader.trim(), touchpointIds))
  })
}

function keyOf(text: string, author: string, touchpointIds: readonly Id[]): string {
  return JSON.stringify([text, author, touchpointIds])
}

/** @param places where the notes go, one for each new comment */
export function answerChange(
  document: JourneyDocument,
  answer: PageAnswer,
  { places, newId }: { readonly places: readonly Point[]; readonly newId: () => Id },
): Change {
  const changes: Change[] = []
  let after = document
  for (const [at, comment] of newComments(document, answer).entries()) {
    const place = places[at] ?? { x: 0, y: 0 }
    const fields = { ...noteOf(document, comment), author: answer.reader.trim(), color: 'blue' }
    const change = addNote(after, { id: newId(), ...place, ...fields })
    after = applyChange(after, change)
    changes.push(change)
  }
  return squashChanges(...changes)
}

/** What was said of a touchpoint that is gone is still worth reading. */
function noteOf({ touchpoints }: JourneyDocument, { touchpointId, title, text, hasDot }: Comment) {
  const isThere = touchpoints.has(touchpointId)
  const said = text.trim() === '' ? words.dot : text.trim()
  return {
    text: isThere ? said : `${title.trim()}: ${said}`,
    touchpointIds: isThere ? [touchpointId] : [],
    votes: hasDot ? 1 : 0,
  }
}
