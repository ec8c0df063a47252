import type { ReactNode } from 'react'
import type { Id } from '../../../../shared/journey/schema.ts'
import { useDocument } from '../../../model/document/document-store.ts'
import { OpportunitiesOf } from '../evidence/opportunities-of.tsx'
import { QuotesSection } from '../evidence/quotes-of.tsx'
import { Section } from '../fields/section.tsx'
import { BackstageSection } from './backstage-section.tsx'
import { ConnectionsSection } from './connections-section.tsx'
import { EmotionSection } from './emotion-section.tsx'
import { EvidenceSection } from './evidence-section.tsx'
import { TouchpointHead } from './head.tsx'
import { ImagesSection } from './images-section.tsx'
import { MoreSection } from './more-section.tsx'
import { OwnerSection } from './owner-section.tsx'
import { PurposeSection } from './purpose-section.tsx'
import { Rest } from './rest.tsx'
import { ServesSection } from './serves-section.tsx'
import { TextsOf } from './texts-of.tsx'

/** Every field of one touchpoint. */
export function TouchpointInspector({ id }: { id: Id }): ReactNode {
  const isThere = useDocument(({ document }) => document?.touchpoints.has(id) ?? false)
  if (!isThere) return null
  return (
    <>
      <TouchpointHead id={id} />
      <EmotionSection id={id} />
      <Section title="Pains and opportunities">
        <TextsOf id={id} name="pains" label="Pains" itemName="pain" />
        <OpportunitiesOf touchpointId={id} />
      </Section>
      <QuotesSection title="Quotes" touchpointId={id} />
      <ImagesSection id={id} />
      <PurposeSection id={id} />
      <ServesSection id={id} />
      <OwnerSection id={id} />
      <Rest>
        <EvidenceSection id={id} />
        <BackstageSection id={id} />
        <ConnectionsSection id={id} />
        <MoreSection id={id} />
      </Rest>
    </>
  )
}
