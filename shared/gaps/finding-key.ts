/** Names findings by their rule and what they are about, so that a finding stays the same one while the journey around it changes. */
import { once } from '../journey/once.ts'
import type { Finding } from './rule.ts'
import { ruleOf } from './rules/index.ts'
import { subjectKey, type TargetName, type Targets, targetNames } from './targets.ts'

/** The same text for the same gap: also where its words or its further targets changed. */
export const findingKey = once((finding: Finding): string => subjectKey(finding.rule, subjectOf(finding)))

/** The targets that tell this finding apart from the others of its rule. */
export function subjectOf(finding: Finding): Targets {
  const subject: readonly TargetName[] = ruleOf(finding.rule)?.subject ?? targetNames
  return Object.fromEntries(subject.filter((name) => finding[name] !== undefined).map((name) => [name, finding[name]]))
}
