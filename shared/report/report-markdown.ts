/** The report as Markdown: one file that reads well as it is and better when it is shown. */
import { markdownLine } from '../formats/markdown/markdown-text.ts'
import { reportWords as words } from '../words/report-words.ts'
import type { Appendix } from './appendix.ts'
import type { JourneyReport } from './journey-report.ts'
import type { Said } from './report-people.ts'

/** @param picture the address of the map's picture, such as a data address; it stands at the end, where it is in nobody's way */
export function reportMarkdown(report: JourneyReport, picture: string): string {
  const { title, kicker, date, brand, summary } = report
  const lines = [
    `# ${markdownLine(title)}`,
    '',
    [brand.name && markdownLine(brand.name), `${kicker}, ${date}`].filter(Boolean).join('. '),
    ...(summary === '' ? [] : ['', markdownLine(summary)]),
    ...section(words.people, peopleLines(report)),
    ...(report.isBlank ? ['', `**${words.blank}** ${words.blankText}`] : []),
    ...section(words.feeling, feelingLines(report)),
    ...section(words.path, pathLines(report)),
    ...section(words.inShort, shortLines(report)),
    ...section(words.truths, truthLines(report)),
    ...section(report.momentsTitle, momentLines(report)),
    ...missedLines(report),
    ...section(words.steps, stepLines(report)),
    ...section(words.measures, measureLines(report)),
    ...(report.appendix ? appendixLines(report.appendix) : []),
    '',
    `![${words.picture(markdownLine(title))}][map]`,
    '',
    `[map]: <${picture}>`,
  ]
  return `${lines.join('\n')}\n`
}

/** A heading with what is under it; without that no heading. */
function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `## ${markdownLine(heading)}`, '', ...lines]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return rows.length === 0 ? [] : [row(head), row(head.map(() => '---')), ...rows.map(row)]
}

function quoted({ text, source }: Said): string {
  return `“${markdownLine(text)}”${source === '' ? '' : ` (${markdownLine(source)})`}`
}

function peopleLines({ people, morePeople }: JourneyReport): readonly string[] {
  const told = people.flatMap(({ name, description, needs, uses, quote }) => [
    `- **${markdownLine(name)}**${description === '' ? '' : `: ${markdownLine(description)}`}`,
    ...(quote ? [`  - ${quoted(quote)}`] : []),
    ...(needs.length === 0 ? [] : [`  - ${words.needs}: ${needs.map(markdownLine).join('; ')}`]),
    ...(uses === '' ? [] : [`  - ${words.uses}: ${markdownLine(uses)}`]),
  ])
  return morePeople === '' ? told : [...told, '', markdownLine(morePeople)]
}

function feelingLines({ feeling }: JourneyReport): readonly string[] {
  if (!feeling) return []
  const stages = feeling.bands.flatMap((band) => band.stages)
  return stages.map(({ name, feeling: felt, note }, at) => {
    const mood = ` (${markdownLine(felt) || words.noFeeling})`
    const said = note ? `. ${words.note[note.sort]}: ${markdownLine(note.text)}` : ''
    return `${at + 1}. **${markdownLine(name)}**${mood}${said}`
  })
}

function pathLines({ path }: JourneyReport): readonly string[] {
  return path.map(({ name, titles, more }, at) => {
    const told = [...titles.map(markdownLine), more].filter(Boolean).join('; ')
    return `${at + 1}. **${markdownLine(name)}**: ${told}`
  })
}

function shortLines({ inShort }: JourneyReport): readonly string[] {
  return inShort.map(({ title, text }) => `- **${markdownLine(title)}.** ${markdownLine(text)}`.trim())
}

function truthLines({ truths }: JourneyReport): readonly string[] {
  const isFelt = truths.some(({ emotion }) => emotion !== null)
  const [title, feeling, ...rest] = words.truthsHead
  return table(
    [title, ...(isFelt ? [feeling] : []), ...rest],
    truths.map(({ title, feeling, owner, measure }) => [
      markdownLine(title),
      ...(isFelt ? [feeling] : []),
      markdownLine(owner) || words.noOwner,
      markdownLine(measure) || words.noMeasure,
    ]),
  )
}

function momentLines({ moments }: JourneyReport): readonly string[] {
  return moments.flatMap(({ number, title, place, feeling, isTruth, quote, pains, opportunities }) => [
    `${number}. **${markdownLine(title)}** (${[markdownLine(place), isTruth ? words.truth.toLowerCase() : '', markdownLine(feeling)].filter(Boolean).join('; ')})`,
    ...(quote ? [`   - ${quoted(quote)}`] : []),
    ...pains.map((pain) => `   - **${words.pain}:** ${markdownLine(pain)}`),
    ...(opportunities.length === 0
      ? [`   - ${words.noOpportunity}`]
      : opportunities.map((text) => `   - **${words.opportunity}:** ${markdownLine(text)}`)),
  ])
}

const cellSigns = { met: '●', missed: '**missed**', unwanted: '–', empty: '' } as const

function missedLines({ missed }: JourneyReport): readonly string[] {
  if (!missed) return []
  const { title, stages, channels, moreChannels, gaps, people } = missed
  const signs = (['met', 'unwanted'] as const).filter((sign) => channels.some(({ cells }) => cells.includes(sign)))
  const told = [
    ...gaps.map(({ message, why }) => `- **${markdownLine(message)}** ${why}`.trim()),
    ...people.map(({ name, text }) => `- ${markdownLine(name)}: ${markdownLine(text)}`),
  ]
  return section(title, [
    ...table(
      [words.channel, ...stages.map(({ name }) => markdownLine(name))],
      channels.map(({ name, cells }) => [markdownLine(name), ...cells.map((cell) => cellSigns[cell])]),
    ),
    ...(moreChannels === '' ? [] : ['', moreChannels]),
    ...(signs.length === 0 ? [] : ['', signs.map((sign) => `${cellSigns[sign]} ${words.cell[sign]}`).join(', ')]),
    ...(told.length === 0 ? [] : ['', ...told]),
  ])
}

function stepLines({ steps }: JourneyReport): readonly string[] {
  return table(
    words.stepsHead,
    steps.map(({ what, about, who, when }) => [
      markdownLine(what) + (about === '' ? '' : ` (${markdownLine(about)})`),
      markdownLine(who) || words.noOwner,
      when || '–',
    ]),
  )
}

function measureLines({ measures, success }: JourneyReport): readonly string[] {
  const lines = table(
    words.measuresHead,
    measures.map(({ name, latest, target }) => [name, latest || '–', target || '–'].map(markdownLine)),
  )
  return success === '' ? lines : [markdownLine(success), ...(lines.length === 0 ? [] : ['', ...lines])]
}

function appendixLines({ count, parts, dismissed, off }: Appendix): readonly string[] {
  return [
    ...section(words.appendix, [count === 0 ? words.noFindings : words.appendixHint(count)]),
    ...parts.flatMap(({ title, meaning, rows }) => [
      '',
      `### ${title}`,
      '',
      `*${meaning}.*`,
      ...rows.flatMap(({ title: rule, advice, findings }) => [
        '',
        `**${rule}.** ${advice}`,
        '',
        ...findings.map((text) => `- ${markdownLine(text)}`),
      ]),
    ]),
    ...subsection(
      words.dismissed,
      dismissed.map(({ message, note }) => `- ${markdownLine(message)} *${markdownLine(note) || words.noReason}*`),
    ),
    ...subsection(
      words.off,
      off.map((title) => `- ${title}`),
    ),
  ]
}

function subsection(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `### ${heading}`, '', ...lines]
}
