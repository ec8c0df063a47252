/** What the analyzer says of an answer to how a persona uses a channel. */
import { describe, expect, it } from 'vitest'
import { analyze } from '../../shared/gaps/analyze.ts'
import type { ChannelUse } from '../../shared/journey/schema.ts'
import { changeWords, reachWords } from '../../shared/strategy/answer-effect.ts'
import { touchpointsAt, wholeBut } from '../support/whole-journey.ts'

const used = (channelUse: Record<string, ChannelUse>) =>
  wholeBut((journey) => {
    journey.personas = [{ id: 'p', name: 'Pia', channelUse }]
    const dropped = new Set(touchpointsAt(journey, { channelId: 'social' }).map(({ id }) => id))
    journey.touchpoints = journey.touchpoints.filter(({ id }) => !dropped.has(id))
    journey.connections = []
  })

const changeOn = (before: Record<string, ChannelUse>, answer: Record<string, ChannelUse>) =>
  changeWords(analyze(used(before)), analyze(used({ ...before, ...answer })))

describe('the effect of an answer', () => {
  it('counts what no longer applies and what is new', () => {
    // 5 empty cells, the kind missing in awareness and the kind missing altogether.
    expect(changeOn({}, { social: 'never' })).toBe('7 findings no longer apply.')
    expect(changeOn({ social: 'sometimes', mobile: 'often' }, { social: 'often' })).toBe('2 new findings.')
    expect(changeOn({ mobile: 'often' }, { mobile: 'sometimes' })).toBe('no findings change.')
  })

  it('says how far the persona is reached, or that its channels are not known', () => {
    expect(reachWords(used({ mobile: 'often' }), 'p')).toBe('“Pia” is reached in 5 of 5 stages.')
    expect(reachWords(used({ social: 'often' }), 'p')).toBe('“Pia” is reached in 0 of 5 stages.')
    expect(reachWords(used({ social: 'never' }), 'p')).toBe('No channel is known yet that “Pia” uses.')
  })
})
