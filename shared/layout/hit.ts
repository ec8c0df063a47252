/** From a point to what lies there, and from a card to the card beside it. */
import { type Cell, cellKey, type JourneyDocument, touchpointsByCell } from '../journey/document.ts'
import type { Id } from '../journey/schema.ts'
import type { CardBox, JourneyLayout, LayoutCell, Point } from './types.ts'

/** The cell at a point in canvas units; null outside of the grid. */
export function cellAt(layout: JourneyLayout, { x, y }: Point): LayoutCell | null {
  const stage = layout.stages.find((column) => x >= column.x && x < column.x + column.width)
  const channel = layout.channels.find((lane) => y >= lane.y && y < lane.y + lane.height)
  if (!stage || !channel) return null
  return layout.cells.get(cellKey({ stageId: stage.stageId, channelId: channel.channelId })) ?? null
}

/**
 * Which place a card dropped at height `y` takes: the number of the cell's cards whose middle lies above. `y` in canvas units;
 * `moving` are the cards that are being dropped and so don't count.
 */
export function placeInCell(
  layout: JourneyLayout,
  document: JourneyDocument,
  cell: Cell,
  y: number,
  moving: ReadonlySet<Id> = new Set(),
): number {
  return cardsOf(layout, document, cell).filter(
    (card) => !moving.has(card.touchpointId) && card.y + card.height / 2 < y,
  ).length
}

function cardsOf(layout: JourneyLayout, document: JourneyDocument, cell: Cell): CardBox[] {
  const touchpoints = touchpointsByCell(document).get(cellKey(cell)) ?? []
  return touchpoints.flatMap(({ id }) => layout.cards.get(id) ?? [])
}

/** The touchpoint whose card lies at a point in canvas units; null where none does. */
export function cardAt(layout: JourneyLayout, { x, y }: Point): Id | null {
  for (const card of layout.cards.values()) {
    if (x >= card.x && x <= card.x + card.width && y >= card.y && y <= card.y + card.height) return card.touchpointId
  }
  return null
}
