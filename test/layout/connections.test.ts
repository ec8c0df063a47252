import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostTracks } from '../../shared/layout/connections/tracks.ts'
import type { Box, ConnectionPath, JourneyLayout, Point } from '../../shared/layout/grid/boxes.ts'
import { trackPitch } from '../../shared/layout/grid/map-sizes.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { arbitraryGrid, arbitraryRoom } from '../support/arbitrary-grid.ts'
import { randomCases } from '../support/long-run.ts'

type Segment = {
  readonly connectionId: string
  readonly from: Point
  readonly to: Point
  /** The way's first or last part, at its card. */
  readonly isAtCard: boolean
}

function segmentsOf({ connectionId, points }: ConnectionPath): Segment[] {
  return points.slice(1).map((to, index) => ({
    connectionId,
    from: points[index] ?? to,
    to,
    isAtCard: index === 0 || index === points.length - 2,
  }))
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

/** Which gutter or lane a segment lies in, as a text. */
function wayOf(layout: JourneyLayout, { connectionId, from, to, isAtCard }: Segment): string {
  if (isAtCard) return `card ${connectionId}`
  if (from.y === to.y)
    return `lane ${layout.channels.findIndex(({ y, height }) => from.y >= y && from.y <= y + height)}`
  const passed = layout.stages.flatMap(({ cardXs }) => cardXs).filter((cardX) => cardX < from.x).length
  return `gutter ${passed}`
}

function allSegments(layout: JourneyLayout): Segment[] {
  return [...layout.connections.values()].flatMap(segmentsOf)
}

describe('connections', () => {
  it('run level or upright, from the side of one card to the side of the other', () => {
    fc.assert(
      fc.property(arbitraryGrid, arbitraryRoom, (document, room) => {
        const layout = layoutJourney(document, { room })
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
      fc.property(arbitraryGrid, arbitraryRoom, (document, room) => {
        const layout = layoutJourney(document, { room })
        const boxes = [...layout.cards.values(), ...layout.ghosts]
        for (const segment of allSegments(layout)) {
          expect(boxes.filter((box) => runsThrough(segment, box))).toEqual([])
        }
      }),
      { numRuns: randomCases(300) },
    )
  })

  it('share a stretch only where more run side by side than can be told apart', () => {
    fc.assert(
      fc.property(arbitraryGrid, arbitraryRoom, (document, room) => {
        const layout = layoutJourney(document, { room })
        const segments = allSegments(layout)
        segments.forEach((segment, index) => {
          const sharing = segments
            .slice(index + 1)
            .filter((other) => other.connectionId !== segment.connectionId && sharedLength(segment, other) > 0)
          if (sharing.length === 0) return
          const way = wayOf(layout, segment)
          expect(segments.filter((other) => wayOf(layout, other) === way).length).toBeGreaterThan(mostTracks)
        })
      }),
      { numRuns: randomCases(300) },
    )
  })

  it('keep to so few tracks between two columns that each can be followed', () => {
    fc.assert(
      fc.property(arbitraryGrid, arbitraryRoom, (document, room) => {
        const layout = layoutJourney(document, { room })
        const uprights = allSegments(layout).filter(({ from, to }) => from.x === to.x && from.y !== to.y)
        for (const [way, side] of Map.groupBy(uprights, (segment) => wayOf(layout, segment))) {
          if (!way.startsWith('gutter')) continue
          const xs = [...new Set(side.map(({ from }) => from.x))].sort((a, b) => a - b)
          expect(xs.length).toBeLessThanOrEqual(mostTracks)
          for (const [index, x] of xs.slice(1).entries())
            expect(x - (xs[index] ?? x)).toBeGreaterThanOrEqual(trackPitch)
        }
      }),
    )
  })

  it('stay within the grid', () => {
    fc.assert(
      fc.property(arbitraryGrid, arbitraryRoom, (document, room) => {
        const { connections, width, height } = layoutJourney(document, { room })
        for (const { x, y } of [...connections.values()].flatMap(({ points }) => points)) {
          expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true)
        }
      }),
    )
  })
})
