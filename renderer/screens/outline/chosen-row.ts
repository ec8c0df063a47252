/** Where the user is in the outline: what is chosen on the map is the row here, and the other way round. */
import { inOrder } from '../../../shared/journey/document.ts'
import { cellOf, type Place } from '../../../shared/journey/walk.ts'
import { keysAbove, type OutlineRow, rowKey } from '../../../shared/outline/outline-rows.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { headerHeld, placeHeld } from '../../model/editing/held-place.ts'
import {
  focusCell,
  leadTouchpointId,
  type SessionState,
  selectStage,
  selectTouchpoints,
} from '../../model/session/session-store.ts'

/** The row of what is chosen, or was last, and the rows above it, nearest first. */
export function chosenKeys(session: SessionState): readonly string[] {
  const touchpointId = leadTouchpointId(session)
  if (touchpointId) return keysOf({ touchpointId })
  if (session.focusedCell) return keysOf({ cell: session.focusedCell })
  if (session.selectedStageId) return [rowKey.stage(session.selectedStageId)]
  if (session.selectedChannelId) return keysOfChannel(session.selectedChannelId)
  const [place, header] = [placeHeld(), headerHeld()]
  if (place) return keysOf(place)
  if (!header) return []
  return header.list === 'stages' ? [rowKey.stage(header.id)] : keysOfChannel(header.id)
}

function keysOf(place: Place): readonly string[] {
  const { document } = useDocument.getState()
  const cell = document && cellOf(document, place)
  if (!cell) return []
  const above = keysAbove({ what: 'touchpoint', cell })
  return 'cell' in place ? above : [rowKey.touchpoint(place.touchpointId), ...above]
}

/** A channel has a row under each stage: the first one stands for it. */
function keysOfChannel(channelId: string): readonly string[] {
  const [stage] = inOrder(useDocument.getState().document?.stages ?? new Map())
  return stage ? keysOf({ cell: { stageId: stage.id, channelId } }) : []
}

export function selectRow(row: OutlineRow): void {
  if (row.what === 'stage') selectStage(row.stage.id)
  else if (row.what === 'cell') focusCell(row.cell)
  else selectTouchpoints([row.id])
}
