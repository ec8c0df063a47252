/** Rules by their id, and the titles under which the panel tells their findings. */
import type { Finding, Rule } from '../../shared/gaps/rule.ts'
import { rules } from '../../shared/gaps/rules/index.ts'

const rulesById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

export function ruleOf(ruleId: string): Rule | null {
  return rulesById.get(ruleId) ?? null
}

/** The rule's title, sharper where a finding names a kind or a phase. */
export function titleOf({ rule, kind, phase }: Pick<Finding, 'rule' | 'kind' | 'phase'>): string {
  if (rule === 'awareness-kind-missing' && kind) return `No awareness on ${kind}`
  if (rule === 'kind-missing' && kind) return `No touchpoint on ${kind}`
  if (rule === 'phase-missing' && phase) return `No ${phase} stage`
  return ruleOf(rule)?.title ?? rule
}
