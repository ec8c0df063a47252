/** What a journey knows of its touchpoints apart from themselves: whose they are, opportunities, measures, quotes. */
import { inOrder, type JourneyDocument, type RecordsById } from '../../journey/document.ts'
import { once } from '../../journey/once.ts'
import type { Id, Opportunity, RecordOf, Touchpoint } from '../../journey/schema.ts'
import { isBlank } from './facts.ts'

/** Whether the brand or a partner makes a touchpoint happen; the others happen without us. */
export function isOurs({ ownership }: Touchpoint): boolean {
  return ownership === 'brand' || ownership === 'partner'
}

const namedByOpportunities = once((opportunities: RecordsById<Opportunity>): ReadonlySet<Id> => {
  const meant = inOrder(opportunities).filter(({ text, status }) => !isBlank(text) && status !== 'dropped')
  return new Set(meant.flatMap(({ touchpointIds }) => touchpointIds))
})

/** The touchpoints that an opportunity names. One that is dropped is none, and one without a text names nothing. */
export function withOpportunity({ opportunities }: JourneyDocument): ReadonlySet<Id> {
  return namedByOpportunities(opportunities)
}

const measuredTouchpoints = once(
  (measures: RecordsById<RecordOf['measures']>) => new Set(inOrder(measures).map(({ touchpointId }) => touchpointId)),
)
const measuredStages = once(
  (measures: RecordsById<RecordOf['measures']>) => new Set(inOrder(measures).map(({ stageId }) => stageId)),
)

/** Says whether a touchpoint is measured: in its own words, or by a measure that is about it. */
export function isMeasured({ measures }: JourneyDocument): (touchpoint: Touchpoint) => boolean {
  const ids = measuredTouchpoints(measures)
  return ({ id, measure }) => !isBlank(measure) || ids.has(id)
}

/** The stages that a measure is about. */
export function stagesWithMeasure({ measures }: JourneyDocument): ReadonlySet<Id | null> {
  return measuredStages(measures)
}

const namedByQuotes = once(
  (quotes: RecordsById<RecordOf['quotes']>): ReadonlySet<Id> =>
    new Set(inOrder(quotes).flatMap(({ touchpointIds }) => touchpointIds)),
)

/** The touchpoints that a quote names. */
export function withQuote({ quotes }: JourneyDocument): ReadonlySet<Id> {
  return namedByQuotes(quotes)
}
