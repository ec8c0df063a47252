/** A journey in any format that needs no drawing. */
import type { JourneyDocument } from '../journey/document.ts'
import type { TableName } from '../scene/pictures/table-names.ts'
import type { TextFormat } from './format-table.ts'
import { writeJourneyFile } from './journey/journey-file.ts'
import { writeJsonCanvas } from './json-canvas/write-json-canvas.ts'
import { writeMarkdown } from './markdown/write-markdown.ts'
import { writeMermaid } from './mermaid/write-mermaid.ts'
import { writeCsv } from './tables/csv.ts'
import { journeyTable, workbookTables } from './tables/journey-tables.ts'
import { writeXlsx } from './tables/xlsx/write-xlsx.ts'
import type { Deflate } from './zip/write-zip.ts'

/**
 * What stands in the file: text to be written as UTF-8, or bytes.
 * @param table which one, for a format that holds one
 */
export function writeJourney(
  document: JourneyDocument,
  format: TextFormat,
  table: TableName,
  deflate: Deflate,
): string | Uint8Array {
  switch (format) {
    case 'journey':
      return writeJourneyFile(document)
    case 'csv':
      return writeCsv(journeyTable(document, table))
    case 'xlsx':
      return writeXlsx(workbookTables(document), deflate)
    case 'mmd':
      return writeMermaid(document)
    case 'canvas':
      return writeJsonCanvas(document)
    case 'md':
      return writeMarkdown(document)
  }
}
