/** All rules, in the order in which findings of the same severity are told. */
import type { Rule } from '../rule.ts'
import { awarenessEmpty, awarenessKindMissing } from './awareness.ts'
import {
  cellCrowded,
  cellEmpty,
  endsNeglected,
  kindMissing,
  phaseMissing,
  stageEmpty,
  stagesCount,
} from './coverage.ts'
import { broadcastOnly, channelUnused, channelUnwanted, communityNone, voiceMissing } from './dialogue.ts'
import { deadEnd, friction, handoffBroken, kindApart, noWayIn, orphan } from './flow.ts'
import { lowWithoutOpportunity, painWithoutOpportunity, truthNone, truthWeak } from './moments.ts'
import { duplicate, evidenceThin, measureMissing, ownerMissing, rolesMissing } from './ownership.ts'
import {
  brandUndefined,
  differentiatorNone,
  focusLost,
  needUnserved,
  objectiveUnserved,
  overlapNone,
  successUndefined,
  whyMissing,
} from './strategy.ts'

export const rules: readonly Rule[] = [
  awarenessEmpty,
  awarenessKindMissing,
  stageEmpty,
  phaseMissing,
  handoffBroken,
  truthWeak,
  overlapNone,
  successUndefined,
  kindMissing,
  endsNeglected,
  orphan,
  deadEnd,
  noWayIn,
  kindApart,
  friction,
  lowWithoutOpportunity,
  painWithoutOpportunity,
  ownerMissing,
  measureMissing,
  evidenceThin,
  whyMissing,
  needUnserved,
  objectiveUnserved,
  focusLost,
  broadcastOnly,
  voiceMissing,
  differentiatorNone,
  communityNone,
  channelUnused,
  channelUnwanted,
  cellEmpty,
  cellCrowded,
  truthNone,
  rolesMissing,
  brandUndefined,
  duplicate,
  stagesCount,
]

const rulesById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

/** A rule by its id; null where there is none. */
export function ruleOf(ruleId: string): Rule | null {
  return rulesById.get(ruleId) ?? null
}
