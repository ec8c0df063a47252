import type { ReactNode } from 'react'
import { differentiatorWords, interactionWords } from '../../../../shared/journey/fields/words.ts'
import { saidTexts } from '../../../../shared/journey/said-texts.ts'
import type { Id } from '../../../../shared/journey/schema.ts'
import { Select } from '../../../ui/select.tsx'
import { optionsWithNone, Revealable } from '../fields/fields.tsx'
import { Section } from '../fields/section.tsx'
import { chooseInRecord, useRecord } from '../fields/use-record.ts'
import { TextOf } from './text-of.tsx'

/** Why before what, what before how; then in which way it speaks and sets the company apart. */
export function PurposeSection({ id }: { id: Id }): ReactNode {
  const firstWords = useRecord('touchpoints', id, ({ why, what, how }) => saidTexts([why, what, how])[0])
  return (
    <Section
      title="Purpose"
      summary={firstWords}
      isClosedAtFirst
      holds={['why', 'what', 'how', 'interaction', 'differentiator']}
    >
      <TextOf id={id} name="why" label="Why" placeholder="What is it for?" />
      <TextOf id={id} name="what" label="What" placeholder="What do people get or do?" />
      <TextOf id={id} name="how" label="How" placeholder="How is it delivered?" />
      <InteractionChoice id={id} />
      <DifferentiatorChoice id={id} />
    </Section>
  )
}

function InteractionChoice({ id }: { id: Id }): ReactNode {
  const interaction = useRecord('touchpoints', id, (touchpoint) => touchpoint.interaction) ?? null
  return (
    <Revealable field="interaction">
      <Select
        label="Interaction"
        value={interaction}
        options={optionsWithNone(interactionWords, 'Not set')}
        onChange={(value) => chooseInRecord('Change interaction', 'touchpoints', id, { interaction: value })}
      />
    </Revealable>
  )
}

function DifferentiatorChoice({ id }: { id: Id }): ReactNode {
  const differentiator = useRecord('touchpoints', id, (touchpoint) => touchpoint.differentiator) ?? null
  return (
    <Revealable field="differentiator">
      <Select
        label="Differentiator"
        value={differentiator}
        options={optionsWithNone(differentiatorWords, 'Not set')}
        onChange={(value) => chooseInRecord('Change differentiator', 'touchpoints', id, { differentiator: value })}
      />
    </Revealable>
  )
}
