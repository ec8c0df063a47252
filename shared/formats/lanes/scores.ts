/** Numbers of a file that were read as feelings. */
import type { Id } from '../../journey/schema.ts'
import type { FeelingScale } from './read-feeling.ts'

export type Scores = {
  /** Found out, and perhaps wrong. */
  readonly scale: FeelingScale
  readonly byTouchpoint: Readonly<Record<Id, number>>
}

/** What they are called where their scale is told. */
export const scoresName = 'Score'
