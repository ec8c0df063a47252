/** Names findings by their rule and what they are about, so that a finding stays the same one while the journey around it changes. */
import { once } from '../journey/once.ts'
import type { Finding } from './rule/rule.ts'
import { subjectKey, type Targets } from './rule/targets.ts'
import { ruleOf } from './rules/index.ts'

/** The same text for the same gap: also where its words or its further targets changed. */
export const findingKey = once((finding: Finding): string => subjectKey(finding.rule, subjectOf(finding)))

/** The targets that tell this finding apart from the others of its rule. */
export function subjectOf(finding: Finding): Targets {
  const { subject } = ruleOf(finding.rule)
  return Object.fromEntries(subject.filter((name) => finding[name] !== undefined).map((name) => [name, finding[name]]))
}
