/** What the screens about reasons, use, voices and owners read out of a journey. */
import { describe, expect, it } from 'vitest'
import { updateRecord, updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { assignOwner } from '../../shared/journey/edits/serve-edits.ts'
import { coverageGrid } from '../../shared/strategy/coverage-grid.ts'
import { ownerGrid } from '../../shared/strategy/owners.ts'
import { channelReasons, isSilent, sumOf } from '../../shared/strategy/reasons.ts'
import { isMismatch, useOfChannels } from '../../shared/strategy/use-of-channels.ts'
import { portraits } from '../../shared/strategy/use-portraits.ts'
import { channelVoices, countNamed } from '../../shared/strategy/voices.ts'
import { exampleDocument } from '../support/example-document.ts'
import { edited } from '../support/small-journey.ts'

const example = exampleDocument()
const nobody = { owner: { name: '', role: null } }
/** The example without those who run the trains: nobody owns a thing on the way, and no collaboration has a part. */
const unrun = edited(
  example,
  (before) => updateTouchpoint(before, 'validate', nobody),
  (before) => updateTouchpoint(before, 'board', nobody),
  (before) => updateTouchpoint(before, 'window', nobody),
)

describe('reasons', () => {
  it('stand channel by channel and stage by stage, with what each channel says', () => {
    const channels = channelReasons(example)
    expect(
      channels.map(({ channel, counting, said }) => [channel.id, counting, said.why, said.what, said.how]),
    ).toEqual([
      ['social', 3, 1, 0, 0],
      ['phone', 2, 2, 0, 0],
      ['site', 8, 8, 0, 0],
      ['web', 6, 3, 0, 0],
      ['post', 2, 2, 0, 0],
      ['station', 4, 4, 0, 0],
    ])
    expect(sumOf(channels)).toMatchObject({ counting: 25, said: { why: 20, what: 0, how: 0 } })
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
  const rowsOf = (document: typeof example) => coverageGrid(document, 'channels').rows
  const fits = (document: typeof example) => rowsOf(document).map(({ key, use }) => [key, use.fit])

  it('fits where somebody uses what is served', () => {
    expect(fits(example)).toEqual([
      ['social', 'covered'],
      ['phone', 'covered'],
      ['site', 'covered'],
      ['web', 'covered'],
      ['post', 'covered'],
      ['station', 'covered'],
    ])
  })

  it('is unknown where nobody said how it is used', () => {
    const unasked = edited(
      example,
      (before) => updateRecord(before, 'personas', 'planner', { channelUse: { site: 'often' } }),
      (before) => updateRecord(before, 'personas', 'returner', { channelUse: { site: 'often' } }),
    )
    expect(fits(unasked)[4]).toEqual(['post', 'useNotKnown'])
  })

  it('mismatches both ways: used often but empty, served but never used', () => {
    const silent = edited(
      example,
      (before) => updateTouchpoint(before, 'call', { status: 'idea' }),
      (before) => updateTouchpoint(before, 'change', { status: 'idea' }),
    )
    expect(fits(silent)[1]).toEqual(['phone', 'usedButEmpty'])
    expect(rowsOf(silent)[1]?.use.often.map(({ id }) => id)).toEqual(['planner', 'returner'])
    const never = { channelUse: { station: 'never' } } as const
    const halfUnwanted = edited(example, (before) => updateRecord(before, 'personas', 'planner', never))
    expect(fits(halfUnwanted)[5]).toEqual(['station', 'covered'])
    const unwanted = edited(halfUnwanted, (before) => updateRecord(before, 'personas', 'returner', never))
    expect(fits(unwanted)[5]).toEqual(['station', 'coveredButUnused'])
  })

  it('is empty without blame where nobody is and nobody is missed', () => {
    const quiet = edited(
      example,
      (before) => updateTouchpoint(before, 'wait', { status: 'idea' }),
      (before) => updateTouchpoint(before, 'refund', { status: 'idea' }),
    )
    expect(fits(quiet)[4]).toEqual(['post', 'empty'])
  })

  it('of a kind is the most that a persona uses one of its channels; what isn’t known may be more than never', () => {
    const channels = [...example.channels.values()].slice(0, 2)
    const usesOf = (...uses: ('often' | 'sometimes' | 'never' | null)[]) => {
      const channelUse = Object.fromEntries(
        channels.flatMap(({ id }, at) => (uses[at] === null ? [] : [[id, uses[at] ?? 'never'] as const])),
      )
      const persona = [...example.personas.values()].slice(0, 1).map((one) => ({ ...one, channelUse }))
      return useOfChannels(persona, channels, 1)
    }
    expect(usesOf('never', 'often')).toMatchObject({ uses: ['often'], fit: 'covered' })
    expect(usesOf('never', 'sometimes').uses).toEqual(['sometimes'])
    expect(usesOf('never', null)).toMatchObject({ uses: [null], fit: 'useNotKnown' })
    expect(usesOf('never', 'never')).toMatchObject({ uses: ['never'], fit: 'coveredButUnused' })
    expect(useOfChannels([], channels, 0)).toEqual({ uses: [], often: [], fit: 'empty' })
    expect([usesOf('never', 'never'), usesOf('never', null)].map(isMismatch)).toEqual([true, false])
  })
})

describe('portraits', () => {
  it('group channels by how a persona uses them, most first, and tell where it feels worst', () => {
    const [planner] = portraits(example)
    expect(planner?.uses.map(({ use, channels }) => [use, ...channels.map(({ id }) => id)])).toEqual([
      ['often', 'phone', 'site', 'web'],
      ['sometimes', 'social', 'post', 'station'],
    ])
    expect(planner?.lowPoints.map(({ touchpoint, emotion }) => [touchpoint.id, emotion])).toEqual([
      ['pass', -2],
      ['wait', -2],
      ['missed', -2],
    ])
    expect(planner?.needs.map(({ id }) => id)).toEqual(['n-easy', 'n-sure'])
  })

  it('leave out what is only an idea, and say of an unknown use that it isn’t known', () => {
    const [idea] = [...example.touchpoints.values()].filter(({ emotions }) => (emotions.planner ?? 0) < 0)
    const changed = edited(
      example,
      (before) => updateTouchpoint(before, idea?.id ?? '', { status: 'idea' }),
      (before) => updateRecord(before, 'personas', 'planner', { channelUse: { site: 'never' } }),
    )
    const [planner] = portraits(changed)
    expect(planner?.lowPoints.map(({ touchpoint }) => touchpoint.id)).not.toContain(idea?.id)
    expect(planner?.uses.map(({ use }) => use)).toEqual(['never', null])
  })
})

describe('voices', () => {
  it('are told for social channels: who speaks, and how', () => {
    const spoken = edited(
      example,
      (before) =>
        updateTouchpoint(before, 'friends', {
          ownership: 'brand',
          owner: { name: 'Ana', role: null },
          interaction: 'broadcast',
        }),
      (before) =>
        updateTouchpoint(before, 'share', {
          ownership: 'brand',
          owner: { name: ' Ana', role: null },
          interaction: null,
        }),
      (before) => updateTouchpoint(before, 'review', nobody),
    )
    expect(channelVoices(spoken)).toMatchObject([
      {
        channel: { id: 'social' },
        counting: 3,
        voices: [{ name: 'Ana', count: 2 }],
        spoken: 2,
        nameless: 0,
        mix: { broadcast: 1, dialogue: 0, 'customer-led': 1 },
        unsaid: 1,
        isOnlyBroadcast: false,
      },
    ])
    const unnamed = edited(spoken, (before) => updateTouchpoint(before, 'share', nobody))
    expect(countNamed(channelVoices(unnamed))).toEqual({ named: 1, spoken: 2 })
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
    expect(countsOf(unrun, 'roles')).toEqual([
      ['Service', 0, 1, 1, 3, 0, 2],
      ['Sales', 1, 2, 4, 0, 0, 0],
      ['Marketing', 2, 1, 0, 1, 0, 1],
      ['Collaboration', 0, 0, 0, 0, 0, 0],
      ['No owner', 1, 0, 0, 0, 5, 0],
    ])
    expect(ownerGrid(unrun, 'roles')).toMatchObject({
      counting: 25,
      unowned: 6,
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
    expect(rows.at(-1)?.[0]).toBe('No owner')
    expect(countsOf(written, 'roles').map(([name]) => name)).toContain('No role')
  })

  it('are given to many at once, and only what is said of them', () => {
    const given = edited(unrun, (before) => assignOwner(before, ['board', 'window', 'mail'], { name: 'Crew' }))
    expect(['board', 'window', 'mail'].map((id) => given.touchpoints.get(id)?.owner)).toEqual([
      { name: 'Crew', role: null },
      { name: 'Crew', role: null },
      { name: 'Crew', role: 'service' },
    ])
    expect(assignOwner(given, ['board'], { name: 'Crew' })).toEqual({})
  })
})
