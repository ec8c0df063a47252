/** Edits to what a journey decides about its gaps; each is a change of the journey's record, so it is saved and undone like any other. */
import { type Change, emptyChange } from '../journey/change.ts'
import type { JourneyDocument } from '../journey/document.ts'
import { updateJourney } from '../journey/edits/edits.ts'
import type { Strictness } from '../journey/fields/vocabulary.ts'
import { findingKey, subjectOf } from './finding-key.ts'
import { type Decisions, type Dismissal, decisionsField, decisionsOf, usualStrictness } from './rule/decisions.ts'
import type { Finding } from './rule/rule.ts'
import type { RuleId } from './rule/rule-ids.ts'
import type { Threshold } from './rule/thresholds.ts'

/** Dismisses a finding, or writes another note to one that is dismissed. */
export function dismissFinding(document: JourneyDocument, finding: Finding, note: string): Change {
  const { dismissals } = decisionsOf(document.journey)
  const dismissal: Dismissal = { rule: finding.rule, subject: subjectOf(finding), note }
  if (dismissals.get(findingKey(finding))?.note === note) return emptyChange
  return decide(document, { dismissals: new Map(dismissals).set(findingKey(finding), dismissal) })
}

/** Lets a dismissed finding count again. */
export function bringFindingBack(document: JourneyDocument, finding: Finding): Change {
  const dismissals = new Map(decisionsOf(document.journey).dismissals)
  return dismissals.delete(findingKey(finding)) ? decide(document, { dismissals }) : emptyChange
}

/** Switches a rule on or off for this journey. */
export function switchRule(document: JourneyDocument, ruleId: RuleId, isOn: boolean): Change {
  const offRuleIds = new Set(decisionsOf(document.journey).offRuleIds)
  if (isOn ? !offRuleIds.delete(ruleId) : offRuleIds.has(ruleId)) return emptyChange
  if (!isOn) offRuleIds.add(ruleId)
  return decide(document, { offRuleIds })
}

/** Moves a boundary of a rule for this journey; its standard value is not written down. */
export function moveThreshold(
  document: JourneyDocument,
  { rule, name, standard, ...moved }: Threshold,
  to: number,
): Change {
  if (moved.in(document) === to) return emptyChange
  const thresholds = new Map(decisionsOf(document.journey).thresholds)
  const own = new Map(thresholds.get(rule))
  if (to === standard) own.delete(name)
  else own.set(name, to)
  if (own.size > 0) thresholds.set(rule, own)
  else thresholds.delete(rule)
  return decide(document, { thresholds })
}

/** Chooses how much the screen shows of what is found; the usual choice is not written down. */
export function chooseStrictness(document: JourneyDocument, strictness: Strictness): Change {
  return decisionsOf(document.journey).strictness === strictness ? emptyChange : decide(document, { strictness })
}

function decide(document: JourneyDocument, decided: Partial<Decisions>): Change {
  const { journey } = document
  const { offRuleIds, thresholds, dismissals, strictness } = { ...decisionsOf(journey), ...decided }
  const field = {
    ...(offRuleIds.size > 0 && { off: [...offRuleIds] }),
    ...(thresholds.size > 0 && {
      thresholds: Object.fromEntries([...thresholds].map(([ruleId, own]) => [ruleId, Object.fromEntries(own)])),
    }),
    ...(dismissals.size > 0 && {
      dismissed: [...dismissals.values()].map(({ rule, subject, note }) => ({ rule, ...subject, note })),
    }),
    ...(strictness !== usualStrictness && { strictness }),
  }
  const { [decisionsField]: _, ...others } = journey.extra
  const isAnythingDecided = Object.keys(field).length > 0
  return updateJourney(document, { extra: isAnythingDecided ? { ...others, [decisionsField]: field } : others })
}
