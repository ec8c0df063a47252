/** What people say where it hurts: the pains of a touchpoint and the quotes that name it. */

import type { Finding } from '../gaps/rule/rule.ts'
import { inOrder, type JourneyDocument, type RecordsById } from '../journey/document.ts'
import { once } from '../journey/once.ts'
import { saidTexts } from '../journey/said-texts.ts'
import type { Id, RecordOf } from '../journey/schema.ts'

type Quote = RecordOf['quotes']
export type SaidHere = { readonly pains: readonly string[]; readonly quotes: readonly Quote[] }

const quotesByTouchpoint = once((quotes: RecordsById<Quote>): ReadonlyMap<Id, readonly Quote[]> => {
  const held = new Map<Id, Quote[]>()
  for (const quote of inOrder(quotes)) {
    if (quote.text.trim() === '') continue
    for (const id of new Set(quote.touchpointIds)) held.set(id, [...(held.get(id) ?? []), quote])
  }
  return held
})

/** The words for a finding: those of the touchpoint that it is about, along a connection those of its end. */
export function saidHere(document: JourneyDocument, { connectionIds, touchpointIds = [] }: Finding): SaidHere {
  const id = touchpointIds[connectionIds ? 1 : 0] ?? ''
  return {
    pains: saidTexts(document.touchpoints.get(id)?.pains ?? []),
    quotes: quotesByTouchpoint(document.quotes).get(id) ?? [],
  }
}
