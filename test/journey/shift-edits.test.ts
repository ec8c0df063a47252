import { describe, expect, it } from 'vitest'
import { isEmptyChange } from '../../shared/journey/change.ts'
import { moveEach } from '../../shared/journey/edits/several-edits.ts'
import { shiftTouchpoints } from '../../shared/journey/edits/shift-edits.ts'
import { edited, idsIn, smallJourney } from '../support/small-journey.ts'

describe('touchpoints of several cells', () => {
  it('go to the end of the cells so far from theirs, each in its order', () => {
    const across = edited(smallJourney(), (before) => shiftTouchpoints(before, ['a', 'c'], { stages: 1, channels: 1 }))
    expect(idsIn(across, 's1', 'c1')).toEqual(['b'])
    expect(idsIn(across, 's2', 'c2')).toEqual(['d', 'a', 'c'])
    const back = edited(across, (before) => shiftTouchpoints(before, ['d', 'a', 'c'], { stages: -1, channels: 0 }))
    expect(idsIn(back, 's1', 'c2')).toEqual(['d', 'a', 'c'])
  })

  it('stay together at the edge of the grid', () => {
    const document = smallJourney()
    expect(isEmptyChange(shiftTouchpoints(document, ['a', 'd'], { stages: 1, channels: 1 }))).toBe(true)
    const wide = edited(document, (before) => shiftTouchpoints(before, ['a', 'b'], { stages: 7, channels: 0 }))
    expect(idsIn(wide, 's2', 'c1')).toEqual(['a', 'b'])
  })
})

describe('many touchpoints', () => {
  it('move to one channel, each staying in its stage', () => {
    const after = edited(smallJourney(), (before) => moveEach(before, ['b', 'd', 'a'], { channelId: 'c1' }))
    expect(idsIn(after, 's1', 'c1')).toEqual(['a', 'b', 'c'])
    expect(idsIn(after, 's2', 'c1')).toEqual(['d'])
    const down = edited(after, (before) => moveEach(before, ['a', 'd'], { channelId: 'c2' }))
    expect([idsIn(down, 's1', 'c2'), idsIn(down, 's2', 'c2')]).toEqual([['a'], ['d']])
  })
})
