/** What the user chooses about a map before it is imported. */
import type { FeelingScale } from '../lanes/read-feeling.ts'
import { type ImportChoices, noChoices } from '../tables/import-choices.ts'
import type { ColumnMeaning } from '../tables/match-columns.ts'

export type MapChoices = {
  /** Into the journey that is open, or into a new one. */
  readonly target: 'open' | 'new'
  /** Which of its tables, ranked best first. */
  readonly place: number
  /** Whether the columns of the table are its stages; null for what was detected. */
  readonly isTurned: boolean | null
  /** What its columns mean; null for what was detected. */
  readonly meanings: readonly ColumnMeaning[] | null
  /** The scale of a diagram's scores; null for what was detected. */
  readonly scale: FeelingScale | null
  /** What becomes of its stages and channels. */
  readonly places: ImportChoices
}

export const noMapChoices: MapChoices = {
  target: 'new',
  place: 0,
  isTurned: null,
  meanings: null,
  scale: null,
  places: noChoices,
}
