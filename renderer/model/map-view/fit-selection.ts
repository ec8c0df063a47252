/** Zooms to what is selected, whatever it is. */
import { cellKey } from '../../../shared/journey/document.ts'
import type { Box } from '../../../shared/layout/grid/boxes.ts'
import { noteBoxes } from '../../../shared/layout/notes.ts'
import { openDocument } from '../document/document-store.ts'
import { useSession } from '../session/session-store.ts'
import { boxAround } from './box-around.ts'
import { currentLayout } from './layout-store.ts'
import { pathBounds } from './path-bounds.ts'
import { fitBox } from './view-port.ts'

export function fitSelection(): void {
  const box = boxAround(selectedBoxes())
  if (box) fitBox(box)
}

function selectedBoxes(): readonly Box[] {
  const layout = currentLayout()
  const session = useSession.getState()
  if (!layout) return []
  const { selectedNoteId, selectedStageId, selectedChannelId, focusedCell } = session
  const cell = focusedCell && layout.cells.get(cellKey(focusedCell))
  return [
    ...[...session.selectedTouchpointIds].flatMap((id) => layout.cards.get(id) ?? []),
    ...[...session.selectedConnectionIds].flatMap((id) => layout.connections.get(id) ?? []).map(pathBounds),
    ...noteBoxes(openDocument()).filter(({ noteId }) => noteId === selectedNoteId),
    ...layout.stages
      .filter(({ stageId }) => stageId === selectedStageId)
      .map(({ x, width }) => ({ x, y: 0, width, height: layout.height })),
    ...layout.channels
      .filter(({ channelId }) => channelId === selectedChannelId)
      .map(({ y, height }) => ({ x: 0, y, width: layout.width, height })),
    ...(cell ? [cell] : []),
  ]
}
