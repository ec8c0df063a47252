/** What the user decided about a table that comes in, and what follows of it. */

import type { NamedTable } from '../../../shared/formats/tables/cells/table.ts'
import type { ImportChoices } from '../../../shared/formats/tables/import-choices.ts'
import { type ImportPlan, planImport } from '../../../shared/formats/tables/import-plan.ts'
import { emptyDocument } from '../../../shared/formats/tables/journey-of-table.ts'
import { type ColumnMeaning, meaningKey } from '../../../shared/formats/tables/match-columns.ts'
import { columnIds, emotionHeader, touchpointColumn } from '../../../shared/formats/tables/touchpoint-columns.ts'
import { applyChange, type Change } from '../../../shared/journey/change.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { recordsOf } from '../../../shared/journey/wire.ts'
import { request } from '../../bridge/bridge.ts'
import { edit } from '../../model/document/document-store.ts'
import { newId } from '../../model/document/new-id.ts'

/** Into the journey that is open, or into a new one. */
export type Target = 'open' | 'new'

export function planOf(
  document: JourneyDocument,
  table: NamedTable,
  meanings: readonly ColumnMeaning[],
  choices: ImportChoices,
  tables: readonly NamedTable[],
): ImportPlan {
  return planImport(document, table, meanings, choices, newId, tables)
}

/** A journey without anything but the title that the file's name gives it. */
export function newJourneyFor(fileName: string): JourneyDocument {
  const fallbackTitle = fileName.replace(/\.[^.]+$/, '') || 'Imported journey'
  return emptyDocument({ openedAt: new Date().toISOString(), newId, fallbackTitle })
}

/** One step of the open journey; says whether anything changed. */
export function importIntoOpen(change: Change): boolean {
  return edit('Import table', () => change)
}

/** Adds the journey to the library and answers its id. */
export async function importAsNew(document: JourneyDocument, change: Change): Promise<string> {
  const { journeyId } = await request('library:add', { records: recordsOf(applyChange(document, change)) })
  return journeyId
}

/** What a column can mean, for a list to choose from; what another column means already is left out by the caller. */
export function meaningOptions(
  header: string,
  personas: readonly string[],
): { key: string; label: string; meaning: ColumnMeaning }[] {
  const emotions = [...new Set([...personas, header])].filter((name) => name.trim() !== '')
  const meanings: { label: string; meaning: ColumnMeaning }[] = [
    { label: 'Don’t import', meaning: null },
    ...columnIds.map((id) => ({ label: touchpointColumn(id).header, meaning: { what: 'column', id } as const })),
    ...emotions.map((persona) => ({
      label: emotionHeader({ name: persona }),
      meaning: { what: 'emotion', persona } as const,
    })),
  ]
  return meanings.map((option) => ({ ...option, key: meaningKey(option.meaning) }))
}
