import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellKey, touchpointsInCell } from '../../shared/journey/document.ts'
import type { Box } from '../../shared/layout/grid/boxes.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { arbitraryGrid, arbitraryRoom } from '../support/arbitrary-grid.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

describe('cards and ghosts', () => {
  it('stand in their cells and never overlap', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryGrid, arbitraryDocument()), arbitraryRoom, (document, room) => {
        const layout = layoutJourney(document, { room })
        expect(layout.cards.size).toBe(document.touchpoints.size)
        const boxes = [...layout.cards.values(), ...layout.ghosts]
        for (const box of boxes) {
          const cell = layout.cells.get(cellKey(box))
          expect(cell && isInside(box, cell)).toBe(true)
        }
        boxes.forEach((box, index) => {
          expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([])
        })
      }),
    )
  })

  it('ghosts stand in exactly the awareness cells that hold no touchpoint, not even an idea', () => {
    fc.assert(
      fc.property(arbitraryGrid, (document) => {
        const expected = [...document.channels.values()].flatMap((channel) =>
          [...document.stages.values()]
            .filter(({ phase }) => phase === 'awareness')
            .map((stage) => ({ stageId: stage.id, channelId: channel.id }))
            .filter((cell) => touchpointsInCell(document, cell).length === 0),
        )
        expect(layoutJourney(document).ghosts.map(cellKey).sort()).toEqual(expected.map(cellKey).sort())
      }),
    )
  })

  it('columns and lanes fill the grid without a gap', () => {
    fc.assert(
      fc.property(arbitraryGrid, arbitraryRoom, (document, room) => {
        const layout = layoutJourney(document, { room })
        let x = 0
        for (const column of layout.stages) {
          expect(column.x).toBe(x)
          x += column.width
        }
        let y = 0
        for (const lane of layout.channels) {
          expect(lane.y).toBe(y)
          y += lane.height
        }
        expect([layout.width, layout.height]).toEqual([x, y])
      }),
    )
  })
})

describe('a layout after another', () => {
  it('is the same as without it, and hands out the objects before where nothing changed', () => {
    fc.assert(
      fc.property(arbitraryGrid, arbitraryRoom, (document, room) => {
        const first = layoutJourney(document, { room })
        const again = layoutJourney(document, { room, previous: first })
        expect(again).toEqual(first)
        expect(again.cards).toBe(first.cards)
        expect(again.connections).toBe(first.connections)
        expect(again.cells).toBe(first.cells)
        const withoutConnections = { ...document, connections: new Map() }
        const other = layoutJourney(withoutConnections, { room, previous: first })
        expect(other).toEqual(layoutJourney(withoutConnections, { room }))
        for (const [id, card] of other.cards) {
          const before = first.cards.get(id)
          if (before?.x === card.x && before.y === card.y) expect(card).toBe(before)
        }
      }),
    )
  })
})
