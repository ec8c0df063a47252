/** A comparison as text to be read in a terminal. */
import type { Comparison } from '../../shared/compare/compare-journeys.ts'
import type { DifferenceKind } from '../../shared/compare/difference.ts'
import { differenceGroups } from '../../shared/compare/difference-groups.ts'
import type { FindingDifference } from '../../shared/compare/findings.ts'
import { scoreLines, summaryWords } from '../../shared/compare/summary-words.ts'
import { stateWords } from '../../shared/journey/words.ts'
import { oneLine } from './one-line.ts'

const signs: Readonly<Record<DifferenceKind, string>> = {
  added: '+',
  dropped: '-',
  moved: '>',
  channel: '>',
  emotion: '~',
  retitled: '~',
  changed: '~',
}

/** Both titles, what differs in a line, then the differences by group, findings last. */
export function compareText(comparison: Comparison): string {
  const { before, after, findings } = comparison
  const title = ({ journey }: Comparison['before']) =>
    `${oneLine(journey.title) || 'Untitled journey'} (${stateWords[journey.state].toLowerCase()})`
  const lines = [`${title(before)} → ${title(after)}`, summaryWords(comparison)]
  for (const [name, words] of scoreLines(comparison)) lines.push(`${name}: ${words}`)
  for (const { title: heading, differences } of differenceGroups(comparison)) {
    lines.push('', `${heading} (${differences.length})`)
    for (const { kind, title: name, detail } of differences) {
      lines.push(`  ${signs[kind]} ${oneLine(name)}: ${oneLine(detail)}`)
    }
  }
  lines.push(...findingLines('Findings solved', '-', findings.solved, 'dropped'))
  lines.push(...findingLines('Findings new', '+', findings.fresh, 'new as well'))
  if (findings.uncomparedRuleIds.length > 0) {
    lines.push('', `Not compared, since one journey does not ask them: ${findings.uncomparedRuleIds.join(', ')}`)
  }
  return `${lines.join('\n')}\n`
}

function findingLines(
  heading: string,
  sign: string,
  differences: readonly FindingDifference[],
  because: string,
): readonly string[] {
  if (differences.length === 0) return []
  const lines = differences.map(({ finding, isPlaceGone }) => {
    const remark = isPlaceGone ? ` (what it is about is ${because})` : ''
    return `  ${sign} ${finding.severity}: ${oneLine(finding.message)}${remark}`
  })
  return ['', `${heading} (${differences.length})`, ...lines]
}
