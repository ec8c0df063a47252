/** All rules by their id. */
import type { Rule } from '../rule/rule.ts'
import { type RuleId, ruleIds } from '../rule/rule-ids.ts'
import { awarenessBorrowed, awarenessEmpty, awarenessKindMissing, awarenessPersonaMissed } from './awareness.ts'
import { cellCrowded, cellEmpty, duplicate } from './cells.ts'
import { broadcastOnly, communityNone } from './dialogue.ts'
import { evidenceThin, measureMissing } from './evidence.ts'
import { cycleOpen, deadEnd, friction, handoffBroken, noWayIn, orphan } from './flow.ts'
import { kindAbsent, kindApart, kindMissing } from './kinds.ts'
import { lowWithoutOpportunity, painWithoutOpportunity, truthNone, truthUnhappy, truthUnmanaged } from './moments.ts'
import { conversationUnheard, ownerMissing, rolesMissing, voiceMissing } from './ownership.ts'
import { channelUnused, channelUnwanted, personaMissed } from './people.ts'
import { endsNeglected, phaseMissing, stageEmpty, stagesCount } from './stages.ts'
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

const rulesById: { readonly [Id in RuleId]: Rule<Id> } = {
  'awareness-empty': awarenessEmpty,
  'awareness-kind-missing': awarenessKindMissing,
  'awareness-persona-missed': awarenessPersonaMissed,
  'stage-empty': stageEmpty,
  'phase-missing': phaseMissing,
  'handoff-broken': handoffBroken,
  'truth-unmanaged': truthUnmanaged,
  'overlap-none': overlapNone,
  'success-undefined': successUndefined,
  'kind-missing': kindMissing,
  'persona-missed': personaMissed,
  'awareness-borrowed': awarenessBorrowed,
  'ends-neglected': endsNeglected,
  orphan,
  'dead-end': deadEnd,
  'no-way-in': noWayIn,
  'kind-apart': kindApart,
  'truth-unhappy': truthUnhappy,
  friction,
  'low-without-opportunity': lowWithoutOpportunity,
  'pain-without-opportunity': painWithoutOpportunity,
  'owner-missing': ownerMissing,
  'conversation-unheard': conversationUnheard,
  'measure-missing': measureMissing,
  'evidence-thin': evidenceThin,
  'why-missing': whyMissing,
  'need-unserved': needUnserved,
  'objective-unserved': objectiveUnserved,
  'focus-lost': focusLost,
  'broadcast-only': broadcastOnly,
  'voice-missing': voiceMissing,
  'differentiator-none': differentiatorNone,
  'community-none': communityNone,
  'channel-unused': channelUnused,
  'channel-unwanted': channelUnwanted,
  'cell-empty': cellEmpty,
  'kind-absent': kindAbsent,
  'cell-crowded': cellCrowded,
  'truth-none': truthNone,
  'cycle-open': cycleOpen,
  'roles-missing': rolesMissing,
  'brand-undefined': brandUndefined,
  duplicate,
  'stages-count': stagesCount,
}

/** All rules, in the order in which findings of the same severity are told. */
export const rules: readonly Rule[] = ruleIds.map((id) => rulesById[id])

/** A rule by its id. */
export function ruleOf(id: RuleId): Rule {
  return rulesById[id]
}
