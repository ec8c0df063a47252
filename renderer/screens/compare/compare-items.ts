/** The list beside the maps: differences and findings in groups, each with what it names on either map. */
import type { Comparison } from '../../../shared/compare/compare-journeys.ts'
import type { DifferenceKind } from '../../../shared/compare/difference.ts'
import { differenceGroups } from '../../../shared/compare/difference-groups.ts'
import type { FindingDifference } from '../../../shared/compare/findings.ts'
import { type MapTargets, targetsOf } from '../../../shared/compare/map-boxes.ts'
import { findingTitles, whyDifferent } from '../../../shared/compare/summary-words.ts'
import type { Severity } from '../../../shared/gaps/rule/rule.ts'
import { ruleOf } from '../../../shared/gaps/rules/index.ts'

export type CompareItem = {
  readonly key: string
  readonly look: { readonly kind: DifferenceKind } | { readonly severity: Severity; readonly isSolved: boolean }
  readonly title: string
  readonly detail: string
  /** What is named on the map of either journey; null where it isn't on it. */
  readonly before: MapTargets | null
  readonly after: MapTargets | null
}
export type CompareGroup = { readonly id: string; readonly title: string; readonly items: readonly CompareItem[] }

/** Findings first: what was solved is what a to-be is for. */
export function compareGroups(comparison: Comparison): readonly CompareGroup[] {
  const { solved, fresh } = comparison.findings
  const groups: readonly CompareGroup[] = [
    { id: 'solved', title: findingTitles.solved, items: solved.map((one, at) => findingItem('solved', one, at)) },
    { id: 'new', title: findingTitles.fresh, items: fresh.map((one, at) => findingItem('fresh', one, at)) },
    ...differenceGroups(comparison).map(({ id, title, differences }) => ({
      id,
      title,
      items: differences.map((difference, at) => ({
        key: `${id}-${at}`,
        look: { kind: difference.kind },
        title: difference.title,
        detail: difference.detail,
        before: targetsOf(difference, 'before'),
        after: targetsOf(difference, 'after'),
      })),
    })),
  ]
  return groups.filter(({ items }) => items.length > 0)
}

function findingItem(side: keyof typeof findingTitles, difference: FindingDifference, at: number): CompareItem {
  const { finding } = difference
  const isSolved = side === 'solved'
  return {
    key: `${side}-${at}`,
    look: { severity: finding.severity, isSolved },
    title: ruleOf(finding.rule).title,
    detail: `${finding.message} ${whyDifferent(side, difference)}`.trimEnd(),
    before: isSolved ? finding : null,
    after: isSolved ? null : finding,
  }
}
