/** The titles under which the panel tells findings. */
import type { Finding } from '../../../shared/gaps/rule/rule.ts'
import { ruleOf } from '../../../shared/gaps/rules/index.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'

/** The rule's title, sharper where it has one for the finding. */
export function titleOf(finding: Finding, document: JourneyDocument): string {
  const { title, titleOf: sharperTitleOf } = ruleOf(finding.rule)
  return sharperTitleOf?.(finding, document) ?? title
}
