/** Both sides of each boundary of the rules of severity could. */
import {
  all,
  both,
  connect,
  copies,
  everyone,
  idea,
  one,
  type RuleCase,
  rephase,
  set,
  stages,
  without,
} from '../support/journey-changes.ts'

export const couldCases: readonly RuleCase[] = [
  ['cell-empty', 'an idea alone', 1, one('decision-social', idea)],
  ['cell-empty', 'nobody uses the channel', 0, both(one('decision-mobile', idea), everyone('mobile', 'never'))],
  ['cell-empty', 'somebody uses it sometimes', 1, both(one('decision-mobile', idea), everyone('mobile', 'sometimes'))],
  [
    'kind-absent',
    'no channel of two kinds',
    2,
    (j) => {
      for (const c of j.channels) c.kind = c.kind === 'mobile' || c.kind === 'social' ? 'digital' : c.kind
    },
  ],
  [
    'kind-absent',
    'a channel that nobody uses',
    0,
    both(set({ channelId: 'mobile' }, idea), everyone('mobile', 'never')),
  ],
  ['cycle-open', 'no way back', 1, connect(['awareness-social', 'advocacy-social'])],
  ['cycle-open', 'a way back between any two', 0, connect(['advocacy-mobile', 'awareness-traditional'])],
  ['cycle-open', 'a way back to another phase', 1, connect(['advocacy-mobile', 'decision-social'])],
  ['cycle-open', 'only ideas in advocacy', 0, both(without('connections'), set({ stageId: 'advocacy' }, idea))],
  ['cycle-open', 'only ideas in awareness', 0, both(without('connections'), set({ stageId: 'awareness' }, idea))],
  ['cycle-open', 'no stage of the phase', 0, both(without('connections'), rephase('advocacy', 'other'))],
  ['cycle-open', 'the way back begins at an idea', 0, one('advocacy-social', idea)],
  ['cell-crowded', '3 in a cell', 0, copies('decision-social', 2)],
  ['cell-crowded', '4 in a cell', 1, copies('decision-social', 3)],
  [
    'cell-crowded',
    '3 and an idea',
    0,
    both(copies('decision-social', 2), one('decision-social-1', idea), copies('decision-mobile', 1)),
  ],
  ['truth-none', 'none', 1, all({ momentOfTruth: false })],
  ['truth-none', 'no touchpoints', 0, stages(5)],
  [
    'roles-missing',
    'one role without a part',
    1,
    (j) => {
      for (const t of j.touchpoints)
        if ((t.owner as { role: string }).role === 'sales') t.owner = { name: 'Ana', role: 'other' }
    },
  ],
  ['roles-missing', 'only the role other', 4, all({ owner: { name: 'Ana', role: 'other' } })],
  ['roles-missing', 'no roles at all', 0, all({ owner: { name: 'Ana' } })],
  [
    'brand-undefined',
    'blank in every field',
    1,
    (j) => {
      j.journey.brandPersona = { see: ' ' }
    },
  ],
  ['duplicate', 'case and ends apart', 1, copies('decision-social', 1, { title: ' Decision-SOCIAL\n' })],
  ['duplicate', 'white space inside a word', 0, copies('decision-social', 1, { title: 'decision- social' })],
  [
    'duplicate',
    'runs of white space',
    1,
    both(
      one('decision-social', { title: 'Buys  a\u00a0 pass' }),
      copies('decision-social', 1, { title: 'buys a\tPASS' }),
    ),
  ],
  [
    'duplicate',
    'blank titles',
    0,
    both(one('decision-social', { title: '' }), copies('decision-social', 2, { title: ' ' })),
  ],
  [
    'duplicate',
    'two ideas',
    1,
    both(one('decision-social', idea), copies('decision-social', 1, { title: 'decision-social' })),
  ],
  ['duplicate', 'three of a title are one finding', 1, copies('decision-social', 2, { title: 'decision-social' })],
  ['duplicate', 'in another cell', 0, copies('decision-social', 1, { title: 'decision-social', stageId: 'advocacy' })],
  ['stages-count', '2 stages', 1, stages(2)],
  ['stages-count', '3 stages', 0, stages(3)],
  ['stages-count', '9 stages', 0, stages(9)],
  ['stages-count', '10 stages', 1, stages(10)],
]
