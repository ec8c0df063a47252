/** A comparison as text to be read in a terminal. */
import type { Comparison } from '../../shared/compare/compare-journeys.ts'
import type { DifferenceKind } from '../../shared/compare/difference.ts'
import { differenceGroups } from '../../shared/compare/difference-groups.ts'
import type { FindingDifference } from '../../shared/compare/findings.ts'
import { findingTitles, scoreLines, summaryWords, whyDifferent } from '../../shared/compare/summary-words.ts'
import { severityWords } from '../../shared/gaps/verdict-words.ts'
import { stateWords } from '../../shared/journey/fields/words.ts'
import { nameOrUntitled } from '../../shared/words/names.ts'
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
    `${nameOrUntitled(oneLine(journey.title), 'journey')} (${stateWords[journey.state].toLowerCase()})`
  const lines = [`${title(before)} → ${title(after)}`, summaryWords(comparison)]
  for (const [name, words] of scoreLines(comparison)) lines.push(`${name}: ${words}`)
  for (const { title: heading, differences } of differenceGroups(comparison)) {
    lines.push('', `${heading} (${differences.length})`)
    for (const { kind, title: name, detail } of differences) {
      lines.push(`  ${signs[kind]} ${oneLine(name)}: ${oneLine(detail)}`)
    }
  }
  lines.push(...findingLines('solved', findings.solved))
  lines.push(...findingLines('fresh', findings.fresh))
  if (findings.uncomparedRuleIds.length > 0) {
    lines.push('', `Not compared (rule off in one journey): ${findings.uncomparedRuleIds.join(', ')}`)
  }
  return `${lines.join('\n')}\n`
}

function findingLines(side: keyof typeof findingTitles, differences: readonly FindingDifference[]): readonly string[] {
  if (differences.length === 0) return []
  const sign = side === 'solved' ? '-' : '+'
  const lines = differences.map((difference) => {
    const { severity, message } = difference.finding
    return `  ${sign} ${severityWords[severity]}: ${oneLine(message)} ${whyDifferent(side, difference)}`.trimEnd()
  })
  return ['', `${findingTitles[side]} (${differences.length})`, ...lines]
}
