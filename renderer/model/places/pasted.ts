/** What is pasted or dropped says: lines, or a table whose columns are known. */
import { type PastedTable, readPastedRows, readPastedTable } from '../../../shared/formats/incoming/pasted-table.ts'
import { tablesInText } from '../../../shared/formats/pages/text-tables.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import {
  type PastedLine,
  readPastedLines,
  readPastedText,
  rowsOfText,
} from '../../../shared/journey/edits/pasted-text.ts'
import { tableText } from '../../../shared/journey/edits/table-text.ts'
import { withoutListMark } from '../../../shared/journey/list-marks.ts'
import { withSingleSpaces } from '../../../shared/single-spaces.ts'
import { formatCount, formatNumber } from '../../../shared/words/counts.ts'
import { type PastedPage, readPastedPage } from './pasted-html.ts'

export type Pasted = {
  readonly isBlank: boolean
  /** Whether it is more than a title. */
  readonly isSeveral: boolean
  readonly table: PastedTable | null
  /** Whether more is written there than the table says. */
  readonly isMoreThanTable: boolean
  readonly linesFor: (document: JourneyDocument) => readonly PastedLine[]
}

const mostLines = 2_000
/** More than anyone calls a touchpoint. */
const longestLine = 20_000

/** Why it is more than a map takes at once, as the end of a sentence; null where it isn't. */
export function tooMuch(data: DataTransfer): string | null {
  const lines = data.getData('text/plain').split(/\r\n|\r|\n/)
  if (lines.length > mostLines) {
    return `${formatCount(lines.length, 'line')} are too many at once. Paste at most ${formatNumber(mostLines)}`
  }
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0)
  if (longest <= longestLine) return null
  return `a line of ${formatCount(longest, 'character')} is too long. A line may have ${formatNumber(longestLine)}`
}

/** Tables and lists are taken from the page, everything else from the plain text, unless there is none. */
export function readPasted(data: DataTransfer): Pasted {
  const text = data.getData('text/plain')
  const html = data.getData('text/html')
  const page = html === '' ? null : readPastedPage(html)
  return page && (page.isStructured || text.trim() === '') ? ofPage(page) : ofText(text)
}

/** The entries of a list that is pasted where one line is written; none where it is one line. */
export function pastedEntries(data: DataTransfer): readonly string[] {
  const text = data.getData('text/plain')
  const page = readPastedPage(data.getData('text/html'))
  const rows = page.isStructured ? page.rows : rowsOfText(text)
  const entries = rows.map((row) => withSingleSpaces(withoutListMark(row.join(' ')))).filter((line) => line !== '')
  return entries.length > 1 ? entries : []
}

function ofText(text: string): Pasted {
  const page = pageOfMarkdown(text)
  if (page) return ofPage(page)
  return {
    isBlank: text.trim() === '',
    isSeveral: /[\n\t]/.test(text.trim()),
    table: readPastedTable(text),
    isMoreThanTable: false,
    linesFor: (document) => readPastedText(document, text),
  }
}

function ofPage({ rows, tables }: PastedPage): Pasted {
  const header = tables.find((table) => readPastedRows(table))?.[0]
  const alike = header ? tables.filter(([first]) => areAlike(first, header)) : []
  return {
    isBlank: rows.length === 0,
    isSeveral: rows.length > 1 || rows.some((row) => row.length > 1),
    table: readPastedRows(joined(alike)),
    isMoreThanTable: alike.reduce((left, table) => left - table.length, rows.length) > 0,
    linesFor: (document) => readPastedLines(document, rows),
  }
}

/** Tables as Markdown draws them, with what stands around them; null where there is none. */
function pageOfMarkdown(text: string): PastedPage | null {
  const found = tablesInText(text)
  if (found.length === 0) return null
  const lines = text.split(/\r\n|\r|\n/)
  const rows: string[][] = []
  let at = 0
  for (const table of found) {
    rows.push(...linesAsRows(lines.slice(at, table.from)), ...table.rows)
    at = table.to
  }
  return {
    rows: [...rows, ...linesAsRows(lines.slice(at))],
    tables: found.map((table) => table.rows),
    isStructured: true,
  }
}

function linesAsRows(lines: readonly string[]): string[][] {
  return lines.filter((line) => line.trim() !== '').map((line) => [line])
}

/** The first table of a page, and what goes on of it, as text; null where it has none. */
export function pastedTableText(data: DataTransfer): string | null {
  const { tables } = readPastedPage(data.getData('text/html'))
  const header = tables[0]?.[0]
  return header ? tableText(joined(tables.filter(([first]) => areAlike(first, header)))) : null
}

/** Tables of one header as one. */
function joined(tables: PastedPage['tables']): PastedPage['rows'] {
  return tables.flatMap((table, at) => (at === 0 ? table : table.slice(1)))
}

/** A table that goes on under another heading has the same columns. */
function areAlike(first: readonly string[] = [], header: readonly string[]): boolean {
  return first.length === header.length && first.every((text, at) => text === header[at])
}
