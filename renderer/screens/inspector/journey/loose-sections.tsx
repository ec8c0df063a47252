import type { ReactNode } from 'react'
import { useDocument } from '../../../model/document/document-store.ts'
import { MeasuresSection } from '../evidence/measures-of.tsx'
import { OpportunitiesOf } from '../evidence/opportunities-of.tsx'
import { QuotesSection } from '../evidence/quotes-of.tsx'
import { Section } from '../fields/section.tsx'

/** Measures of the journey as a whole, and what belongs to no touchpoint, where there is some. */
export function LooseSections(): ReactNode {
  const opportunities = useLoose('opportunities')
  const quotes = useLoose('quotes')
  return (
    <>
      <MeasuresSection about={{}} />
      {opportunities > 0 && (
        <Section title="Opportunities without a touchpoint" summary={opportunities} holds={['opportunities']}>
          <OpportunitiesOf touchpointId={null} />
        </Section>
      )}
      {quotes > 0 && <QuotesSection title="Quotes without a touchpoint" touchpointId={null} />}
    </>
  )
}

function useLoose(list: 'opportunities' | 'quotes'): number {
  return useDocument(
    ({ document }) =>
      [...(document?.[list].values() ?? [])].filter(({ touchpointIds }) => touchpointIds.length === 0).length,
  )
}
