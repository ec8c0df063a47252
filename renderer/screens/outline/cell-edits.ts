/** What is done in a cell of the outline without a field: a press, and clearing it. */
import { setEmotion } from '../../../shared/journey/edits/people-edits.ts'
import type { Touchpoint } from '../../../shared/journey/schema.ts'
import { edit, endMerge } from '../../model/document/document-store.ts'
import { currentGaps } from '../../model/document/gap-store.ts'
import { openMark } from '../../model/places/answer-finding.ts'
import { chooseInRecord } from '../inspector/fields/use-record.ts'
import { type Column, openCell } from './outline-store.ts'

/** Enter, Space or a click: what can be chosen or written opens, what is on or off turns, a gap leads to its finding. */
export function pressCell(touchpoint: Touchpoint, key: string, column: Column): void {
  if (column === 'momentOfTruth') setMomentOfTruth(touchpoint, !touchpoint.momentOfTruth)
  else if (column === 'gap') {
    const mark = currentGaps().marks.touchpoints.get(touchpoint.id)
    if (mark) openMark(mark)
  } else if (column !== 'title') openCell(key, column)
}

/** Delete: nothing is said there any more. */
export function clearCell({ id, owner, ...touchpoint }: Touchpoint, column: Column): void {
  if (column === 'momentOfTruth') setMomentOfTruth({ id, ...touchpoint }, false)
  else if (column === 'pains') chooseInRecord('Clear pains', 'touchpoints', id, { pains: [] })
  else if (column === 'owner') chooseInRecord('Clear owner', 'touchpoints', id, { owner: { ...owner, name: '' } })
  else if (column.startsWith('emotion:')) {
    endMerge()
    edit('Clear emotion', (document) => setEmotion(document, id, column.slice('emotion:'.length), null))
  }
}

function setMomentOfTruth(
  { id, momentOfTruth: before }: Pick<Touchpoint, 'id' | 'momentOfTruth'>,
  momentOfTruth: boolean,
): void {
  if (momentOfTruth === before) return
  const label = momentOfTruth ? 'Mark moment of truth' : 'Unmark moment of truth'
  chooseInRecord(label, 'touchpoints', id, { momentOfTruth })
}
