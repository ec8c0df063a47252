import { describe, expect, it } from 'vitest'
import { applyChange, invertChange } from '../../shared/journey/change.ts'
import { inOrder } from '../../shared/journey/document.ts'
import { chainTouchpoints } from '../../shared/journey/edits/chain-edits.ts'
import { journeyOf } from '../support/journey-text.ts'

const journey = journeyOf({
  stages: [
    { id: 's', name: 'Hears', phase: 'awareness' },
    { id: 'u', name: 'Buys', phase: 'decision' },
  ],
  channels: [{ id: 'w', name: 'Website', kind: 'digital' }],
  touchpoints: ['a', 'b', 'c', 'd'].map((id) => ({ id, stageId: id < 'c' ? 's' : 'u', channelId: 'w', title: id })),
  connections: [{ id: 'known', from: 'a', to: 'b' }],
})

let count = 0
const chain = (ids: readonly string[]) => chainTouchpoints(journey, ids, () => `n${++count}`)
const ways = (ids: readonly string[]) =>
  inOrder(applyChange(journey, chain(ids)).connections).map(({ from, to }) => `${from}${to}`)

describe('connecting a row', () => {
  it('goes along the stages, within one in the order given, and leaves alone what is connected', () => {
    expect(ways(['d', 'a', 'b'])).toEqual(['ab', 'bd'])
    expect(ways(['d', 'c', 'b', 'a'])).toEqual(['ab', 'ba', 'ad', 'dc'])
  })

  it('does nothing with one touchpoint or with one that is gone', () => {
    expect(chain(['a'])).toEqual({})
    expect(chain(['a', 'gone'])).toEqual({})
  })

  it('is taken back in one step', () => {
    const change = chain(['a', 'c', 'd'])
    expect(applyChange(applyChange(journey, change), invertChange(change)).connections).toEqual(journey.connections)
  })
})
