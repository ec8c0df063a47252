/** Opening the field of a row's title or name, and beginning it with a first text. */
import type { OutlineRow } from '../../../shared/outline/outline-rows.ts'
import { editTitleOf } from '../../model/editing/titles.ts'
import { addNextTouchpoint } from '../../model/editing/touchpoint-edits.ts'
import { typeAt } from '../../model/editing/typing-place.ts'
import { useSession } from '../../model/session/session-store.ts'

/** F2: the title, or the name of the stage or channel. */
export function renameRow(row: OutlineRow): void {
  if (row.what === 'touchpoint') editTitleOf(row.id)
  else if (row.what === 'stage') useSession.setState({ editing: { what: 'stage', id: row.stage.id } })
  else useSession.setState({ editing: { what: 'channel', id: row.channel.id } })
}

/** Enter, as on the map: the next touchpoint below a touchpoint or in a cell; the name of a stage. */
export function enterRow(row: OutlineRow): void {
  if (row.what === 'stage') renameRow(row)
  else addNextTouchpoint()
}

/** What is typed on a row, as on the map: the title again, a new touchpoint in a cell, the name of a stage. */
export function typeOnRow(row: OutlineRow, text: string): void {
  if (row.what === 'stage') typeAt({ what: 'stage', id: row.stage.id }, text)
  else if (row.what === 'touchpoint') typeAt({ what: 'touchpoint', id: row.id }, text)
  else typeAt({ what: 'new', at: { cell: row.cell } }, text)
}
