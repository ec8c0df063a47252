import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange } from '../../shared/journey/change.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { addPersona, setEmotion } from '../../shared/journey/edits/people-edits.ts'
import { type InsightName, insightNames, touchpointsByStage } from '../../shared/journey/insights.ts'
import {
  newChannel,
  newDocument,
  newJourney,
  newPersona,
  newStage,
  newTouchpoint,
} from '../../shared/journey/new-records.ts'
import { emotionAt } from '../../shared/layout/lanes/emotion-curves.ts'
import { insightLanes } from '../../shared/layout/lanes/insight-lanes.ts'
import type { EmotionLane, TextLane } from '../../shared/layout/lanes/insight-types.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { exampleDocument } from '../support/example-document.ts'
import { openedAt } from '../support/journey-text.ts'

const document = exampleDocument()
const layout = layoutJourney(document)
const emotionsOf = (journey = document, scale = 1): EmotionLane => {
  const lane = insightLanes(journey, layoutJourney(journey), { names: ['emotions'], scale }).lanes[0]
  if (lane?.name !== 'emotions') throw new Error('There is no lane of emotions.')
  return lane
}
const textsOf = (name: TextLane['name'], mostItems = 99): TextLane => {
  const lane = insightLanes(document, layout, { names: [name], mostItems: () => mostItems }).lanes[0]
  if (lane?.name !== name) throw new Error(`There is no lane of ${name}.`)
  return lane
}

/** What customers don't see is shown only where something of it is written. */
const isShown = (journey: JourneyDocument, name: InsightName) =>
  (name !== 'backstage' && name !== 'systems') ||
  [...journey.touchpoints.values()].some((touchpoint) => touchpoint[name].some((text) => text.trim() !== ''))

describe('emotion curves', () => {
  it('have a point for each touchpoint within its stage, higher where it feels better', () => {
    const { curves } = emotionsOf()
    expect(curves.map(({ personaId }) => personaId)).toEqual(['planner', 'returner'])
    for (const curve of curves) {
      expect(curve.points).toHaveLength(document.touchpoints.size)
      for (const { stageId, touchpointId, emotion, x } of curve.points) {
        const column = layout.stages.find((stage) => stage.stageId === stageId)
        expect(x).toBeGreaterThan(column?.x ?? 0)
        expect(x).toBeLessThan((column?.x ?? 0) + (column?.width ?? 0))
        expect(emotion).toBe(document.touchpoints.get(touchpointId)?.emotions[curve.personaId] ?? null)
      }
      const [high] = curve.points.filter(({ emotion }) => emotion === 2)
      const [low] = curve.points.filter(({ emotion }) => emotion === -2)
      expect(high?.y).toBeLessThan(low?.y ?? 0)
    }
  })

  it('of one touchpoint stand over each other, and two of one value never lie on each other', () => {
    const [first, second] = emotionsOf().curves
    first?.points.forEach((point, index) => {
      expect(second?.points[index]?.x).toBe(point.x)
      expect(second?.points[index]?.y).not.toBe(point.y)
    })
  })

  it('widen with the scale while their height stays', () => {
    const [one, half] = [emotionsOf(), emotionsOf(document, 0.5)]
    expect(half.height).toBe(one.height)
    one.curves[0]?.points.forEach((point, index) => {
      expect(half.curves[0]?.points[index]?.x).toBeCloseTo(point.x / 2)
    })
  })

  it('are five at most', () => {
    let crowded = document
    for (const id of ['a', 'b', 'c', 'd']) crowded = applyChange(crowded, addPersona(crowded, { id, name: id }))
    expect(emotionsOf(crowded).curves.map(({ look }) => look)).toEqual([0, 1, 2, 3, 4])
  })

  it('lead back from a height to the emotion that was set there', () => {
    for (const emotion of [-2, -1, 0, 1, 2] as const) {
      const changed = applyChange(document, setEmotion(document, 'compare', 'returner', emotion))
      const lane = emotionsOf(changed)
      const point = lane.curves[1]?.points.find(({ touchpointId }) => touchpointId === 'compare')
      expect(point?.emotion).toBe(emotion)
      expect(emotionAt(lane.height, point?.y ?? 0)).toBe(emotion)
    }
    expect([emotionAt(120, -900), emotionAt(120, 900)]).toEqual([2, -2])
  })

  it('leave out what is not known, and know it again after undo', () => {
    const unknown = applyChange(document, setEmotion(document, 'compare', 'planner', null))
    const point = emotionsOf(unknown).curves[0]?.points.find(({ touchpointId }) => touchpointId === 'compare')
    expect(point?.emotion).toBeNull()
    expect(setEmotion(unknown, 'compare', 'planner', null)).toEqual({})
  })
})

describe('the way of a curve', () => {
  const stageOf = (id: string) => document.touchpoints.get(id)?.stageId

  it('goes through a stage in the order of its connections', () => {
    const { curves } = emotionsOf()
    for (const { from, to } of document.connections.values()) {
      if (stageOf(from) !== stageOf(to)) continue
      const at = (id: string) => curves[0]?.points.findIndex(({ touchpointId }) => touchpointId === id) ?? -1
      expect(at(from)).toBeLessThan(at(to))
    }
  })

  it('makes no order up between touchpoints without a path: it takes their middle, and they show as a spread', () => {
    const apart = { ...document, connections: new Map() }
    const [curve] = emotionsOf(apart).curves
    const [stage] = layoutJourney(apart).stages
    const points = curve?.points.filter(({ stageId, emotion }) => stageId === stage?.stageId && emotion !== null) ?? []
    const spread = curve?.spreads[0]
    expect(points.length).toBeGreaterThan(1)
    expect(spread?.y).toBe(Math.min(...points.map(({ y }) => y)))
    expect((spread?.y ?? 0) + (spread?.height ?? 0)).toBe(Math.max(...points.map(({ y }) => y)))
    const mean = points.reduce((sum, { y }) => sum + y, 0) / points.length
    const [x, y] =
      curve?.path
        .match(/^M([\d.]+) ([\d.]+)/)
        ?.slice(1)
        .map(Number) ?? []
    expect(x).toBeCloseTo((stage?.x ?? 0) + (stage?.width ?? 0) / 2, 1)
    expect(y).toBeCloseTo(mean, 1)
  })

  it('has each point under its card where the cards of a stage stand in a row', () => {
    const row = ['a', 'b', 'c', 'd'].map((id, at) =>
      newTouchpoint({ id, rank: `${at}`, stageId: 's', channelId: 'k', emotions: { p: 1 } }),
    )
    const journey = newDocument(newJourney({ id: 'row', title: 'Row' }, openedAt), {
      stages: [newStage({ id: 's', rank: '1' })],
      channels: [newChannel({ id: 'k', rank: '1', kind: 'digital' })],
      personas: [newPersona({ id: 'p', rank: '1' })],
      touchpoints: row,
    })
    const wide = layoutJourney(journey, { room: { width: 1_200, height: 700 } })
    const lane = insightLanes(journey, wide, { names: ['emotions'] }).lanes[0]
    if (lane?.name !== 'emotions') throw new Error('There is no lane of emotions.')
    const middles = row.map(({ id }) => (wide.cards.get(id)?.x ?? 0) + (wide.cards.get(id)?.width ?? 0) / 2)
    expect(new Set(middles).size).toBe(4)
    expect(lane.curves[0]?.points.map(({ x }) => x)).toEqual(middles)
  })
})

describe('lanes of texts', () => {
  it('say every pain of a stage once, with the touchpoints that have it', () => {
    const items = textsOf('pains').items
    for (const [stageId, touchpoints] of touchpointsByStage(document)) {
      const said = items.filter((item) => item.stageId === stageId)
      expect(said.map(({ text }) => text)).toEqual([...new Set(touchpoints.flatMap(({ pains }) => pains))])
      for (const { text, touchpointIds } of said) {
        expect(touchpointIds).toEqual(touchpoints.filter(({ pains }) => pains.includes(text)).map(({ id }) => id))
      }
    }
    expect(items.length).toBeGreaterThan(4)
  })

  it('count what there is no room for', () => {
    const [stage] = inOrder(document.stages).filter(
      ({ id }) => textsOf('owners').items.filter((item) => item.stageId === id).length > 1,
    )
    const items = textsOf('owners', 1).items.filter((item) => item.stageId === stage?.id)
    expect(items).toHaveLength(2)
    expect(items[1]).toMatchObject({ isMore: true, text: expect.stringMatching(/^\d+ more$/) })
  })

  it('stand under their columns and never overlap, whatever the journey and the scale', () => {
    fc.assert(
      fc.property(arbitraryDocument(), fc.double({ min: 0.1, max: 2.5, noNaN: true }), (journey, scale) => {
        const grid = layoutJourney(journey)
        const { height, lanes } = insightLanes(journey, grid, { names: insightNames, scale })
        expect(lanes.map(({ name }) => name)).toEqual(insightNames.filter((name) => isShown(journey, name)))
        let y = 0
        for (const lane of lanes) {
          expect(lane.y).toBe(y)
          y += lane.height
          if (lane.name === 'emotions') continue
          const bottoms = new Map<string, number>()
          for (const item of lane.items) {
            const column = grid.stages.find(({ stageId }) => stageId === item.stageId)
            expect(item.x).toBeGreaterThanOrEqual((column?.x ?? 0) * scale)
            expect(item.x + item.width).toBeLessThanOrEqual(((column?.x ?? 0) + (column?.width ?? 0)) * scale + 1e-6)
            expect(item.y).toBeGreaterThanOrEqual(bottoms.get(item.stageId) ?? 0)
            expect(item.y + item.height).toBeLessThanOrEqual(lane.height)
            expect(item.height).toBeGreaterThanOrEqual(24)
            bottoms.set(item.stageId, item.y + item.height)
          }
        }
        expect(height).toBe(y)
      }),
    )
  })
})

describe('a lane in which nothing stands yet', () => {
  it('is there where it was asked for, and on no picture', () => {
    const options = { names: ['backstage', 'systems'] } as const
    expect(insightLanes(document, layout, options).lanes).toEqual([])
    const shown = insightLanes(document, layout, { ...options, areEmptyShown: true }).lanes
    expect(shown.map(({ name, height }) => [name, height > 0])).toEqual([
      ['backstage', true],
      ['systems', true],
    ])
  })
})

it('words in narrow boxes have all of them: no icon takes the room that “Recommend” needs', () => {
  const { lanes } = insightLanes(document, layout, { names: ['opportunities'], scale: 0.5 })
  const [lane] = lanes
  if (lane?.name !== 'opportunities') throw new Error('There is no lane of opportunities.')
  const narrow = lane.items.filter(({ width, isMore }) => width < 140 && !isMore)
  expect(narrow.length).toBeGreaterThan(0)
  for (const { text, lines } of narrow) {
    const words = new Set(text.split(' '))
    for (const line of lines) for (const word of line.split(' ')) if (!word.endsWith('…')) expect(words).toContain(word)
  }
})
