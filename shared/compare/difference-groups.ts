/** A comparison as people read it: what became of touchpoints first, then of everything around them. */
import type { ListName } from '../journey/schema.ts'
import type { Comparison } from './compare-journeys.ts'
import { type Difference, type DifferenceKind, differenceKinds } from './difference.ts'
import { journeyDifferences, recordDifferences } from './record-differences.ts'
import { touchpointDifferences } from './touchpoint-differences.ts'

export type DifferenceGroup = {
  readonly id: string
  readonly title: string
  readonly differences: readonly Difference[]
}

const touchpointTitles: Readonly<Record<DifferenceKind, string>> = {
  added: 'Added touchpoints',
  dropped: 'Removed touchpoints',
  moved: 'Moved touchpoints',
  channel: 'Moved to another channel',
  emotion: 'Changed emotion',
  retitled: 'Renamed',
  changed: 'Other changes',
}

const around: readonly (readonly [title: string, lists: readonly ListName[]])[] = [
  ['Stages and channels', ['stages', 'channels']],
  ['Personas, needs and objectives', ['personas', 'needs', 'objectives']],
  ['Connections', ['connections']],
  ['Opportunities', ['opportunities']],
  ['Measures and quotes', ['measures', 'quotes']],
  ['Notes', ['notes']],
  ['Agenda and ballots', ['agenda', 'ballots']],
  ['Images', ['images']],
]

/**
 * All differences but those of findings; groups that hold none are left out. A touchpoint that differs in several ways stands in
 * several groups.
 */
export function differenceGroups(comparison: Comparison): readonly DifferenceGroup[] {
  const groups: readonly DifferenceGroup[] = [
    ...differenceKinds.map((kind) => ({
      id: kind,
      title: touchpointTitles[kind],
      differences: touchpointDifferences(comparison, kind),
    })),
    ...around.map(([title, lists]) => ({
      id: lists.join('-'),
      title,
      differences: lists.flatMap((list) => recordDifferences(comparison, list)),
    })),
    { id: 'journey', title: 'Journey', differences: journeyDifferences(comparison) },
  ]
  return groups.filter(({ differences }) => differences.length > 0)
}
