import { cellKey, type JourneyDocument, touchpointsInCell } from '../../../shared/journey/document.ts'
import type { Box, JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { cardGap, lanePadding } from '../../../shared/layout/grid/map-sizes.ts'
import type { Draft } from '../session/session-store.ts'

const draftHeight = 56

/** Where a new touchpoint is written before it is one: below or beside the card that it follows. It floats, so that nothing jumps. */
export function draftBox(layout: JourneyLayout, document: JourneyDocument, { cell, index }: Draft): Box | null {
  const box = layout.cells.get(cellKey(cell))
  const column = layout.stages.find(({ stageId }) => stageId === cell.stageId)
  if (!box || !column) return null
  const inCell = touchpointsInCell(document, cell)
  const at = index ?? inCell.length
  const slot = at % column.cardXs.length
  const before = layout.cards.get(inCell[at - 1]?.id ?? '')
  const y = !before ? box.y + lanePadding : slot > 0 ? before.y : before.y + before.height + cardGap / 2
  return { x: column.cardXs[slot] ?? column.cardX, y, width: layout.cardWidth, height: draftHeight }
}
