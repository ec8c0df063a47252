/** What became of a journey as Markdown: a page to hand on beside both maps. */
import { markdownLine } from '../formats/markdown/markdown-text.ts'
import { bareName } from '../gaps/rule/wording.ts'
import { severityWords } from '../gaps/verdict-words.ts'
import type { JourneyDocument } from '../journey/document.ts'
import { stateWords } from '../journey/fields/words.ts'
import type { Comparison } from './compare-journeys.ts'
import { differenceGroups } from './difference-groups.ts'
import type { FindingDifference } from './findings.ts'
import { findingTitles, scoreLines, summaryWords, whyDifferent } from './summary-words.ts'

/** The differences as a page. */
export function comparisonMarkdown(comparison: Comparison): string {
  const { before, after, findings } = comparison
  const lines = [
    `# ${nameOf(before)} → ${nameOf(after)}`,
    '',
    summaryWords(comparison),
    '',
    ...scoreLines(comparison).map(([name, words]) => `- **${name}:** ${words}`),
    ...differenceGroups(comparison).flatMap(({ title, differences }) => [
      '',
      `## ${title} (${differences.length})`,
      '',
      ...differences.map(({ title: name, detail }) => `- **${markdownLine(name)}:** ${markdownLine(detail)}`),
    ]),
    ...findingLines('solved', findings.solved),
    ...findingLines('fresh', findings.fresh),
  ]
  return `${lines.join('\n')}\n`
}

function nameOf({ journey }: JourneyDocument): string {
  return `${markdownLine(bareName(journey.title, 'journey'))} (${stateWords[journey.state].toLowerCase()})`
}

function findingLines(side: keyof typeof findingTitles, findings: readonly FindingDifference[]): readonly string[] {
  if (findings.length === 0) return []
  const lines = findings.map((difference) => {
    const { severity, message } = difference.finding
    return `- **${severityWords[severity]}:** ${markdownLine(message)} ${whyDifferent(side, difference)}`.trimEnd()
  })
  return ['', `## ${findingTitles[side]} (${findings.length})`, '', ...lines]
}
