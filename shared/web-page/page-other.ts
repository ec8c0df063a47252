/** Another journey beside that of a web page, such as its as-is: both maps on one grid, so that one can be drawn over the other. */
import { compareJourneys } from '../compare/compare-journeys.ts'
import { type Side, sidesOf } from '../compare/side-by-side.ts'
import type { JourneyDocument } from '../journey/document.ts'
import { stateWords } from '../journey/fields/words.ts'
import { nameOrUntitled } from '../words/names.ts'

export type Sides = {
  readonly own: Side
  readonly other: Side
  /** Whether the other is the earlier one: it then lies on the left. */
  readonly isOtherFirst: boolean
  /** What the two are called, from left to right. */
  readonly names: readonly [string, string]
}

/** The as-is comes first; of two of a kind, the other one does. */
export function sidesWith(own: JourneyDocument, other: JourneyDocument): Sides {
  const isOtherFirst = other.journey.state === 'as-is' || own.journey.state === 'to-be'
  const [before, after] = isOtherFirst ? [other, own] : [own, other]
  const sides = sidesOf(compareJourneys(before, after))
  const areAlike = before.journey.state === after.journey.state
  const nameOf = ({ journey }: JourneyDocument) =>
    areAlike ? nameOrUntitled(journey.title, 'journey') : stateWords[journey.state]
  return {
    own: isOtherFirst ? sides.after : sides.before,
    other: isOtherFirst ? sides.before : sides.after,
    isOtherFirst,
    names: [nameOf(before), nameOf(after)],
  }
}
