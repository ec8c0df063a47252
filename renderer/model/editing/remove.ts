/** Removing anything from the open journey: one step, and a notice that says what went with it and takes it back. */
import type { Change } from '../../../shared/journey/change.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { removalWords } from '../../../shared/journey/removal-words.ts'
import { edit, openDocument } from '../document/document-store.ts'
import { undoWithNotice } from './undo-notice.ts'

/** Says whether anything was removed. */
export function removeWithNotice(
  label: string,
  makeChange: (document: JourneyDocument) => Change,
  verb?: 'Deleted' | 'Cut',
): boolean {
  const before = openDocument()
  const words = removalWords(before, makeChange(before), verb)
  if (!edit(label, makeChange)) return false
  if (words) undoWithNotice(words)
  return true
}
