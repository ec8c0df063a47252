/** Both sides of each boundary of the rules of severity should. */
import {
  all,
  at,
  both,
  connect,
  everyone,
  idea,
  measure,
  objectives,
  one,
  opportunity,
  person,
  quote,
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
    0,
    (j) => {
      for (const c of j.channels) if (c.kind === 'mobile') c.kind = 'social'
    },
  ],
  ['kind-missing', 'nobody uses the kind', 0, both(set({ channelId: 'mobile' }, idea), everyone('mobile', 'never'))],
  [
    'kind-missing',
    'everyone uses the kind sometimes at most',
    1,
    both(set({ channelId: 'mobile' }, idea), everyone('mobile', 'sometimes')),
  ],
  [
    'persona-missed',
    'on none of its channels in two stages',
    2,
    both(one('decision-social', idea), one('advocacy-social', idea)),
  ],
  ['persona-missed', 'in awareness', 0, one('awareness-social', idea)],
  ['persona-missed', 'in an empty stage', 0, set({ stageId: 'decision' }, idea)],
  ['persona-missed', 'its channels are not known', 0, both(one('decision-mobile', idea), person('q', {}))],
  [
    'persona-missed',
    'met on its second channel',
    0,
    both(one('decision-mobile', idea), person('q', { mobile: 'often', social: 'sometimes' })),
  ],
  [
    'awareness-borrowed',
    'all of partners and customers',
    1,
    both(set({ stageId: 'awareness' }, { ownership: 'partner' }), one('awareness-mobile', { ownership: 'customer' })),
  ],
  [
    'awareness-borrowed',
    'one of the brand',
    0,
    both(set({ stageId: 'awareness' }, { ownership: 'social' }), one('awareness-mobile', { ownership: 'brand' })),
  ],
  [
    'awareness-borrowed',
    'the one of the brand is an idea',
    1,
    both(
      set({ stageId: 'awareness' }, { ownership: 'social' }),
      one('awareness-mobile', { ownership: 'brand', status: 'idea' }),
    ),
  ],
  ['awareness-borrowed', 'awareness empty', 0, set({ stageId: 'awareness' }, { ownership: 'social', status: 'idea' })],
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
      j.connections.splice(6, 1)
    },
  ],
  [
    'dead-end',
    'a chain that stops in the last stage',
    0,
    (j) => {
      j.connections.splice(18, 1)
    },
  ],
  [
    'no-way-in',
    'a chain that starts late',
    1,
    (j) => {
      j.connections.splice(6, 1)
    },
  ],
  [
    'no-way-in',
    'a chain that starts in the first stage',
    0,
    (j) => {
      j.connections.splice(2, 1)
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
  [
    'truth-unhappy',
    'a mean just below 0',
    1,
    both(person('q', {}), one('awareness-social', { emotions: { p: -1, q: 0 } })),
  ],
  ['truth-unhappy', 'a mean of 0', 0, both(person('q', {}), one('awareness-social', { emotions: { p: -1, q: 1 } }))],
  ['truth-unhappy', 'no emotion known', 0, one('awareness-social', { emotions: {} })],
  ['truth-unhappy', 'no moment of truth', 0, one('awareness-mobile', { emotions: { p: -2 } })],
  ['truth-unhappy', 'an idea', 1, one('awareness-social', { emotions: { p: -1 }, status: 'idea' })],
  ['low-without-opportunity', 'an emotion of -1', 1, one('decision-social', { emotions: { p: -1 } })],
  [
    'low-without-opportunity',
    'with an opportunity',
    0,
    both(one('decision-social', { emotions: { p: -2 } }), opportunity('decision-social')),
  ],
  [
    'low-without-opportunity',
    'with one that is dropped',
    1,
    both(one('decision-social', { emotions: { p: -2 } }), opportunity('decision-social', { status: 'dropped' })),
  ],
  [
    'low-without-opportunity',
    'with one that is done',
    0,
    both(one('decision-social', { emotions: { p: -2 } }), opportunity('decision-social', { status: 'done' })),
  ],
  [
    'low-without-opportunity',
    'with a blank one',
    1,
    both(one('decision-social', { emotions: { p: -2 } }), opportunity('decision-social', { text: ' ' })),
  ],
  [
    'low-without-opportunity',
    'with one of version 1',
    0,
    one('decision-social', { emotions: { p: -2 }, opportunities: [' ', 'x'] }),
  ],
  [
    'low-without-opportunity',
    'one low among happy ones',
    1,
    both(person('q', {}), one('decision-social', { emotions: { p: 2, q: -1 } })),
  ],
  ['pain-without-opportunity', 'a blank pain', 0, one('decision-social', { pains: [' '] })],
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
    both(one('decision-social', { pains: ['x'] }), opportunity('decision-social')),
  ],
  ['owner-missing', 'a blank name and no role', 1, one('decision-mobile', { owner: { name: ' ' } })],
  ['owner-missing', 'a name alone', 0, one('decision-mobile', { owner: { name: 'Ana' } })],
  ['owner-missing', 'a partner’s', 1, one('decision-mobile', { owner: {}, ownership: 'partner' })],
  ['owner-missing', 'a customer’s own', 0, one('decision-mobile', { owner: {}, ownership: 'customer' })],
  ['conversation-unheard', 'a customer’s own', 1, one('decision-mobile', { owner: {}, ownership: 'customer' })],
  ['conversation-unheard', 'among people', 1, one('decision-mobile', { owner: { name: ' ' }, ownership: 'social' })],
  [
    'conversation-unheard',
    'a role listens',
    0,
    one('decision-mobile', { owner: { role: 'service' }, ownership: 'social' }),
  ],
  ['conversation-unheard', 'ours', 0, one('decision-mobile', { owner: {} })],
  ['conversation-unheard', 'an idea', 0, one('decision-mobile', { owner: {}, ownership: 'social', status: 'idea' })],
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
    'measure-missing',
    'a measure about the stage',
    0,
    both(set({ stageId: 'decision' }, { measure: '' }), measure({ stageId: 'decision' })),
  ],
  [
    'measure-missing',
    'a measure about a touchpoint',
    0,
    both(set({ stageId: 'decision' }, { measure: '' }), measure({ touchpointId: 'decision-mobile' })),
  ],
  [
    'measure-missing',
    'a measure about an idea in it',
    1,
    both(
      set({ stageId: 'decision' }, { measure: '' }),
      one('decision-social', idea),
      measure({ touchpointId: 'decision-social' }),
    ),
  ],
  [
    'measure-missing',
    'a measure about an objective',
    1,
    both(set({ stageId: 'decision' }, { measure: '' }), measure({ objectiveId: 'o' })),
  ],
  [
    'evidence-thin',
    'one more than half, and one of them quoted',
    0,
    both(
      set({ stageId: 'awareness' }, { evidence: {} }),
      set({ stageId: 'decision' }, { evidence: {} }),
      set({ stageId: 'advocacy' }, { evidence: {} }),
      quote('decision-social', 'awareness-social'),
    ),
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
  ['why-missing', 'a customer’s own', 0, one('decision-social', { why: '', ownership: 'customer' })],
  ['why-missing', 'a partner’s', 1, one('decision-social', { why: '', ownership: 'partner' })],
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
  [
    'broadcast-only',
    'the dialogue is among people',
    1,
    both(
      set({ channelId: 'social' }, { interaction: 'broadcast' }),
      one('decision-social', { interaction: 'dialogue', ownership: 'social' }),
    ),
  ],
  [
    'broadcast-only',
    'none of ours',
    0,
    set({ channelId: 'social' }, { interaction: 'broadcast', ownership: 'customer' }),
  ],
  ['broadcast-only', 'none known', 0, set({ channelId: 'social' }, { interaction: null })],
  ['broadcast-only', 'on another kind', 0, set({ channelId: 'mobile' }, { interaction: 'broadcast' })],
  ['voice-missing', 'a role without a name', 1, one('decision-social', { owner: { role: 'sales' } })],
  [
    'voice-missing',
    'led by customers',
    0,
    one('decision-social', { owner: { role: 'sales' }, interaction: 'customer-led' }),
  ],
  ['voice-missing', 'of no interaction', 1, one('decision-social', { owner: { role: 'sales' }, interaction: null })],
  ['voice-missing', 'a customer’s own', 0, one('decision-social', { owner: {}, ownership: 'customer' })],
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
  ['channel-unwanted', 'never, by everyone', 1, everyone('mobile', 'never')],
  ['channel-unwanted', 'never by one, not known of another', 0, use('mobile', 'never')],
  [
    'channel-unwanted',
    'never by one, sometimes by another',
    0,
    both(use('mobile', 'sometimes'), one('decision-mobile', {})),
  ],
  [
    'channel-unwanted',
    'never, and left empty',
    0,
    both(everyone('mobile', 'never'), set({ channelId: 'mobile' }, idea)),
  ],
  [
    'channel-unwanted',
    'never, and none of it ours',
    0,
    both(everyone('mobile', 'never'), set({ channelId: 'mobile' }, { ownership: 'social' })),
  ],
  ['channel-unwanted', 'nobody is known', 0, both(without('personas'), all({ emotions: {} }))],
]
