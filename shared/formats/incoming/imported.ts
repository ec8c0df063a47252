/** What an imported file holds, before the user has chosen anything. */
import type { JourneyDocument } from '../../journey/document.ts'
import type { About } from '../lanes/oriented.ts'
import type { Scores } from '../lanes/scores.ts'
import type { Remark } from '../reading/remark.ts'
import type { NamedTable } from '../tables/cells/text-table.ts'

/** A map of a file: a journey, or tables that say what touchpoints there are. */
export type ImportedMap = (
  | {
      readonly what: 'journey'
      readonly document: JourneyDocument
      /** Whether the names of its stages alone told their phases. */
      readonly arePhasesGuessed?: boolean
      /** Numbers of which its feelings were read, where the file doesn't say on which scale. */
      readonly scores?: Scores
    }
  /** Tables as they lie in the file, and what it says around them. */
  | { readonly what: 'tables'; readonly tables: readonly NamedTable[]; readonly about: About }
) & {
  /** What was guessed and what was left out. */
  readonly remarks: readonly Remark[]
}

/** The first map of a file, and those beside it. */
export type Imported = ImportedMap & { readonly more?: MoreMaps }

export type MoreMaps = {
  readonly maps: readonly ImportedMap[]
  /** Those of the first map's remarks that say that the others are left out. */
  readonly said: readonly Remark[]
}
