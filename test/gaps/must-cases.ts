/** Both sides of each boundary of the rules of severity must. */
import { all, at, both, connect, idea, one, type RuleCase, rephase, set, without } from '../support/journey-changes.ts'

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
  [
    'truth-weak',
    'a mean just below 0',
    1,
    (j) => {
      j.personas.push({ id: 'q' })
      at(j, 'awareness-social').emotions = { p: -1, q: 0 }
    },
  ],
  [
    'truth-weak',
    'a mean of 0',
    0,
    (j) => {
      j.personas.push({ id: 'q' })
      at(j, 'awareness-social').emotions = { p: -1, q: 1 }
    },
  ],
  ['truth-weak', 'no emotion known', 0, one('awareness-social', { emotions: {} })],
  ['truth-weak', 'no owner', 1, one('awareness-social', { owner: { name: ' ' } })],
  ['truth-weak', 'a role as owner', 0, one('awareness-social', { owner: { role: 'other' } })],
  ['truth-weak', 'a blank measure', 1, one('awareness-social', { measure: ' \n' })],
  ['truth-weak', 'weak, but no moment of truth', 0, one('awareness-mobile', { measure: '', owner: {} })],
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
