/** What a file of another format can't hold of a journey. */
import type { JourneyDocument } from '../journey/document.ts'
import type { Format } from './format-table.ts'
import { journeyTable } from './tables/journey-tables.ts'
import { tableNames } from './tables/table-names.ts'
import { isLongerThanCell } from './tables/xlsx/text.ts'

/** A sentence for whoever exported it; null where nothing was left out that the format is for. */
export function lossOf(document: JourneyDocument, format: Format): string | null {
  if (format !== 'xlsx') return null
  const cells = tableNames.flatMap((name) => journeyTable(document, name).rows.flat())
  const cut = cells.filter((cell) => typeof cell === 'string' && isLongerThanCell(cell)).length
  if (cut === 0) return null
  const what =
    cut === 1
      ? 'One text is longer than a cell of Excel holds and is'
      : `${cut} texts are longer than a cell of Excel holds and are`
  return `${what} cut at 32,767 characters; the journey keeps the whole.`
}
