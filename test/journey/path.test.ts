import { describe, expect, it } from 'vitest'
import { inOrder } from '../../shared/journey/document.ts'
import { connectTouchpoints } from '../../shared/journey/edits/edits.ts'
import { splitChannel } from '../../shared/journey/edits/split-channel.ts'
import { pathThrough } from '../../shared/journey/path.ts'
import { edited, idsIn, smallJourney } from '../support/small-journey.ts'

describe('the path through a touchpoint', () => {
  it('holds all that leads to it and from it, and nothing beside', () => {
    const document = edited(smallJourney(), (before) => connectTouchpoints(before, { id: 'cd', from: 'c', to: 'd' }))
    expect([...pathThrough(document, 'b').touchpointIds].sort()).toEqual(['a', 'b', 'd'])
    expect([...pathThrough(document, 'b').connectionIds].sort()).toEqual(['ab', 'bd'])
    expect([...pathThrough(document, 'd').touchpointIds].sort()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('walks loops once', () => {
    const document = edited(smallJourney(), (before) => connectTouchpoints(before, { id: 'da', from: 'd', to: 'a' }))
    expect([...pathThrough(document, 'a').touchpointIds].sort()).toEqual(['a', 'b', 'd'])
  })
})

describe('splitting a channel', () => {
  it('makes one of the same kind right below it and moves what is chosen there', () => {
    const after = edited(smallJourney(), (before) =>
      splitChannel(before, 'c1', { id: 'c3', name: 'Shop app', touchpointIds: ['b', 'c', 'd'] }),
    )
    expect(inOrder(after.channels).map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      'Web: digital',
      'Shop app: digital',
      'Shop: traditional',
    ])
    expect(idsIn(after, 's1', 'c1')).toEqual(['a'])
    expect(idsIn(after, 's1', 'c3')).toEqual(['b', 'c'])
    expect(idsIn(after, 's2', 'c2')).toEqual(['d'])
  })
})
