/** From a point to what lies there, and from a card to the card beside it. */
import { type Cell, cellKey, type JourneyDocument, touchpointsByCell } from '../journey/document.ts'
import type { Id } from '../journey/schema.ts'
import type { CardBox, JourneyLayout, LayoutCell, Point } from './grid/boxes.ts'

/** The cell at a point in canvas units; null outside of the grid. */
export function cellAt(layout: JourneyLayout, { x, y }: Point): LayoutCell | null {
  const column = layout.stages.find((one) => x >= one.x && x < one.x + one.width)
  const lane = layout.channels.find((one) => y >= one.y && y < one.y + one.height)
  return column && lane ? layout.cells.of(column, lane) : null
}

/**
 * Which place a card dropped at a point takes: the number of the cell's cards whose middle lies above, or to the left in a row of
 * cards that stand side by side. In canvas units; `moving` are the cards that are being dropped and so don't count.
 */
export function placeInCell(
  layout: JourneyLayout,
  document: JourneyDocument,
  cell: Cell,
  point: Point,
  moving: ReadonlySet<Id> = new Set(),
): number {
  const cards = cardsOf(layout, document, cell)
  const across = layout.stages.find(({ stageId }) => stageId === cell.stageId)?.cardXs.length ?? 1
  const isBefore = across === 1 ? isAbove(point) : isPassed(point, cards)
  return cards.filter((card) => !moving.has(card.touchpointId) && isBefore(card)).length
}

function isAbove({ y }: Point): (card: CardBox) => boolean {
  return (card) => card.y + card.height / 2 < y
}

/** In reading order: rows above, then what lies to the left in the same row. */
function isPassed({ x, y }: Point, cards: readonly CardBox[]): (card: CardBox) => boolean {
  const bottoms = new Map<number, number>()
  for (const card of cards) bottoms.set(card.y, Math.max(bottoms.get(card.y) ?? 0, card.y + card.height))
  return (card) => (bottoms.get(card.y) ?? 0) < y || (card.y <= y && card.x + card.width / 2 < x)
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
