/** A file of any format that we take in: a journey, or tables that say what touchpoints there are. */
import type { JourneyDocument } from '../journey/document.ts'
import type { Format } from './format-table.ts'
import { readJourneyFile } from './journey-file.ts'
import { refuse } from './journey-refusal.ts'
import { readJsonCanvas } from './json-canvas/read.ts'
import { readMarkdown } from './markdown/read.ts'
import { readMermaid } from './mermaid/read.ts'
import type { ReadOptions } from './read-options.ts'
import { readCsv } from './tables/csv.ts'
import type { NamedTable } from './tables/table.ts'
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
      return { what: 'journey', document: readMarkdown(decode(bytes), options) }
    case 'csv':
      return { what: 'tables', tables: [{ name: options.fallbackTitle, ...readCsv(decode(bytes)) }] }
    case 'xlsx':
      return { what: 'tables', tables: readXlsx(bytes) }
    default:
      return refuse('The whole file', 'Throughline can draw such a picture, but not read one')
  }
}
