/** The report as Markdown: one file that reads well as it is and better when it is shown. */
import { markdownLine, markdownLines } from '../formats/markdown/text.ts'
import { severityWords, verdictWords } from '../gaps/verdict-words.ts'
import { kindWords } from '../journey/words.ts'
import { type HeatMap, heatWords } from './heat-map.ts'
import type { JourneyReport } from './journey-report.ts'
import { percent } from './percent.ts'
import type { FindingGroup } from './report-findings.ts'

/** @param picture the address of the map's picture, such as a data address; it stands at the end, where it is in nobody's way */
export function reportMarkdown(report: JourneyReport, picture: string): string {
  const { title, state, date, summary, score, passed, asked, shares, firstSteps } = report
  const lines = [
    `# ${markdownLine(title)}`,
    '',
    `Journey report, ${state.toLowerCase()}, ${date}`,
    ...paragraph(summary),
    ...frameLines(report),
    '',
    '## At a glance',
    '',
    `**${verdictWords[report.verdict]}.** ${report.verdictSentence}`,
    '',
    '| Findings | Open |',
    '|---|--:|',
    ...score.map(({ severity, open }) => `| ${severityWords[severity]} | ${open} |`),
    `| Rules passed | ${passed} of ${asked} |`,
    '',
    ...shares.map((share) => `- **${share.title}: ${percent(share)}.** ${share.words}`),
    ...section('## What to do first', firstSteps.length > 0),
    ...firstSteps.map(({ title: step, advice, where }, at) => {
      const place = where === '' ? '' : ` *${markdownLine(where)}*`
      return `${at + 1}. **${step}.** ${advice}${place}`
    }),
    '',
    '## The map',
    '',
    `![The map of ${markdownLine(title)}][map]`,
    '',
    ...heatMapLines(report.heatMap),
    ...findingLines(report.groups),
    ...dismissedLines(report),
    '',
    `[map]: <${picture}>`,
  ]
  return `${lines.join('\n')}\n`
}

function section(heading: string, isThere: boolean): readonly string[] {
  return isThere ? ['', heading, ''] : []
}

function paragraph(text: string): readonly string[] {
  return text === '' ? [] : ['', markdownLines(text).join('  \n')]
}

function frameLines({ frame, unwritten, people, objectives }: JourneyReport): readonly string[] {
  const lines = frame.map(({ title, text }) => `- **${title}:** ${markdownLine(text)}`)
  const persons = people.map(({ name, description }) => {
    return `- **${markdownLine(name)}**${description === '' ? '' : `: ${markdownLine(description)}`}`
  })
  return [
    ...section('## What it is for', true),
    ...lines,
    ...(unwritten === '' ? [] : [`- *${unwritten}*`]),
    ...section('## Who it is about', persons.length > 0),
    ...persons,
    ...section('## Objectives in focus', objectives.length > 0),
    ...objectives.map((objective) => `- ${markdownLine(objective)}`),
  ]
}

function heatMapLines({ stages, channels }: HeatMap): readonly string[] {
  if (stages.length === 0 || channels.length === 0) return ['The map has no stages or no channels yet.']
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const name = (stage: HeatMap['stages'][number]) =>
    `${markdownLine(stage.name)}${stage.isAwareness ? ' (awareness)' : ''}`
  return [
    row(['Touchpoints', ...stages.map(name)]),
    row(['---', ...stages.map(() => ':-:')]),
    ...channels.map(({ name: channel, kind, cells }) =>
      row([
        `${markdownLine(channel)} (${kindWords[kind].toLowerCase()})`,
        ...cells.map((cell) => (cell.isAwarenessGap ? `**${heatWords(cell)}**` : heatWords(cell))),
      ]),
    ),
    row(['**All channels**', ...stages.map(({ total }) => `**${total}**`)]),
    '',
    'Each cell says how many live or planned touchpoints stand in a stage on a channel, and how people feel there. ' +
      'A **gap** is a place in awareness where nobody meets them.',
  ]
}

function findingLines(groups: readonly FindingGroup[]): readonly string[] {
  return groups.flatMap((group, at) => [
    ...section(
      `## ${severityWords[group.severity]}: ${headingOf[group.severity]}`,
      groups[at - 1]?.severity !== group.severity,
    ),
    ...(groups[at - 1]?.severity === group.severity ? [''] : []),
    `### ${group.title}`,
    '',
    ...itemsOf(group),
    '',
    `**Why it matters:** ${group.why} (${group.source})  `,
    `**What to do:** ${group.advice}`,
  ])
}

function itemsOf({ findings, isToldByPlaces }: FindingGroup): readonly string[] {
  const whereOf = (places: readonly string[]) => markdownLine(places.join('; '))
  if (isToldByPlaces) return [whereOf(findings.flatMap(({ places }) => places))]
  return findings.map(({ message, places }) => {
    return `- ${markdownLine(message)}${places.length === 0 ? '' : ` *${whereOf(places)}*`}`
  })
}

const headingOf = {
  must: 'fix before sharing',
  should: 'worth addressing',
  could: 'worth a thought',
} as const

function dismissedLines({ dismissed, offRules }: JourneyReport): readonly string[] {
  return [
    ...section('## Looked at and left as it is', dismissed.length > 0),
    ...dismissed.map(({ title, message, note }) => {
      return `- **${title}.** ${markdownLine(message)} *${note === '' ? 'No note was left.' : markdownLine(note)}*`
    }),
    ...section('## Not asked', offRules.length > 0),
    ...offRules.map((title) => `- ${title}`),
  ]
}
