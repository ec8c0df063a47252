/** A file of any format that we take in: a journey, or tables that say what touchpoints there are. */
import type { JourneyDocument } from '../journey/document.ts'
import type { Format } from './format-table.ts'
import { readJourneyFile } from './journey/journey-file.ts'
import { readJsonCanvas } from './json-canvas/read.ts'
import { diagramIn, tableIn } from './markdown/inside.ts'
import { readMarkdown } from './markdown/read.ts'
import { readMermaid } from './mermaid/read.ts'
import { refuseFile } from './reading/journey-refusal.ts'
import { refuseLines } from './reading/line-limits.ts'
import type { ReadOptions } from './reading/read-options.ts'
import type { NamedTable } from './tables/cells/table.ts'
import { readCsv } from './tables/csv.ts'
import { readXlsx } from './tables/xlsx/read.ts'

export type Imported =
  | { readonly what: 'journey'; readonly document: JourneyDocument }
  | { readonly what: 'tables'; readonly tables: readonly NamedTable[] }

/**
 * Reads a file whose size was checked.
 * @param decode its bytes as text, called only for a format that is text
 * @throws FailureError `file-refused` with the place and the reason
 */
export function readImport(
  format: Format,
  bytes: Uint8Array,
  decode: (bytes: Uint8Array) => string,
  options: ReadOptions,
): Imported {
  switch (format) {
    case 'journey':
      return { what: 'journey', document: readJourneyFile(decode(bytes), options.openedAt) }
    case 'mmd':
      return { what: 'journey', document: readMermaid(decode(bytes), options) }
    case 'canvas':
      return { what: 'journey', document: readJsonCanvas(decode(bytes), options) }
    case 'md':
      return readMarkdownFile(decode(bytes), options)
    case 'csv':
      return { what: 'tables', tables: [{ name: options.fallbackTitle, ...readCsv(decode(bytes)) }] }
    case 'xlsx':
      return { what: 'tables', tables: readXlsx(bytes) }
    default:
      return refuseFile('Throughline can export this format but not import it')
  }
}

/** An outline, unless it is a page around a diagram or a table. */
function readMarkdownFile(text: string, options: ReadOptions): Imported {
  refuseLines(text)
  const lines = text.split(/\r\n|[\n\r]/)
  const diagram = diagramIn(lines)
  const table = diagram === null ? tableIn(lines, options.fallbackTitle) : null
  if (table) return { what: 'tables', tables: [table] }
  const document = diagram === null ? readMarkdown(text, options) : readMermaid(diagram, options)
  return { what: 'journey', document }
}
