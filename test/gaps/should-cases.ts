/** Both sides of each boundary of the rules of severity should. */
import {
  all,
  at,
  both,
  connect,
  idea,
  objectives,
  one,
  type RuleCase,
  rephase,
  set,
  use,
  without,
} from '../support/journey-changes.ts'

export const shouldCases: readonly RuleCase[] = [
  ['kind-missing', 'only ideas on a kind', 1, set({ channelId: 'mobile' }, idea)],
  [
    'kind-missing',
    'no channel of a kind',
    1,
    (j) => {
      for (const c of j.channels) if (c.kind === 'mobile') c.kind = 'social'
    },
  ],
  [
    'kind-missing',
    'one touchpoint left',
    0,
    both(set({ channelId: 'mobile' }, idea), one('decision-mobile', { status: 'live' })),
  ],
  [
    'ends-neglected',
    '1 where the median is 4',
    1,
    both(set({ stageId: 'awareness' }, idea), one('awareness-social', { status: 'live' })),
  ],
  ['ends-neglected', '2 where the median is 4', 0, both(one('advocacy-social', idea), one('advocacy-mobile', idea))],
  ['ends-neglected', 'both ends', 2, both(set({ stageId: 'awareness' }, idea), set({ stageId: 'advocacy' }, idea))],
  [
    'orphan',
    'a touchpoint out of the chain',
    1,
    (j) => {
      j.connections.pop()
    },
  ],
  ['orphan', 'no connections at all', 0, without('connections')],
  [
    'dead-end',
    'a chain that stops early',
    1,
    (j) => {
      j.connections.splice(5, 1)
    },
  ],
  [
    'dead-end',
    'a chain that stops in the last stage',
    0,
    (j) => {
      j.connections.splice(17, 1)
    },
  ],
  [
    'no-way-in',
    'a chain that starts late',
    1,
    (j) => {
      j.connections.splice(5, 1)
    },
  ],
  [
    'no-way-in',
    'a chain that starts in the first stage',
    0,
    (j) => {
      j.connections.splice(1, 1)
    },
  ],
  ['kind-apart', 'connections within kinds only', 4, connect(['awareness-social', 'decision-social'])],
  ['kind-apart', 'two kinds joined', 2, connect(['awareness-social', 'decision-mobile'])],
  [
    'kind-apart',
    'only one kind in use',
    0,
    both(
      without('connections'),
      set({ channelId: 'mobile' }, idea),
      set({ channelId: 'digital' }, idea),
      set({ channelId: 'traditional' }, idea),
    ),
  ],
  [
    'friction',
    'a fall by exactly 1 in thirds',
    1,
    (j) => {
      j.personas.push({ id: 'q' }, { id: 'r' })
      Object.assign(at(j, 'awareness-social'), { emotions: { p: 1, q: 1, r: 2 } })
      Object.assign(at(j, 'awareness-mobile'), { emotions: { p: 0, q: 0, r: 1 } })
    },
  ],
  [
    'friction',
    'a fall by less than 1',
    0,
    (j) => {
      j.personas.push({ id: 'q' })
      Object.assign(at(j, 'awareness-social'), { emotions: { p: 1, q: 0 } })
    },
  ],
  [
    'friction',
    'a fall to the unknown',
    0,
    both(one('awareness-social', { emotions: { p: 2 } }), one('awareness-mobile', { emotions: {} })),
  ],
  [
    'friction',
    'a fall on one channel',
    0,
    both(connect(['awareness-social', 'decision-social']), one('awareness-social', { emotions: { p: 2 } })),
  ],
  ['friction', 'a rise', 0, one('advocacy-traditional', { emotions: { p: 2 } })],
  ['low-without-opportunity', 'an emotion of -1', 1, one('decision-social', { emotions: { p: -1 } })],
  [
    'low-without-opportunity',
    'with an opportunity',
    0,
    one('decision-social', { emotions: { p: -2 }, opportunities: ['x'] }),
  ],
  ['pain-without-opportunity', 'a pain', 1, one('decision-social', { pains: ['x'] })],
  [
    'pain-without-opportunity',
    'a pain at a low point',
    0,
    one('decision-social', { pains: ['x'], emotions: { p: -1 } }),
  ],
  [
    'pain-without-opportunity',
    'a pain with an opportunity',
    0,
    one('decision-social', { pains: ['x'], opportunities: ['x'] }),
  ],
  ['owner-missing', 'a blank name and no role', 1, one('decision-mobile', { owner: { name: ' ' } })],
  ['owner-missing', 'a name alone', 0, one('decision-mobile', { owner: { name: 'Ana' } })],
  ['owner-missing', 'an idea', 0, one('decision-mobile', { owner: {}, status: 'idea' })],
  ['measure-missing', 'a stage of blank measures', 1, set({ stageId: 'decision' }, { measure: ' ' })],
  [
    'measure-missing',
    'one measure in it',
    0,
    both(set({ stageId: 'decision' }, { measure: '' }), one('decision-social', { measure: 'x' })),
  ],
  [
    'measure-missing',
    'the measure is an idea’s',
    1,
    both(set({ stageId: 'decision' }, { measure: '' }), one('decision-social', { measure: 'x', status: 'idea' })),
  ],
  [
    'evidence-thin',
    'exactly half',
    0,
    both(
      set({ stageId: 'awareness' }, { evidence: {} }),
      set({ stageId: 'decision' }, { evidence: {} }),
      one('advocacy-social', { evidence: {} }),
      one('advocacy-mobile', { evidence: {} }),
    ),
  ],
  [
    'evidence-thin',
    'one more than half',
    1,
    both(
      set({ stageId: 'awareness' }, { evidence: {} }),
      set({ stageId: 'decision' }, { evidence: {} }),
      set({ stageId: 'advocacy' }, { evidence: {} }),
    ),
  ],
  ['why-missing', 'a blank why', 1, one('decision-social', { why: ' ' })],
  ['why-missing', 'an idea', 0, one('decision-social', { why: '', status: 'idea' })],
  [
    'need-unserved',
    'served by nothing',
    1,
    (j) => {
      j.needs.push({ id: 'n2' })
    },
  ],
  [
    'need-unserved',
    'served by an idea',
    1,
    both(
      (j) => {
        j.needs.push({ id: 'n2' })
      },
      one('decision-social', { needIds: ['n2'], status: 'idea' }),
    ),
  ],
  [
    'need-unserved',
    'served',
    0,
    both(
      (j) => {
        j.needs.push({ id: 'n2' })
      },
      one('decision-social', { needIds: ['n2'] }),
    ),
  ],
  ['objective-unserved', 'served by nothing', 1, objectives(1, 1)],
  ['objective-unserved', 'served', 0, both(objectives(1, 1), one('decision-social', { objectiveIds: ['o1'] }))],
  ['focus-lost', '3 in focus', 0, objectives(3, 2)],
  ['focus-lost', '4 in focus', 1, objectives(4, 0)],
  ['focus-lost', 'none in focus', 1, objectives(0, 2)],
  ['focus-lost', 'no objectives', 0, both(all({ objectiveIds: [] }), without('objectives'))],
  ['broadcast-only', 'all broadcast', 1, set({ channelId: 'social' }, { interaction: 'broadcast' })],
  [
    'broadcast-only',
    'one dialogue',
    0,
    both(
      set({ channelId: 'social' }, { interaction: 'broadcast' }),
      one('decision-social', { interaction: 'dialogue' }),
    ),
  ],
  [
    'broadcast-only',
    'the dialogue is an idea',
    1,
    both(
      set({ channelId: 'social' }, { interaction: 'broadcast' }),
      one('decision-social', { interaction: 'dialogue', status: 'idea' }),
    ),
  ],
  [
    'broadcast-only',
    'one broadcast, the others unknown',
    1,
    both(set({ channelId: 'social' }, { interaction: null }), one('decision-social', { interaction: 'broadcast' })),
  ],
  ['broadcast-only', 'none known', 0, set({ channelId: 'social' }, { interaction: null })],
  ['broadcast-only', 'on another kind', 0, set({ channelId: 'mobile' }, { interaction: 'broadcast' })],
  ['voice-missing', 'a role without a name', 1, one('decision-social', { owner: { role: 'sales' } })],
  ['voice-missing', 'on another kind', 0, one('decision-mobile', { owner: { role: 'sales' } })],
  ['differentiator-none', 'none', 1, all({ differentiator: null })],
  [
    'differentiator-none',
    'one',
    0,
    both(all({ differentiator: null }), one('decision-social', { differentiator: 'other' })),
  ],
  ['differentiator-none', 'nothing counts', 0, all({ differentiator: null, status: 'idea' })],
  ['community-none', 'broadcast in advocacy', 1, set({ stageId: 'advocacy' }, { interaction: 'broadcast' })],
  [
    'community-none',
    'one led by customers',
    0,
    both(set({ stageId: 'advocacy' }, { interaction: null }), one('advocacy-mobile', { interaction: 'customer-led' })),
  ],
  ['community-none', 'no stage of the phase', 1, rephase('advocacy', 'other')],
  ['channel-unused', 'often, and silent', 1, set({ channelId: 'social' }, idea)],
  ['channel-unused', 'sometimes, and silent', 0, both(set({ channelId: 'mobile' }, idea), use('mobile', 'sometimes'))],
  ['channel-unwanted', 'never, by all who are known', 1, use('mobile', 'never', 'never')],
  ['channel-unwanted', 'never by one, sometimes by another', 0, use('mobile', 'never', 'sometimes')],
  ['channel-unwanted', 'never, and silent', 0, both(use('mobile', 'never'), set({ channelId: 'mobile' }, idea))],
]
