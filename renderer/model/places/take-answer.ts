/** Takes in what a reader of a web page sent back: notes of the journey that it is about, as one undo step. */
import { layoutPicture } from '../../../shared/layout/layout-picture.ts'
import { freeNotePlaces } from '../../../shared/room/note-places.ts'
import { answerChange, newComments } from '../../../shared/web-page/answer-notes.ts'
import type { PageAnswer } from '../../../shared/web-page/page-answer.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { edit, endMerge, openDocument, useDocument } from '../document/document-store.ts'
import { loadLibrary, summaryOf } from '../document/library-store.ts'
import { showJourney } from '../document/navigation.ts'
import { newId } from '../document/new-id.ts'
import { undoWithNotice } from '../editing/undo-notice.ts'
import { currentLayout } from '../map-view/layout-store.ts'
import { notify } from '../session/session-store.ts'

/** The journey is opened if it isn't; without it there is nothing to take the answer in. */
export async function takeAnswer(answer: PageAnswer): Promise<void> {
  if (!(await isShown(answer))) return
  if (useDocument.getState().readOnly) {
    notify('Nothing imported: this journey is read-only.')
    return
  }
  const document = openDocument()
  const count = newComments(document, answer).length
  if (count === 0) {
    notify('Nothing imported: the journey already has these notes.')
    return
  }
  const layouts = [layoutPicture(document), currentLayout()].filter((layout) => layout !== null)
  const grid = {
    width: Math.max(...layouts.map(({ width }) => width)),
    height: Math.max(...layouts.map(({ height }) => height)),
  }
  const places = freeNotePlaces(document, grid, count)
  endMerge()
  if (!edit('Add answer', (before) => answerChange(before, answer, { places, newId }))) return
  endMerge()
  const reader = answer.reader.trim()
  undoWithNotice(`Added ${formatCount(count, 'note')} from ${reader === '' ? 'a reader' : `“${reader}”`}.`)
}

async function isShown({ journeyId, title }: PageAnswer): Promise<boolean> {
  const isOpen = () => useDocument.getState().document?.journey.id === journeyId
  if (isOpen()) return true
  await loadLibrary()
  if (summaryOf(journeyId)) await showJourney(journeyId)
  else notify(`Nothing imported: “${title.trim()}” isn’t in your library.`, { tone: 'problem' })
  return isOpen()
}
