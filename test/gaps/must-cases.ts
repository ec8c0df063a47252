/** Both sides of each boundary of the rules of severity must. */
import {
  all,
  at,
  both,
  connect,
  everyone,
  idea,
  measure,
  one,
  person,
  type RuleCase,
  rephase,
  set,
  use,
  without,
} from '../support/journey-changes.ts'

export const mustCases: readonly RuleCase[] = [
  ['awareness-empty', 'only ideas in awareness', 1, set({ stageId: 'awareness' }, idea)],
  ['awareness-empty', 'no stage of the phase', 1, rephase('awareness', 'other')],
  [
    'awareness-empty',
    'one planned touchpoint',
    0,
    both(set({ stageId: 'awareness' }, idea), one('awareness-mobile', { status: 'planned' })),
  ],
  ['awareness-kind-missing', 'an idea alone in a kind', 1, one('awareness-mobile', idea)],
  [
    'awareness-kind-missing',
    'three kinds without',
    3,
    both(set({ stageId: 'awareness' }, idea), one('awareness-mobile', { status: 'live' })),
  ],
  ['awareness-kind-missing', 'awareness empty', 0, set({ stageId: 'awareness' }, idea)],
  [
    'awareness-kind-missing',
    'another channel of the kind is there',
    0,
    (journey) => {
      journey.channels.push({ id: 'm2', kind: 'mobile' })
    },
  ],
  ['awareness-kind-missing', 'nobody uses it', 0, both(one('awareness-mobile', idea), everyone('mobile', 'never'))],
  [
    'awareness-kind-missing',
    'everyone uses it sometimes at most',
    0,
    both(one('awareness-mobile', idea), use('mobile', 'never', 'never'), everyone('mobile', 'sometimes')),
  ],
  [
    'awareness-kind-missing',
    'somebody uses it often',
    1,
    both(one('awareness-mobile', idea), everyone('mobile', 'often')),
  ],
  [
    'awareness-kind-missing',
    'of one persona it is not known',
    1,
    both(one('awareness-mobile', idea), everyone('mobile', 'sometimes'), person('q', {})),
  ],
  [
    'awareness-kind-missing',
    'nobody at all is known',
    1,
    both(one('awareness-mobile', idea), without('personas'), all({ emotions: {} })),
  ],
  [
    'awareness-kind-missing',
    'there on a channel that nobody uses',
    1,
    both(
      (j) => {
        j.channels.push({ id: 'm2', kind: 'mobile' })
      },
      one('awareness-mobile', { channelId: 'm2' }),
      everyone('m2', 'never'),
    ),
  ],
  ['awareness-persona-missed', 'on none of its channels', 1, one('awareness-social', idea)],
  ['awareness-persona-missed', 'awareness empty', 0, set({ stageId: 'awareness' }, idea)],
  ['awareness-persona-missed', 'its channels are not known', 0, both(one('awareness-mobile', idea), person('q', {}))],
  [
    'awareness-persona-missed',
    'it uses nothing',
    0,
    both(one('awareness-mobile', idea), person('q', { mobile: 'never' })),
  ],
  [
    'awareness-persona-missed',
    'on one that it uses sometimes',
    1,
    both(one('awareness-mobile', idea), person('q', { mobile: 'sometimes' })),
  ],
  [
    'awareness-persona-missed',
    'in another stage of the phase',
    0,
    both(one('awareness-social', idea), (j) => {
      j.stages.push({ id: 'early', phase: 'awareness' })
      j.touchpoints.push({ ...at(j, 'awareness-social'), id: 'early-social', stageId: 'early', status: 'live' })
    }),
  ],
  ['stage-empty', 'a stage of ideas', 1, set({ stageId: 'decision' }, idea)],
  [
    'stage-empty',
    'one planned in it',
    0,
    both(set({ stageId: 'decision' }, idea), one('decision-social', { status: 'planned' })),
  ],
  ['phase-missing', 'two phases gone', 2, both(rephase('decision', 'other'), rephase('consideration', 'other'))],
  [
    'phase-missing',
    'experience and advocacy gone',
    0,
    both(rephase('experience', 'other'), rephase('advocacy', 'other')),
  ],
  ['handoff-broken', 'no connections at all', 4, without('connections')],
  ['handoff-broken', 'one that leaps over all', 0, connect(['awareness-social', 'advocacy-social'])],
  ['handoff-broken', 'one that leads back', 4, connect(['advocacy-social', 'awareness-social'])],
  ['handoff-broken', 'a leap to the third', 2, connect(['awareness-social', 'decision-social'])],
  [
    'handoff-broken',
    'an empty stage between',
    0,
    both((j) => {
      j.stages.splice(1, 0, { id: 'empty' })
    }),
  ],
  ['truth-unmanaged', 'no owner', 1, one('awareness-social', { owner: { name: ' ' } })],
  ['truth-unmanaged', 'a role as owner', 0, one('awareness-social', { owner: { role: 'other' } })],
  ['truth-unmanaged', 'a blank measure', 1, one('awareness-social', { measure: ' \n' })],
  ['truth-unmanaged', 'neither, and one finding', 1, one('awareness-social', { measure: '', owner: {} })],
  ['truth-unmanaged', 'an idea', 1, one('awareness-social', { measure: '', status: 'idea' })],
  [
    'truth-unmanaged',
    'a measure that is about it',
    0,
    both(one('awareness-social', { measure: ' ' }), measure({ touchpointId: 'awareness-social' })),
  ],
  [
    'truth-unmanaged',
    'a measure that is about its stage',
    1,
    both(one('awareness-social', { measure: ' ' }), measure({ stageId: 'awareness' })),
  ],
  ['truth-unmanaged', 'unhappy, owned and measured', 0, one('awareness-social', { emotions: { p: -2 } })],
  ['truth-unmanaged', 'no moment of truth', 0, one('awareness-mobile', { measure: '', owner: {} })],
  [
    'overlap-none',
    'needs here, objectives there',
    1,
    (j) => {
      for (const [i, t] of j.touchpoints.entries()) Object.assign(t, i % 2 ? { needIds: [] } : { objectiveIds: [] })
    },
  ],
  [
    'overlap-none',
    'the overlap is an idea',
    1,
    both(all({ needIds: [] }), one('decision-social', { needIds: ['n'], status: 'idea' })),
  ],
  ['overlap-none', 'no needs', 0, both(all({ needIds: [] }), without('needs'))],
  ['overlap-none', 'no objectives', 0, both(all({ objectiveIds: [] }), without('objectives'))],
  [
    'success-undefined',
    'a blank success',
    1,
    (j) => {
      j.journey.success = ' '
    },
  ],
]
