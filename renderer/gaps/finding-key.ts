/** Names a finding by its rule and targets, so that it stays the same one while the journey around it changes. */
import type { Finding } from '../../shared/gaps/rule.ts'

const keys = new WeakMap<Finding, string>()

export function findingKey(finding: Finding): string {
  const known = keys.get(finding)
  if (known) return known
  const key = [
    finding.rule,
    finding.kind ?? finding.phase ?? finding.role ?? '',
    ...targetLists(finding).map((ids) => ids?.join(',') ?? ''),
  ].join('|')
  keys.set(finding, key)
  return key
}

function targetLists(finding: Finding): (readonly string[] | undefined)[] {
  return [
    finding.stageIds,
    finding.channelIds,
    finding.touchpointIds,
    finding.connectionIds,
    finding.personaIds,
    finding.needIds,
    finding.objectiveIds,
  ]
}

/** The findings of `after`, with the objects of `before` where nothing about them changed, so that rows needn't redraw. */
export function keepFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Map(before.map((finding) => [findingKey(finding), finding]))
  const kept = after.map((finding) => {
    const same = known.get(findingKey(finding))
    return same && same.message === finding.message && same.why === finding.why ? same : finding
  })
  return kept.length === before.length && kept.every((finding, place) => finding === before[place]) ? before : kept
}
