/** The beginning of a file of words or numbers, as a look before it is written. */
import type { JourneyDocument } from '../journey/document.ts'
import type { TableName } from '../scene/pictures/table-names.ts'
import type { TextFormat } from './format-table.ts'
import { writeJourneyFile } from './journey/journey-file.ts'
import { writeJsonCanvas } from './json-canvas/write-json-canvas.ts'
import { writeMarkdown } from './markdown/write-markdown.ts'
import { writeMermaid } from './mermaid/write-mermaid.ts'
import type { Table } from './tables/cells/text-table.ts'
import { journeyTable, workbookTables } from './tables/journey-tables.ts'

/** Of a table its first rows, with how many it has; of a text its first lines. */
export type TextPreview =
  | { readonly of: 'tables'; readonly tables: readonly (Table & { readonly rowCount: number })[] }
  | { readonly of: 'text'; readonly text: string; readonly isCut: boolean }

const mostRows = 40
const mostLines = 200
const mostCharacters = 20_000

export function textPreview(document: JourneyDocument, format: TextFormat, table: TableName): TextPreview {
  if (format === 'csv') return { of: 'tables', tables: [beginningOf(journeyTable(document, table))] }
  if (format === 'xlsx') return { of: 'tables', tables: workbookTables(document).map(beginningOf) }
  const whole = writers[format](document)
  const text = whole.slice(0, mostCharacters).split('\n').slice(0, mostLines).join('\n')
  return { of: 'text', text, isCut: text.length < whole.trimEnd().length }
}

function beginningOf(table: Table): Table & { rowCount: number } {
  return { ...table, rows: table.rows.slice(0, mostRows), rowCount: table.rows.length }
}

const writers: Readonly<Record<Exclude<TextFormat, 'csv' | 'xlsx'>, (document: JourneyDocument) => string>> = {
  // Images come last, and are nothing to read.
  journey: (document) => writeJourneyFile({ ...document, images: new Map() }),
  md: writeMarkdown,
  mmd: writeMermaid,
  canvas: writeJsonCanvas,
}
