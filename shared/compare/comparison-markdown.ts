/** What became of a journey as Markdown: a page to hand on beside both maps. */
import { markdownLine } from '../formats/markdown/text.ts'
import { severityWords } from '../gaps/verdict-words.ts'
import { bareName } from '../gaps/wording.ts'
import type { JourneyDocument } from '../journey/document.ts'
import { stateWords } from '../journey/words.ts'
import type { Comparison } from './compare-journeys.ts'
import { differenceGroups } from './difference-groups.ts'
import type { FindingDifference } from './findings.ts'
import { scoreLines, summaryWords } from './summary-words.ts'

/** The report of the difference. */
export function comparisonMarkdown(comparison: Comparison): string {
  const { before, after, findings } = comparison
  const lines = [
    `# ${nameOf(before)} → ${nameOf(after)}`,
    '',
    summaryWords(comparison),
    '',
    '| | Before and after |',
    '|---|---|',
    ...scoreLines(comparison).map(([name, words]) => `| ${name} | ${words} |`),
    ...differenceGroups(comparison).flatMap(({ title, differences }) => [
      '',
      `## ${title} (${differences.length})`,
      '',
      ...differences.map(({ title: name, detail }) => `- **${markdownLine(name)}:** ${markdownLine(detail)}`),
    ]),
    ...findingLines('Findings solved', findings.solved, 'it is about something that was dropped'),
    ...findingLines('Findings new', findings.fresh, 'it is about something that was added'),
  ]
  return `${lines.join('\n')}\n`
}

function nameOf({ journey }: JourneyDocument): string {
  return `${markdownLine(bareName(journey.title, 'Untitled journey'))} (${stateWords[journey.state].toLowerCase()})`
}

function findingLines(title: string, findings: readonly FindingDifference[], because: string): readonly string[] {
  if (findings.length === 0) return []
  const lines = findings.map(({ finding, isPlaceGone }) => {
    return `- **${severityWords[finding.severity]}:** ${markdownLine(finding.message)}${isPlaceGone ? ` *(${because})*` : ''}`
  })
  return ['', `## ${title} (${findings.length})`, '', ...lines]
}
