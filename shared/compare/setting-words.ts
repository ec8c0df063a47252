/** What became of a journey's own settings: how strict it is, dismissed findings, rules and their limits, and saved views. */
import { decisionsOf } from '../gaps/rule/decisions.ts'
import { listed, quotedOr } from '../gaps/rule/wording.ts'
import { rules } from '../gaps/rules/index.ts'
import { strictnessWords } from '../journey/fields/words.ts'
import type { Journey } from '../journey/schema.ts'
import { viewsOf } from '../journey/views.ts'
import { formatCount } from '../words/counts.ts'

/** A setting as people know it, and what became of it. */
export type SettingChange = readonly [name: string, detail: string]

/** What two journeys decide differently about their gaps; at least one line, since they were found to differ. */
export function decisionChanges(before: Journey, after: Journey): readonly SettingChange[] {
  const changes = [
    ...strictnessChange(before, after),
    ...dismissalChanges(before, after),
    ...ruleChanges(before, after),
  ]
  return changes.length > 0 ? changes : [['Rule settings', 'changed']]
}

function strictnessChange(before: Journey, after: Journey): readonly SettingChange[] {
  const [from, to] = [before, after].map((journey) => strictnessWords[decisionsOf(journey).strictness])
  return from === to ? [] : [['Show as', `${from} → ${to}`]]
}

function dismissalChanges(before: Journey, after: Journey): readonly SettingChange[] {
  const [held, present] = [decisionsOf(before).dismissals, decisionsOf(after).dismissals]
  const dismissed = [...present.keys()].filter((key) => !held.has(key)).length
  const reopened = [...held.keys()].filter((key) => !present.has(key)).length
  const reworded = [...present].filter(([key, { note }]) => held.has(key) && held.get(key)?.note !== note).length
  const words = [
    ...(dismissed > 0 ? [`${formatCount(dismissed, 'finding')} dismissed`] : []),
    ...(reopened > 0 ? [`${formatCount(reopened, 'finding')} reopened`] : []),
    ...(reworded > 0 ? [`${formatCount(reworded, 'reason')} changed`] : []),
  ]
  return words.length === 0 ? [] : [['Dismissed findings', words.join(', ')]]
}

function ruleChanges(before: Journey, after: Journey): readonly SettingChange[] {
  const [held, present] = [decisionsOf(before).offRuleIds, decisionsOf(after).offRuleIds]
  const titlesIn = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    rules.filter(({ id }) => one.has(id) && !other.has(id)).map(({ title }) => `“${title}”`)
  const [off, on] = [titlesIn(present, held), titlesIn(held, present)]
  const limits = rules.flatMap(({ thresholds = [] }) =>
    thresholds.flatMap((threshold): readonly SettingChange[] => {
      const [from, to] = [threshold.in({ journey: before }), threshold.in({ journey: after })]
      return from === to ? [] : [[threshold.label, `${from} → ${to}`]]
    }),
  )
  return [
    ...(off.length > 0 ? [['Rules turned off', listed(off)] as const] : []),
    ...(on.length > 0 ? [['Rules turned on', listed(on)] as const] : []),
    ...limits,
  ]
}

/** Which saved views came, went or are others under the same name. */
export function viewChange(before: Journey, after: Journey): SettingChange {
  const namesIn = (journey: Journey, other: Journey) => {
    const ids = new Set(viewsOf(other).map(({ id }) => id))
    return viewsOf(journey)
      .filter(({ id }) => !ids.has(id))
      .map(({ name }) => quotedOr(name, 'an untitled view'))
  }
  const [added, removed] = [namesIn(after, before), namesIn(before, after)]
  const words = [
    ...(added.length > 0 ? [`${listed(added)} added`] : []),
    ...(removed.length > 0 ? [`${listed(removed)} removed`] : []),
  ]
  return ['Saved views', words.join(', ') || 'changed']
}
