/**
 * What to do next, at most three. The rule: awareness before all else; then whatever touches most personas; then what must be
 * fixed before what should. Among equals the deeper feeling comes first. What only could be better fills up what is left.
 */
import { isAwarenessRule } from '../gaps/marks.ts'
import { withOpportunity } from '../gaps/rule/proof.ts'
import type { Finding } from '../gaps/rule/rule.ts'
import { severities } from '../gaps/rule/rule.ts'
import type { RuleId } from '../gaps/rule/rule-ids.ts'
import type { JourneyDocument } from '../journey/document.ts'
import { isParked } from './parked.ts'
import { stepWords } from './step-words.ts'
import { hurtBy, touchedCount, weightOf } from './weight.ts'

/** A sentence that says what to do, and the finding that it leads to. */
export type NextStep = { readonly words: string; readonly finding: Finding }

const mostSteps = 3

type Weighed = {
  readonly finding: Finding
  readonly isAwareness: boolean
  readonly isMinor: boolean
  readonly touched: number
  readonly severity: number
  readonly weight: number
}

/** The steps that findings lead to, one a rule and one a place; they say different things. */
export function nextSteps(document: JourneyDocument, findings: readonly Finding[]): readonly NextStep[] {
  const steps: NextStep[] = []
  const places = new Set<string>()
  for (const { finding } of bestOfEachRule(document, findings)) {
    const place = placeKey(finding)
    if (place !== '' && places.has(place)) continue
    places.add(place)
    steps.push({ words: stepWords(document, finding), finding })
    if (steps.length === mostSteps) break
  }
  return steps
}

function bestOfEachRule(document: JourneyDocument, findings: readonly Finding[]): readonly Weighed[] {
  const best = new Map<RuleId, Weighed>()
  for (const finding of findings) {
    if (isToldOtherwise(document, finding, findings)) continue
    const before = best.get(finding.rule)
    // Findings that only could be better are many: the first of each rule stands for them.
    if (before?.isMinor) continue
    const weighed = weigh(document, finding)
    if (!before || compare(weighed, before) < 0) best.set(finding.rule, weighed)
  }
  return [...best.values()].sort(compare)
}

function weigh(document: JourneyDocument, finding: Finding): Weighed {
  return {
    finding,
    isAwareness: isAboutAwareness(document, finding),
    isMinor: finding.severity === 'could',
    touched: touchedCount(document, finding),
    severity: severities.indexOf(finding.severity),
    weight: weightOf(hurtBy(document, finding)),
  }
}

function compare(one: Weighed, other: Weighed): number {
  return (
    Number(one.isMinor) - Number(other.isMinor) ||
    Number(other.isAwareness) - Number(one.isAwareness) ||
    other.touched - one.touched ||
    one.severity - other.severity ||
    other.weight - one.weight
  )
}

/** A gap through which people fall in awareness itself. */
function isAboutAwareness({ stages }: JourneyDocument, finding: Finding): boolean {
  if (isAwarenessRule(finding)) return true
  const { rule, stageIds = [] } = finding
  return (rule === 'stage-empty' || rule === 'ends-neglected') && stages.get(stageIds[0] ?? '')?.phase === 'awareness'
}

/**
 * What is no step by itself: an insight with an opportunity already, or a handover that ends in a low point, which has a finding
 * of its own; a phase of awareness without a stage, since nobody is reached there either; kinds that aren't connected where stages aren't either, since whoever connects those crosses channels; a thin
 * stage of awareness where awareness says itself what it lacks; and whatever is about a stage that is parked.
 */
function isToldOtherwise(document: JourneyDocument, finding: Finding, all: readonly Finding[]): boolean {
  const { rule, about, phase, stageIds = [], connectionIds, touchpointIds = [] } = finding
  if (stageIds.some((id) => isParked(document, id))) return true
  if (rule === 'phase-missing') return phase === 'awareness'
  if (rule === 'kind-apart') return all.some((other) => other.rule === 'handoff-broken')
  if (rule === 'ends-neglected') {
    return all.some((other) => isAwarenessRule(other) && other.stageIds?.includes(stageIds[0] ?? ''))
  }
  if (about !== 'insight') return false
  if (connectionIds) return hurtBy(document, finding).length > 0
  return withOpportunity(document).has(touchpointIds[0] ?? '')
}

/** Two rules may find the same thing; one step fixes both. */
function placeKey({ stageIds = [], channelIds = [], touchpointIds: [touchpointId] = [] }: Finding): string {
  if (touchpointId !== undefined) return touchpointId
  const [stageId, channelId] = [stageIds[0], channelIds[0]]
  return stageId === undefined && channelId === undefined ? '' : `${stageId ?? ''}/${channelId ?? ''}`
}
