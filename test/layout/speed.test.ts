/** Guards against a layout that grows faster than the journey; the figures to reach are measured elsewhere, on a quiet machine. */
import { expect, it } from 'vitest'
import { ranksBetween } from '../../shared/journey/rank.ts'
import {
  newChannel,
  newConnection,
  newDocument,
  newJourney,
  newStage,
  newTouchpoint,
} from '../../shared/journey/records.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'

function boardOf(count: number) {
  const ranks = ranksBetween(null, null, count)
  const rank = (index: number) => ranks[index] ?? 'a0'
  const each = <T>(length: number, make: (index: number) => T) => Array.from({ length }, (_, index) => make(index))
  return newDocument(newJourney({ id: 'board', title: 'Board' }, '2026-11-22T09:00:00.000Z'), {
    stages: each(5, (index) => newStage({ id: `s${index}`, rank: rank(index) })),
    channels: each(4, (index) => newChannel({ id: `k${index}`, rank: rank(index), kind: 'digital' })),
    touchpoints: each(count, (index) => {
      const place = { stageId: `s${(index * 7) % 5}`, channelId: `k${(index * 11) % 4}` }
      return newTouchpoint({
        id: `t${index}`,
        rank: rank(index),
        ...place,
        title: `A title of forty letters or so, ${index}`,
      })
    }),
    connections: each(count - 1, (index) =>
      newConnection({ id: `c${index}`, rank: rank(index), from: `t${index}`, to: `t${index + 1}` }),
    ),
  })
}

it('lays out 5,000 touchpoints and 4,999 connections in a fraction of a second', () => {
  const board = boardOf(5000)
  const start = performance.now()
  const layout = layoutJourney(board)
  expect(performance.now() - start).toBeLessThan(1500)
  expect([layout.cards.size, layout.connections.size]).toEqual([5000, 4999])
})
