import { describe, expect, it } from 'vitest'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { smallJourney } from '../support/small-journey.ts'

describe('a collapsed channel or stage', () => {
  const document = smallJourney()
  const whole = layoutJourney(document)
  const folded = layoutJourney(document, {
    previous: whole,
    collapsed: { stageIds: new Set(['s2']), channelIds: new Set(['c1']) },
  })

  it('is a strip without cards, ghosts and connections', () => {
    expect([...folded.cards.keys()]).toEqual([])
    expect(folded.connections.size).toBe(0)
    expect(folded.ghosts.map(({ channelId }) => channelId)).toEqual(['c2'])
    expect(folded.channels[0]?.height).toBeLessThan(whole.channels[0]?.height ?? 0)
    expect(folded.stages[1]?.width).toBeLessThan(whole.stages[1]?.width ?? 0)
  })

  it('comes back as it was', () => {
    expect(layoutJourney(document, { previous: folded })).toEqual(whole)
  })
})
