import { describe, expect, it } from 'vitest'
import { newTouchpoint } from '../../shared/journey/new-records.ts'
import { cardEmotion, cardHeight, cardMeta, cardTitle } from '../../shared/layout/grid/card-anatomy.ts'
import { cardWidth, step } from '../../shared/layout/grid/map-sizes.ts'
import { initialsOf } from '../../shared/words/names.ts'

const bare = newTouchpoint({ id: 't', rank: 'a0', stageId: 's', channelId: 'k' })

describe('the meta row', () => {
  it('is empty where nothing is known', () => {
    expect(cardMeta(bare, 0)).toEqual([])
  })

  it('shows everything in one row, even with counts of two digits: nothing overlaps, nothing leaves the card', () => {
    const full = {
      ...bare,
      emotions: { a: -2 as const, b: -1 as const },
      momentOfTruth: true,
      pains: Array.from({ length: 120 }, () => 'slow'),
      owner: { name: 'Customer care', role: null },
      status: 'planned' as const,
    }
    const items = cardMeta(full, 44)
    expect(items.map(({ kind }) => kind)).toEqual([
      'emotion',
      'moment-of-truth',
      'pains',
      'opportunities',
      'status',
      'owner',
    ])
    items.forEach((item, index) => {
      const next = items[index + 1]?.x ?? cardWidth
      expect(item.x + item.width).toBeLessThanOrEqual(next)
    })
  })

  it('says planned and idea in words, which a narrow card leaves out where it has no room, and nothing overlaps', () => {
    const wordOf = (status: 'planned' | 'idea') =>
      cardMeta({ ...bare, status }, 0).map((item) => (item.kind === 'status' ? item.word : item.kind))
    expect([wordOf('planned'), wordOf('idea')]).toEqual([['Planned'], ['Idea']])
    const busy = {
      ...bare,
      emotions: { a: -2 as const },
      momentOfTruth: true,
      pains: ['slow', 'dear'],
      owner: { name: 'Finance', role: null },
      status: 'idea' as const,
    }
    const items = cardMeta(busy, 2, { width: 148, isCompact: false })
    expect(items.map(({ kind }) => kind)).toEqual(['emotion', 'moment-of-truth', 'pains', 'opportunities', 'owner'])
    items.forEach((item, index) => {
      expect(item.x + item.width).toBeLessThanOrEqual(items[index + 1]?.x ?? 148)
    })
  })
})

describe('a card', () => {
  it('has a height in step for one line and for two', () => {
    expect([cardHeight(0), cardHeight(1), cardHeight(2)]).toEqual([56, 56, 72])
    expect(cardHeight(2) % step).toBe(0)
  })

  it('measures a title once for each record', () => {
    expect(cardTitle(bare)).toBe(cardTitle(bare))
  })

  it('shows the face nearest to the mean, halves to the stronger side', () => {
    const faces = [{}, { a: 2, b: 1 }, { a: -1, b: -2 }, { a: 0, b: 0, c: 1 }, { a: -2, b: 2 }] as const
    expect(faces.map((emotions) => cardEmotion({ ...bare, emotions }))).toEqual([null, 2, -2, 0, 0])
  })

  it('shortens an owner to two letters', () => {
    expect(['Web shop', 'finance', ' Anna  van der Berg ', '', 'émile zola'].map(initialsOf)).toEqual([
      'WS',
      'F',
      'AB',
      '',
      'ÉZ',
    ])
  })
})
