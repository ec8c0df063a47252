/** What could be done at each touchpoint. */
import { inOrder, type JourneyDocument, type RecordsById } from './document.ts'
import { once } from './once.ts'
import type { Id, Opportunity } from './schema.ts'

const none: readonly Opportunity[] = []

const byTouchpoint = once((opportunities: RecordsById<Opportunity>): ReadonlyMap<Id, readonly Opportunity[]> => {
  const held = new Map<Id, Opportunity[]>()
  for (const opportunity of inOrder(opportunities)) {
    for (const touchpointId of new Set(opportunity.touchpointIds)) {
      const known = held.get(touchpointId)
      if (known) known.push(opportunity)
      else held.set(touchpointId, [opportunity])
    }
  }
  return held
})

/** Every opportunity of a touchpoint, in their order. */
export function opportunitiesOf({ opportunities }: Pick<JourneyDocument, 'opportunities'>, touchpointId: Id) {
  return byTouchpoint(opportunities).get(touchpointId) ?? none
}

/** Those that say something and weren't dropped: what a map shows. */
export function openOpportunitiesOf(document: Pick<JourneyDocument, 'opportunities'>, touchpointId: Id) {
  const all = opportunitiesOf(document, touchpointId)
  return all.length === 0 ? none : all.filter(({ status, text }) => status !== 'dropped' && text.trim() !== '')
}
