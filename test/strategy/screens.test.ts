/** What the screens about reasons, use, voices and owners read out of a journey. */
import { describe, expect, it } from 'vitest'
import { updateRecord, updateTouchpoint } from '../../shared/journey/edits.ts'
import { assignOwner } from '../../shared/journey/serve-edits.ts'
import { channelUseRows } from '../../shared/strategy/channel-use.ts'
import { ownerGrid } from '../../shared/strategy/owners.ts'
import { channelReasons, isSilent } from '../../shared/strategy/reasons.ts'
import { channelVoices } from '../../shared/strategy/voices.ts'
import { exampleDocument } from '../support/example-document.ts'
import { edited } from '../support/small-journey.ts'

const example = exampleDocument()

describe('reasons', () => {
  it('stand channel by channel and stage by stage, with what each channel says', () => {
    const channels = channelReasons(example)
    expect(
      channels.map(({ channel, counting, said }) => [channel.id, counting, said.why, said.what, said.how]),
    ).toEqual([
      ['social', 3, 1, 0, 0],
      ['phone', 2, 1, 0, 0],
      ['site', 8, 3, 0, 0],
      ['web', 6, 1, 0, 0],
      ['post', 2, 1, 0, 0],
      ['station', 4, 0, 0, 0],
    ])
    expect(channels[0]?.rows.map(({ touchpoint, stage }) => [touchpoint.id, stage?.id])).toEqual([
      ['friends', 'research'],
      ['share', 'travel'],
      ['review', 'posttravel'],
    ])
  })

  it('are missing until all three are said, but an idea may stay silent', () => {
    const said = { why: 'a', what: 'b', how: ' ' }
    const [row] = channelReasons(edited(example, (before) => updateTouchpoint(before, 'friends', said)))[0]?.rows ?? []
    expect(row && isSilent(row)).toBe(true)
    const whole = edited(example, (before) => updateTouchpoint(before, 'friends', { ...said, how: 'c' }))
    const [filled] = channelReasons(whole)[0]?.rows ?? []
    expect(filled && isSilent(filled)).toBe(false)
    const idea = edited(example, (before) => updateTouchpoint(before, 'friends', { status: 'idea' }))
    const [waiting] = channelReasons(idea)[0]?.rows ?? []
    expect(waiting && isSilent(waiting)).toBe(false)
  })
})

describe('channel use', () => {
  const fits = (document: typeof example) => channelUseRows(document).map(({ channel, fit }) => [channel.id, fit])

  it('fits where somebody uses what is served', () => {
    expect(fits(example)).toEqual([
      ['social', 'met'],
      ['phone', 'met'],
      ['site', 'met'],
      ['web', 'met'],
      ['post', 'unknown'],
      ['station', 'met'],
    ])
  })

  it('mismatches both ways: used often but empty, served but never used', () => {
    const silent = edited(
      example,
      (before) => updateTouchpoint(before, 'call', { status: 'idea' }),
      (before) => updateTouchpoint(before, 'change', { status: 'idea' }),
    )
    expect(fits(silent)[1]).toEqual(['phone', 'silent'])
    expect(channelUseRows(silent)[1]?.often.map(({ id }) => id)).toEqual(['planner', 'returner'])
    const unwanted = edited(example, (before) =>
      updateRecord(before, 'personas', 'planner', { channelUse: { station: 'never' } }),
    )
    expect(fits(unwanted)[5]).toEqual(['station', 'unwanted'])
  })

  it('is quiet where nobody is and nobody is missed', () => {
    const quiet = edited(
      example,
      (before) => updateTouchpoint(before, 'wait', { status: 'idea' }),
      (before) => updateTouchpoint(before, 'refund', { status: 'idea' }),
    )
    expect(fits(quiet)[4]).toEqual(['post', 'quiet'])
  })
})

describe('voices', () => {
  it('are told for social channels: who speaks, and how', () => {
    const spoken = edited(
      example,
      (before) => updateTouchpoint(before, 'friends', { owner: { name: 'Ana', role: null }, interaction: 'broadcast' }),
      (before) => updateTouchpoint(before, 'share', { owner: { name: ' Ana', role: null }, interaction: null }),
    )
    expect(channelVoices(spoken)).toMatchObject([
      {
        channel: { id: 'social' },
        counting: 3,
        voices: [{ name: 'Ana', count: 2 }],
        nameless: 1,
        mix: { broadcast: 1, dialogue: 0, 'customer-led': 1 },
        unsaid: 1,
        isOnlyBroadcast: false,
      },
    ])
  })

  it('only broadcast where all that is known is', () => {
    const loud = edited(
      example,
      (before) => updateTouchpoint(before, 'friends', { interaction: 'broadcast' }),
      (before) => updateTouchpoint(before, 'share', { interaction: null }),
      (before) => updateTouchpoint(before, 'review', { interaction: 'broadcast' }),
    )
    expect(channelVoices(loud)[0]?.isOnlyBroadcast).toBe(true)
  })
})

describe('owners', () => {
  const countsOf = (document: typeof example, rowing: 'roles' | 'names') =>
    ownerGrid(document, rowing).rows.map(({ name, cells }) => [name, ...cells.map(({ length }) => length)])

  it('stand by role across the stages, functions without a part and what nobody owns among them', () => {
    expect(countsOf(example, 'roles')).toEqual([
      ['Service', 0, 1, 1, 3, 0, 1],
      ['Sales', 1, 2, 4, 0, 0, 0],
      ['Marketing', 1, 0, 0, 0, 0, 0],
      ['Collaboration', 0, 0, 0, 0, 0, 0],
      ['Nobody', 2, 1, 0, 1, 5, 2],
    ])
    expect(ownerGrid(example, 'roles')).toMatchObject({
      counting: 25,
      unowned: 11,
      missingRoles: ['collaboration'],
      unownedStages: [{ id: 'travel' }],
    })
  })

  it('stand by name, however it is written, whoever owns most first', () => {
    const written = edited(example, (before) =>
      updateTouchpoint(before, 'maps', { owner: { name: ' web  SHOP', role: null } }),
    )
    const rows = countsOf(written, 'names')
    expect(rows[0]).toEqual([' web  SHOP'.trim(), 1, 2, 4, 0, 0, 0])
    expect(rows.at(-1)?.[0]).toBe('Nobody')
    expect(countsOf(written, 'roles').map(([name]) => name)).toContain('No role said')
  })

  it('are given to many at once, and only what is said of them', () => {
    const given = edited(example, (before) => assignOwner(before, ['board', 'window', 'mail'], { name: 'Crew' }))
    expect(['board', 'window', 'mail'].map((id) => given.touchpoints.get(id)?.owner)).toEqual([
      { name: 'Crew', role: null },
      { name: 'Crew', role: null },
      { name: 'Crew', role: 'service' },
    ])
    expect(assignOwner(given, ['board'], { name: 'Crew' })).toEqual({})
  })
})
