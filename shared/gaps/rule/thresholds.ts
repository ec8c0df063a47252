/** Boundaries of rules, with the value of the rules' table where a journey doesn't choose its own. */
import type { JourneyDocument } from '../../journey/document.ts'
import { decisionsOf } from './decisions.ts'
import type { RuleId } from './rule-ids.ts'

export type ThresholdTerms = {
  readonly rule: RuleId
  readonly name: string
  /** Such as "Touchpoints in a cell, at most". */
  readonly label: string
  /** What the rule's table says. */
  readonly standard: number
  readonly lowest: number
  readonly highest: number
}

export type Threshold = ThresholdTerms & {
  /** The boundary that holds in this journey: a whole number from lowest to highest. */
  readonly in: (document: Pick<JourneyDocument, 'journey'>) => number
}

/** A boundary of a rule. */
export function threshold(terms: ThresholdTerms): Threshold {
  return {
    ...terms,
    in: ({ journey }) => {
      const chosen = decisionsOf(journey).thresholds.get(terms.rule)?.get(terms.name)
      if (chosen === undefined) return terms.standard
      return Math.min(terms.highest, Math.max(terms.lowest, Math.round(chosen)))
    },
  }
}
