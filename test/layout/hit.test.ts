import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellKey, touchpointsInCell } from '../../shared/journey/document.ts'
import { cardAt, cellAt, placeInCell } from '../../shared/layout/hit.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { arbitraryGrid, arbitraryRoom } from '../support/arbitrary-grid.ts'

const middleOf = (box: { x: number; y: number; width: number; height: number }) => ({
  x: box.x + box.width / 2,
  y: box.y + box.height / 2,
})

describe('what lies at a point', () => {
  it('is the cell and the card around it, and nothing outside of the grid', () => {
    fc.assert(
      fc.property(arbitraryGrid, arbitraryRoom, (document, room) => {
        const layout = layoutJourney(document, { room })
        for (const cell of layout.cells.values()) expect(cellAt(layout, middleOf(cell))).toBe(cell)
        for (const card of layout.cards.values()) {
          expect(cardAt(layout, middleOf(card))).toBe(card.touchpointId)
          expect(cellAt(layout, middleOf(card))).toBe(layout.cells.get(cellKey(card)))
        }
        expect(cellAt(layout, { x: -1, y: 5 })).toBeNull()
        expect(cellAt(layout, { x: 5, y: layout.height })).toBeNull()
      }),
    )
  })

  it('is the place before the first card whose middle lies below, or to the right in its row', () => {
    fc.assert(
      fc.property(arbitraryGrid, arbitraryRoom, (document, room) => {
        const layout = layoutJourney(document, { room })
        for (const cell of layout.cells.values()) {
          const touchpoints = touchpointsInCell(document, cell)
          expect(placeInCell(layout, document, cell, cell)).toBe(0)
          expect(placeInCell(layout, document, cell, { x: cell.x, y: cell.y + cell.height })).toBe(touchpoints.length)
          touchpoints.forEach(({ id }, index) => {
            const { x = 0, y = 0 } = layout.cards.get(id) ?? {}
            expect(placeInCell(layout, document, cell, { x, y: y + 1 })).toBe(index)
            const below = { x, y: y + 200 }
            expect(placeInCell(layout, document, cell, below, new Set(touchpoints.map((one) => one.id)))).toBe(0)
          })
        }
      }),
    )
  })
})
