import { type ReactNode, useState } from 'react'
import { saidTexts } from '../../../../shared/journey/said-texts.ts'
import type { Id } from '../../../../shared/journey/schema.ts'
import { useDocument } from '../../../model/document/document-store.ts'
import { OpportunitiesOf } from '../evidence/opportunities-of.tsx'
import { QuotesSection } from '../evidence/quotes-of.tsx'
import styles from '../fields/inspector.module.css'
import { Section } from '../fields/section.tsx'
import { useRecord } from '../fields/use-record.ts'
import { ConnectionsSection } from './connections-section.tsx'
import { EmotionSection, MomentOfTruth } from './emotion-section.tsx'
import { EvidenceSection } from './evidence-section.tsx'
import { StatusChoice, TouchpointHead } from './head.tsx'
import { ImagesSection } from './images-section.tsx'
import { MoreSection } from './more-section.tsx'
import { OwnerSection } from './owner-section.tsx'
import { PurposeSection } from './purpose-section.tsx'
import { Rest } from './rest.tsx'
import { ServesSection } from './serves-section.tsx'
import { TextsOf } from './texts-of.tsx'
import { type Part, usedParts } from './used-parts.ts'

/** Every field of one touchpoint: what it holds in sight, all else under "More". */
export function TouchpointInspector({ id }: { id: Id }): ReactNode {
  const isThere = useDocument(({ document }) => document?.touchpoints.has(id) ?? false)
  // Once for a card that was chosen: what is filled in stays where it was filled in.
  const [used] = useState(() => usedOf(id))
  if (!isThere) return null
  const inSight = sections.filter(({ part }) => used.has(part))
  const rest = sections.filter(({ part }) => !used.has(part))
  const restFields = [
    ...(used.has('status') ? [] : ['status']),
    ...(used.has('emotion') ? [] : ['momentOfTruth']),
    ...rest.flatMap(({ fields }) => fields),
  ]
  return (
    <>
      <TouchpointHead id={id} isStatusShown={used.has('status')} />
      {used.has('emotion') && <EmotionSection id={id} />}
      <Section title="Pains and opportunities">
        <TextsOf id={id} name="pains" label="Pains" itemName="pain" />
        <OpportunitiesOf touchpointId={id} />
      </Section>
      {inSight.map(({ part, Show }) => (
        <Show key={part} id={id} />
      ))}
      <Rest fields={restFields} summary={rest.map(({ word }) => word).join(', ')}>
        <Basics id={id} hasStatus={!used.has('status')} hasMomentOfTruth={!used.has('emotion')} />
        {rest.map(({ part, Show }) => (
          <Show key={part} id={id} />
        ))}
      </Rest>
    </>
  )
}

type ExtraSection = {
  readonly part: Part
  /** What "More" says of it. */
  readonly word: string
  /** By which it is asked for. */
  readonly fields: readonly string[]
  readonly Show: (props: { id: Id }) => ReactNode
}

/** In the order in which they are shown. */
const sections: readonly ExtraSection[] = [
  { part: 'quotes', word: 'quotes', fields: ['quotes'], Show: QuotesOfTouchpoint },
  { part: 'images', word: 'images', fields: ['imageIds', 'images'], Show: ImagesSection },
  {
    part: 'purpose',
    word: 'purpose',
    fields: ['why', 'what', 'how', 'interaction', 'differentiator'],
    Show: PurposeSection,
  },
  {
    part: 'serves',
    word: 'needs',
    fields: ['needIds', 'objectiveIds', 'needs', 'objectives'],
    Show: ServesSection,
  },
  { part: 'owner', word: 'owner', fields: ['ownership', 'owner', 'measure', 'measures'], Show: OwnerSection },
  { part: 'evidence', word: 'evidence', fields: ['evidence'], Show: EvidenceSection },
  { part: 'backstage', word: 'backstage', fields: ['backstage', 'systems'], Show: BackstageSection },
  { part: 'connections', word: 'connections', fields: [], Show: ConnectionsSection },
  { part: 'notes', word: 'notes', fields: ['notes', 'tags', 'votes'], Show: MoreSection },
]

function QuotesOfTouchpoint({ id }: { id: Id }): ReactNode {
  return <QuotesSection title="Quotes" touchpointId={id} />
}

function usedOf(id: Id): ReadonlySet<Part> {
  const { document } = useDocument.getState()
  const touchpoint = document?.touchpoints.get(id)
  return document && touchpoint ? usedParts(document, touchpoint) : new Set()
}

/** What a card tells at first sight, as long as the journey has no use for it. */
function Basics(props: { id: Id; hasStatus: boolean; hasMomentOfTruth: boolean }): ReactNode {
  const { id, hasStatus, hasMomentOfTruth } = props
  if (!hasStatus && !hasMomentOfTruth) return null
  return (
    <div className={styles.fields}>
      {hasStatus && <StatusChoice id={id} />}
      {hasMomentOfTruth && <MomentOfTruth id={id} />}
    </div>
  )
}

/** What customers don't see: what staff do, and what it all runs on. */
function BackstageSection({ id }: { id: Id }): ReactNode {
  const count =
    useRecord('touchpoints', id, ({ backstage, systems }) => saidTexts([...backstage, ...systems]).length) ?? 0
  return (
    <Section
      title="Backstage and systems"
      summary={count}
      isClosedAtFirst={count === 0}
      holds={['backstage', 'systems']}
    >
      <TextsOf id={id} name="backstage" label="Backstage acts" itemName="backstage act" />
      <TextsOf id={id} name="systems" label="Systems" itemName="system" />
    </Section>
  )
}
