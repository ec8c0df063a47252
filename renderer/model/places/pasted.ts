/** What is pasted or dropped says: lines, or a table whose columns are known. */
import { type PastedTable, readPastedRows, readPastedTable } from '../../../shared/formats/tables/pasted-table.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { type PastedLine, readPastedLines, readPastedText } from '../../../shared/journey/edits/pasted-text.ts'
import { tableText } from '../../../shared/journey/edits/table-text.ts'
import { withoutListMark } from '../../../shared/journey/list-marks.ts'
import { withSingleSpaces } from '../../../shared/single-spaces.ts'
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
  const lines = page.isStructured ? page.rows.map((row) => row.join(' ')) : text.split(/\r\n|\r|\n/)
  const entries = lines.map((line) => withSingleSpaces(withoutListMark(line))).filter((line) => line !== '')
  return entries.length > 1 ? entries : []
}

function ofText(text: string): Pasted {
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
