/** The titles under which the panel tells findings. */
import type { Finding } from '../../shared/gaps/rule.ts'
import { ruleOf } from '../../shared/gaps/rules/index.ts'

/** The rule's title, sharper where a finding names a kind or a phase. */
export function titleOf({ rule, kind, phase }: Pick<Finding, 'rule' | 'kind' | 'phase'>): string {
  if (rule === 'awareness-kind-missing' && kind) return `No awareness on ${kind}`
  if (rule === 'kind-missing' && kind) return `No touchpoint on ${kind}`
  if (rule === 'phase-missing' && phase) return `No ${phase} stage`
  return ruleOf(rule)?.title ?? rule
}
