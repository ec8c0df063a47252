/** In which order cards that somebody drew are read: along the arrows between them, else in rows from left to right. */
import type { Id } from '../../journey/schema.ts'
import { alongArrows } from '../reading/along-arrows.ts'
import type { Box } from './layout.ts'

type Fields = Readonly<Record<string, unknown>>
export type PlacedCard<F> = { readonly id: Id; readonly box: Box; readonly fields: F }

/** The cards in the order in which a person reads them. */
export function inReadingOrder<F>(cards: readonly PlacedCard<F>[], connections: readonly Fields[]): PlacedCard<F>[] {
  const arrows = connections.map(({ from, to }) => ({ from: String(from), to: String(to) }))
  return alongArrows(rowsOf(cards).flat(), arrows)
}

/** Cards whose middles lie within half a card of each other are in one row, however crooked it was drawn. */
function rowsOf<F>(cards: readonly PlacedCard<F>[]): PlacedCard<F>[][] {
  const middle = ({ box }: PlacedCard<F>) => box.y + box.height / 2
  const rows: PlacedCard<F>[][] = []
  for (const card of [...cards].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1)
    const [first] = row ?? []
    const isIn = first && middle(card) - middle(first) < Math.min(first.box.height, card.box.height) * 0.75
    if (row && isIn) row.push(card)
    else rows.push([card])
  }
  return rows.map((row) => row.sort((a, b) => a.box.x - b.box.x))
}
