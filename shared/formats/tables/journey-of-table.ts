/** A new journey of a table of touchpoints. */
import { applyChange } from '../../journey/change.ts'
import type { JourneyDocument } from '../../journey/document.ts'
import { newDocument, newJourney } from '../../journey/records.ts'
import { refuseLargeGrid } from '../journey/journey-file.ts'
import { refuse } from '../reading/journey-refusal.ts'
import type { ReadOptions } from '../reading/read-options.ts'
import type { NamedTable } from './cells/table.ts'
import { evidenceListOf } from './evidence-tables.ts'
import { type ImportChoices, noChoices } from './import-choices.ts'
import { type ImportPlan, planImport } from './import-plan.ts'
import { type ColumnMeaning, matchColumns } from './match-columns.ts'

/** The table of a workbook that speaks of touchpoints: the one with most columns that we know, the first of several alike. */
export function bestTable(tables: readonly NamedTable[]): NamedTable | undefined {
  const known = ({ headers }: NamedTable) => matchColumns(headers).filter((meaning) => meaning !== null).length
  return tables.reduce<NamedTable | undefined>(
    (best, table) => (best && known(best) >= known(table) ? best : table),
    undefined,
  )
}

/** Whether a table names touchpoints. */
export function hasTitles(meanings: readonly ColumnMeaning[]): boolean {
  return meanings.some((meaning) => meaning?.what === 'column' && meaning.id === 'title')
}

/** A document without anything but a title, for a table to fill. */
export function emptyDocument({ openedAt, newId, fallbackTitle }: ReadOptions): JourneyDocument {
  return newDocument(newJourney({ id: newId(), title: fallbackTitle }, openedAt))
}

/**
 * Makes the journey as the import would without being asked anything.
 * @throws FailureError `file-refused` where no column names touchpoints
 */
export function journeyOfTables(
  tables: readonly NamedTable[],
  options: ReadOptions,
  choices: ImportChoices = noChoices,
): { readonly document: JourneyDocument; readonly plan: ImportPlan } {
  const table = bestTable(tables)
  const meanings = matchColumns(table?.headers ?? [])
  if (!table || !(hasTitles(meanings) || tables.some((one) => evidenceListOf(one) !== null))) {
    return refuse(`row ${table?.headerRow ?? 1}`, 'no column named Touchpoint, Title or Name')
  }
  const empty = emptyDocument(options)
  const plan = planImport(empty, table, meanings, choices, options.newId, tables)
  const document = applyChange(empty, plan.change)
  refuseLargeGrid(document)
  return { document, plan }
}
