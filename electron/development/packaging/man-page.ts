// The manual page, written from what `--help` says.
import { type Help, readHelp } from './help-text.ts'

/** @param date as YYYY-MM-DD, so that the same sources give the same page. */
export function manPage(helpText: string, version: string, date: string): string {
  const { summary, calls, sections, closing } = readHelp(helpText)
  return [
    `.TH THROUGHLINE 1 "${date}" "Throughline ${version}" "User Commands"`,
    '.SH NAME',
    'throughline \\- map customer journeys and find what they miss',
    '.SH SYNOPSIS',
    ...calls.flatMap(({ call, does }) => ['.TP', `.B ${plain(call)}`, plain(does)]),
    '.SH DESCRIPTION',
    plain(summary),
    ...sections.flatMap(sectionOf),
    '.SH EXIT STATUS',
    ...closing.split('\n').map(plain),
    '',
  ].join('\n')
}

function sectionOf({ command, lines }: Help['sections'][number]): string[] {
  return [`.SH ${command.toUpperCase()}`, ...lines.flatMap((line) => entry(line.split(/ {2,}/)))]
}

function entry([term = '', does]: readonly string[]): string[] {
  return ['.TP', `.B ${plain(term)}`, ...(does === undefined ? [] : [plain(does)])]
}

/** Backslashes and hyphens mean something else there, as do a full stop and an apostrophe at the beginning of a line. */
function plain(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/, '\\&')
}
