import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import type { Box, ConnectionPath, JourneyLayout, Point } from '../../shared/layout/types.ts'
import { arbitraryGrid } from '../support/arbitrary-grid.ts'

type Segment = { readonly connectionId: string; readonly from: Point; readonly to: Point }

function segmentsOf({ connectionId, points }: ConnectionPath): Segment[] {
  return points.slice(1).map((to, index) => ({ connectionId, from: points[index] ?? to, to }))
}

function boundsOf({ from, to }: Segment): Box {
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)]
  return { x, y, width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) }
}

function runsThrough(segment: Segment, card: Box): boolean {
  const { x, y, width, height } = boundsOf(segment)
  return x < card.x + card.width && x + width > card.x && y < card.y + card.height && y + height > card.y
}

/** Length of what two parallel segments share, in units. */
function sharedLength(a: Segment, b: Segment): number {
  const [one, other] = [boundsOf(a), boundsOf(b)]
  const isLevel = one.height === 0 && other.height === 0 && one.y === other.y
  const isUpright = one.width === 0 && other.width === 0 && one.x === other.x
  if (isLevel) return Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  if (isUpright) return Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return 0
}

function allSegments(layout: JourneyLayout): Segment[] {
  return [...layout.connections.values()].flatMap(segmentsOf)
}

describe('connections', () => {
  it('run level or upright, from the side of one card to the side of the other', () => {
    fc.assert(
      fc.property(arbitraryGrid, (document) => {
        const layout = layoutJourney(document)
        expect(layout.connections.size).toBe(document.connections.size)
        for (const path of layout.connections.values()) {
          const connection = document.connections.get(path.connectionId)
          const source = layout.cards.get(connection?.from ?? '')
          const target = layout.cards.get(connection?.to ?? '')
          const [start, tip] = [path.points[0], path.points.at(-1)]
          if (!source || !target || !start || !tip) throw new Error('an end is missing')
          for (const { from, to } of segmentsOf(path)) expect((from.x === to.x) !== (from.y === to.y)).toBe(true)
          if (path.tipDirection === 'down') {
            expect([start.y, tip.y]).toEqual([source.y + source.height, target.y])
          } else {
            expect(start.x).toBe(source.x + source.width)
            expect(tip.x).toBe(path.tipDirection === 'right' ? target.x : target.x + target.width)
            expect(start.y > source.y && start.y < source.y + source.height).toBe(true)
            expect(tip.y > target.y && tip.y < target.y + target.height).toBe(true)
          }
        }
      }),
    )
  })

  it('never run through a card or a ghost', () => {
    fc.assert(
      fc.property(arbitraryGrid, (document) => {
        const layout = layoutJourney(document)
        const boxes = [...layout.cards.values(), ...layout.ghosts]
        for (const segment of allSegments(layout)) {
          expect(boxes.filter((box) => runsThrough(segment, box))).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('never share a stretch with another', () => {
    fc.assert(
      fc.property(arbitraryGrid, (document) => {
        const segments = allSegments(layoutJourney(document))
        segments.forEach((segment, index) => {
          const shared = segments
            .slice(index + 1)
            .filter((other) => other.connectionId !== segment.connectionId && sharedLength(segment, other) > 0)
          expect(shared).toEqual([])
        })
      }),
      { numRuns: 300 },
    )
  })

  it('stay within the grid', () => {
    fc.assert(
      fc.property(arbitraryGrid, (document) => {
        const { connections, width, height } = layoutJourney(document)
        for (const { x, y } of [...connections.values()].flatMap(({ points }) => points)) {
          expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true)
        }
      }),
    )
  })
})
