import { cellKey, type JourneyDocument, touchpointsInCell } from '../../shared/journey/document.ts'
import { cardGap, cardWidth, lanePadding } from '../../shared/layout/measures.ts'
import type { Box, JourneyLayout } from '../../shared/layout/types.ts'
import type { Draft } from '../state/session-store.ts'

const draftHeight = 56

/** Where a new touchpoint is written before it is one: below the card that it follows. It floats, so that nothing jumps. */
export function draftBox(layout: JourneyLayout, document: JourneyDocument, { cell, index }: Draft): Box | null {
  const box = layout.cells.get(cellKey(cell))
  const column = layout.stages.find(({ stageId }) => stageId === cell.stageId)
  if (!box || !column) return null
  const inCell = touchpointsInCell(document, cell)
  const above = layout.cards.get(inCell[(index ?? inCell.length) - 1]?.id ?? '')
  const y = above ? above.y + above.height + cardGap / 2 : box.y + lanePadding
  return { x: column.cardX, y, width: cardWidth, height: draftHeight }
}
