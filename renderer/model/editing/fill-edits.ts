/** Writing what a row's table was filled with, in one undo step. */
import type { FillTable } from '../../../shared/gaps/rule/telling.ts'
import { type FilledLine, fillChange } from '../../../shared/tells/fill-table.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { edit } from '../document/document-store.ts'
import { newId } from '../document/new-id.ts'
import { undoWithNotice } from './undo-notice.ts'

/** Nothing happens if no line has words. */
export function fillLines(table: FillTable, lines: readonly FilledLine[]): void {
  const isFilled = edit(table.step, (document) => fillChange(document, table, lines, newId))
  if (isFilled) undoWithNotice(`Filled in ${formatCount(lines.length, 'line')}.`)
}
