/** Texts that nobody wrote as Markdown, made such: bullets of other programs, lines above lists as headings, tables of wikis. */
import { isCountedStage } from '../lanes/stage-name.ts'
import { labelIn, laneFor } from './labelled-lines.ts'

/** The text as a page of Markdown, where it says the same. */
export function asMarkdown(text: string): string {
  const lines = text.split(/\r\n|[\n\r]/)
  if (lines.length > mostLines) return text
  return withHeadings(withDefinitions(withMediaWikiTables(withJiraTables(lines)).map(withBullet))).join('\n')
}

const mostLines = 20_000

/** Programs that write for print have bullets of their own. */
function withBullet(line: string): string {
  return line.replace(/^(\s*)[\u2022\u25AA\u25E6\u2023\u00B7]\s+/, '$1- ')
}

/** A name on a line and ": what it says" below it, as many wikis write lists of definitions. */
function withDefinitions(lines: readonly string[]): readonly string[] {
  const definition = /^:\s+(?=\S)/
  return lines.map((line, at) => {
    const isName = !mark.test(line) && laneFor(line.trim()) !== null && definition.test(lines[at + 1] ?? '')
    if (isName) return `**${line.trim()}:**`
    return definition.test(line) && at > 0 ? line.replace(definition, '- ') : line
  })
}

const bullet = /^\s*(?:[-*+]|\d{1,3}[.)])\s+\S/
const mark = /^\s*(?:[-*+>|#`~:<]|\d{1,3}[.)]\s|\*\*|={3,}|-{3,})/
const longestHeading = 80

/** Lines right above lists are headings, on a page that has no others and several of them. */
function withHeadings(lines: readonly string[]): readonly string[] {
  const hasHeadings = lines.some((line, at) => {
    return /^\s{0,3}#{1,6}\s/.test(line) || (/^(?:=+|-{3,})\s*$/.test(line) && (lines[at - 1] ?? '').trim() !== '')
  })
  if (hasHeadings) return lines
  const headings = lines.map((line, at) => {
    const next = nextSaid(lines, at)
    return (
      isAboveList(line) &&
      (bullet.test(next) || (isLabelled(next) && (lines[at - 1] ?? '').trim() === '') || isCountedStage(line))
    )
  })
  if (headings.filter(Boolean).length < 2) return lines
  const first = lines.findIndex((line) => line.trim() !== '')
  const isApart = (lines[first + 1] ?? '').trim() === '' || headings[first + 1]
  const isTitle = !headings[first] && isAboveList(lines[first] ?? '') && isApart
  return lines.map((line, at) => {
    if (at === first && isTitle) return `# ${line.trim()}`
    return headings[at] ? `## ${line.trim().replace(/:$/, '')}` : line
  })
}

/** A short line that is no bullet, no sentence and no label of what stands in a stage. */
function isAboveList(line: string): boolean {
  const words = line.trim().replace(/:$/, '')
  const isShort = words !== '' && words.length <= longestHeading && !/[.!?,;]$/.test(words)
  return isShort && !/^\s/.test(line) && !mark.test(line) && laneFor(words) === null
}

/** "Feeling: curious". */
function isLabelled(line: string): boolean {
  return !mark.test(line) && labelIn(line)?.lane !== undefined && labelIn(line)?.value !== ''
}

function nextSaid(lines: readonly string[], at: number): string {
  return lines.slice(at + 1, at + 3).find((line) => line.trim() !== '') ?? ''
}

/** "||Stage||Touchpoint||" above "|Buy|Till|". */
function withJiraTables(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    if (!/^\s*\|\|.+\|\|\s*$/.test(line)) return [line]
    const cells = line.trim().slice(2, -2).split('||')
    return [...rowOf(cells), rowOf(cells.map(() => '---')).join('')]
  })
}

/** A table as Wikipedia writes it, "{|" to "|}". */
function withMediaWikiTables(lines: readonly string[]): readonly string[] {
  const made: string[] = []
  let rows: string[][] | null = null
  for (const line of lines) {
    const words = line.trim()
    if (rows === null) {
      if (words.startsWith('{|')) rows = [[]]
      else made.push(line)
    } else if (words.startsWith('|}')) {
      made.push('', ...tableOf(rows), '')
      rows = null
    } else if (words.startsWith('|-')) rows.push([])
    else if (/^[|!]/.test(words) && !words.startsWith('|+')) {
      rows.at(-1)?.push(
        ...words
          .slice(1)
          .split(/\|\||!!/)
          .map((cell) => cell.replace(/^[^|[]*\|(?!\|)/, '').trim()),
      )
    }
  }
  return rows === null ? made : lines
}

function tableOf(rows: readonly (readonly string[])[]): string[] {
  const [head = [], ...below] = rows.filter((row) => row.length > 0)
  return [head, head.map(() => '---'), ...below].flatMap(rowOf)
}

function rowOf(cells: readonly string[]): string[] {
  return [`| ${cells.map((cell) => cell.trim()).join(' | ')} |`]
}
