/** What pasting a table on the map does: as importing it, but rows that name no stage or channel stand where the user is. */
import type { Cell, JourneyDocument } from '../../journey/document.ts'
import type { Id } from '../../journey/schema.ts'
import { formatCount } from '../../words/counts.ts'
import { type ImportChoices, noChoices } from '../tables/import-choices.ts'
import { type ImportPlan, planImport } from '../tables/import-plan.ts'
import { unsorted } from '../tables/named-records.ts'
import type { PastedTable } from './pasted-table.ts'

/** @param target the user's own cell; null where the journey has none */
export function planPaste(
  document: JourneyDocument,
  { table, meanings }: PastedTable,
  target: Cell | null,
  newId: () => Id,
): ImportPlan {
  const choices: ImportChoices = target
    ? { stages: { [unsorted]: { id: target.stageId } }, channels: { [unsorted]: { id: target.channelId } } }
    : noChoices
  return planImport(document, table, meanings, choices, newId)
}

/** What is new besides the touchpoints, as a sentence; null where nothing is. */
export function newPlacesWords({
  newStages,
  newChannels,
}: Pick<ImportPlan, 'newStages' | 'newChannels'>): string | null {
  const counts = [
    ...(newStages.length > 0 ? [formatCount(newStages.length, 'stage')] : []),
    ...(newChannels.length > 0 ? [formatCount(newChannels.length, 'channel')] : []),
  ]
  if (counts.length === 0) return null
  const all = newStages.length + newChannels.length
  const names = [...newStages, ...newChannels].slice(0, 3).map(({ name }) => `“${name}”`)
  const rest = all > names.length ? ` and ${all - names.length} more` : ''
  return `Added ${counts.join(' and ')}: ${names.join(', ')}${rest}.`
}
