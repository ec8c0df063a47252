/** What a column can mean, for a list to choose from. */
import { type ColumnMeaning, meaningKey } from '../../../shared/formats/tables/match-columns.ts'
import { columnIds, emotionHeader, touchpointColumn } from '../../../shared/formats/tables/touchpoint-columns.ts'

/** All of them; what another column means already is left out by the caller. */
export function meaningOptions(
  header: string,
  personas: readonly string[],
): { key: string; label: string; meaning: ColumnMeaning }[] {
  const emotions = [...new Set([...personas, header])].filter((name) => name.trim() !== '')
  const meanings: { label: string; meaning: ColumnMeaning }[] = [
    { label: 'Don’t import', meaning: null },
    { label: 'Notes, with its name', meaning: { what: 'note' } },
    { label: 'Persona', meaning: { what: 'persona' } },
    { label: 'Emotion', meaning: { what: 'emotion', persona: '' } },
    ...columnIds.map((id) => ({ label: touchpointColumn(id).header, meaning: { what: 'column', id } as const })),
    ...emotions.map((persona) => ({
      label: emotionHeader({ name: persona }),
      meaning: { what: 'emotion', persona } as const,
    })),
  ]
  return meanings.map((option) => ({ ...option, key: meaningKey(option.meaning) }))
}

/** One column a meaning: the one that had it before is left out. */
export function withMeaning(
  meanings: readonly ColumnMeaning[],
  column: number,
  meaning: ColumnMeaning,
): ColumnMeaning[] {
  const key = meaningKey(meaning)
  const isOnlyOne = meaning?.what === 'column' || meaning?.what === 'persona'
  return meanings.map((one, at) => (at === column ? meaning : isOnlyOne && meaningKey(one) === key ? null : one))
}
