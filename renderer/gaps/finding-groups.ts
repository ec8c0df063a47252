/** How the panel orders and folds findings: awareness first, and many of one sort behind one line. */

import { findingKey } from '../../shared/gaps/finding-key.ts'
import { isAwarenessRule } from '../../shared/gaps/marks.ts'
import type { Finding, Severity } from '../../shared/gaps/rule.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'

export type FindingGroup = {
  readonly key: string
  readonly rule: string
  /** The stage that all its findings are about, where they are grouped by stage. */
  readonly stageId: string | null
  readonly isAwareness: boolean
  readonly findings: readonly Finding[]
}

export type FindingRow =
  | { readonly what: 'group'; readonly key: string; readonly group: FindingGroup; readonly isExpanded: boolean }
  | { readonly what: 'finding'; readonly key: string; readonly finding: Finding; readonly isInGroup: boolean }

/** Up to this many findings of one rule stand for themselves. */
const unfoldedCount = 3

/** The findings of one severity in groups, those about awareness before the others, else in the report's order. */
export function groupFindings(
  document: JourneyDocument,
  findings: readonly Finding[],
  severity: Severity,
): readonly FindingGroup[] {
  const groups = new Map<string, { group: Omit<FindingGroup, 'findings'>; findings: Finding[] }>()
  for (const finding of findings) {
    if (finding.severity !== severity) continue
    const stageId = finding.rule === 'cell-empty' ? (finding.stageIds?.[0] ?? null) : null
    const key = `${finding.rule}/${stageId ?? ''}`
    const present = groups.get(key)
    if (present) present.findings.push(finding)
    else {
      const isAwareness = isAwarenessRule(finding) || isInAwareness(document, stageId)
      groups.set(key, { group: { key, rule: finding.rule, stageId, isAwareness }, findings: [finding] })
    }
  }
  const all = [...groups.values()].map(({ group, findings }) => ({ ...group, findings }))
  return [...all.filter(({ isAwareness }) => isAwareness), ...all.filter(({ isAwareness }) => !isAwareness)]
}

function isInAwareness(document: JourneyDocument, stageId: string | null): boolean {
  return stageId !== null && document.stages.get(stageId)?.phase === 'awareness'
}

/** Whether a group is one line until someone opens it. What must be fixed about awareness is never folded away. */
export function isFoldable(group: FindingGroup): boolean {
  if (group.isAwareness && group.rule.startsWith('awareness-')) return false
  return group.rule === 'cell-empty' ? group.findings.length > 1 : group.findings.length > unfoldedCount
}

/** The lines of the list from top to bottom. */
export function rowsOf(groups: readonly FindingGroup[], expandedKeys: ReadonlySet<string>): readonly FindingRow[] {
  return groups.flatMap((group): FindingRow[] => {
    const isFolded = isFoldable(group)
    const isExpanded = expandedKeys.has(group.key)
    const rows = group.findings.map(
      (finding): FindingRow => ({ what: 'finding', key: findingKey(finding), finding, isInGroup: isFolded }),
    )
    if (!isFolded) return rows
    return [{ what: 'group', key: group.key, group, isExpanded }, ...(isExpanded ? rows : [])]
  })
}

/** The group that a finding belongs to. */
export function groupOf(groups: readonly FindingGroup[], key: string): FindingGroup | null {
  return groups.find(({ findings }) => findings.some((finding) => findingKey(finding) === key)) ?? null
}

/** All findings in the order in which the panel lists them, gravest first: the way of "next finding". */
export function walkOrder(document: JourneyDocument, findings: readonly Finding[]): readonly Finding[] {
  return (['must', 'should', 'could'] as const).flatMap((severity) =>
    groupFindings(document, findings, severity).flatMap((group) => group.findings),
  )
}
