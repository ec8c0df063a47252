import { markdownLine } from '../formats/markdown/markdown-text.ts'
import type { Sheet } from './outcome-sheet.ts'

/** A sheet as Markdown, to be mailed or put into a wiki. */
export function sheetMarkdown({ title, subtitle, figures, parts }: Sheet): string {
  const counts = figures.map(({ count, label }) => `${count} ${label}`).join(', ')
  const sections = parts.flatMap(({ heading, rows }) => [
    `## ${markdownLine(heading)}`,
    '',
    ...rows.map(({ text, detail }) => `- **${markdownLine(text)}**${detail === '' ? '' : `: ${markdownLine(detail)}`}`),
    '',
  ])
  return [`# ${markdownLine(title)}`, '', subtitle, '', ...(counts === '' ? [] : [counts, '']), ...sections].join('\n')
}
