import type { ReactNode } from 'react'
import { saidTexts } from '../../../../shared/journey/said-texts.ts'
import type { Id } from '../../../../shared/journey/schema.ts'
import { Section } from '../fields/section.tsx'
import { useRecord } from '../fields/use-record.ts'
import { TextsOf } from './texts-of.tsx'

/** What customers don't see: what staff do, and what it all runs on. */
export function BackstageSection({ id }: { id: Id }): ReactNode {
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
