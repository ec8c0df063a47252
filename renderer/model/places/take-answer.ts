/** Takes in what a reader of a web page sent back: notes of the journey that it is about, as one undo step. */
import { layoutPicture } from '../../../shared/layout/layout-picture.ts'
import { shorten } from '../../../shared/report/shorten.ts'
import { freeNotePlaces } from '../../../shared/room/note-places.ts'
import { hasAnswerBlock, readAnswerBlocks } from '../../../shared/web-page/answer-blocks.ts'
import { answerChange, newComments } from '../../../shared/web-page/answer-notes.ts'
import type { PageAnswer } from '../../../shared/web-page/page-answer.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { sentenceOf } from '../../bridge/bridge.ts'
import { edit, endMerge, openDocument, useDocument } from '../document/document-store.ts'
import { loadLibrary, summaryOf } from '../document/library-store.ts'
import { showJourney } from '../document/navigation.ts'
import { newId } from '../document/new-id.ts'
import { undoWithNotice } from '../editing/undo-notice.ts'
import { currentLayout } from '../map-view/layout-store.ts'
import { notify } from '../session/session-store.ts'

/** What a notice has room for. */
const longestName = 60

/** Takes in the answers in the text of an email; says whether it holds any, sound or not. */
export function takeAnswerText(text: string): boolean {
  if (!hasAnswerBlock(text)) return false
  try {
    void takeAnswers(readAnswerBlocks(text))
  } catch (error) {
    notify(`Nothing imported. ${sentenceOf(error)}`, { tone: 'problem' })
  }
  return true
}

/** One after the other: each opens the journey that it is about. */
export async function takeAnswers(answers: readonly PageAnswer[]): Promise<void> {
  for (const answer of answers) await takeAnswer(answer)
}

/** The journey is opened if it isn't; without it there is nothing to take the answer in. */
async function takeAnswer(answer: PageAnswer): Promise<void> {
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
  const reader = shorten(answer.reader, longestName)
  undoWithNotice(`Added ${formatCount(count, 'note')} from ${reader === '' ? 'a reader' : `“${reader}”`}.`)
}

async function isShown({ journeyId, title }: PageAnswer): Promise<boolean> {
  const isOpen = () => useDocument.getState().document?.journey.id === journeyId
  if (isOpen()) return true
  await loadLibrary()
  if (summaryOf(journeyId)) await showJourney(journeyId)
  else notify(`Nothing imported: “${shorten(title, longestName)}” isn’t in your library.`, { tone: 'problem' })
  return isOpen()
}
