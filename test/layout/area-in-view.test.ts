import { describe, expect, it } from 'vitest'
import { areaInView } from '../../shared/layout/area-in-view.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { journeyOf } from '../support/journey-text.ts'

const layout = layoutJourney(
  journeyOf({
    stages: ['s1', 's2', 's3'].map((id) => ({ id })),
    channels: ['c1', 'c2'].map((id) => ({ id, kind: 'digital' })),
  }),
)
const [first, second] = layout.stages
const whole = { x: 0, y: 0, width: layout.width, height: layout.height }

describe('what is in view', () => {
  it('is the stages and channels of which at least half can be seen', () => {
    const halfOfSecond = (second?.x ?? 0) + (second?.width ?? 0) / 2
    expect(areaInView(layout, { ...whole, width: halfOfSecond })).toEqual({
      of: 'area',
      stageIds: ['s1', 's2'],
      channelIds: ['c1', 'c2'],
    })
    expect(areaInView(layout, { ...whole, width: halfOfSecond - 1 })?.stageIds).toEqual(['s1'])
    expect(areaInView(layout, { ...whole, y: (layout.channels[1]?.y ?? 0) - 1 })?.channelIds).toEqual(['c2'])
  })

  it('is no part where it is all, or nothing', () => {
    expect(areaInView(layout, whole)).toBeNull()
    expect(
      areaInView(layout, { x: -900, y: -900, width: layout.width + 2_000, height: layout.height + 2_000 }),
    ).toBeNull()
    expect(areaInView(layout, { ...whole, x: layout.width + 10 })).toBeNull()
    expect(areaInView(layout, { ...whole, width: (first?.width ?? 0) / 4 })).toBeNull()
  })
})
