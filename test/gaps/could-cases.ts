/** Both sides of each boundary of the rules of severity could. */
import { all, both, copies, idea, one, type RuleCase, stages } from '../support/journey-changes.ts'

export const couldCases: readonly RuleCase[] = [
  ['cell-empty', 'an idea alone', 1, one('decision-social', idea)],
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
  ['duplicate', 'case and white space apart', 1, copies('decision-social', 1, { title: ' Decision-\tSOCIAL' })],
  ['duplicate', 'three of a title are one finding', 1, copies('decision-social', 2, { title: 'decision-social' })],
  ['duplicate', 'in another cell', 0, copies('decision-social', 1, { title: 'decision-social', stageId: 'advocacy' })],
  ['stages-count', '2 stages', 1, stages(2)],
  ['stages-count', '3 stages', 0, stages(3)],
  ['stages-count', '9 stages', 0, stages(9)],
  ['stages-count', '10 stages', 1, stages(10)],
]
