import { type ReactNode, useState } from 'react'
import type { Id, Persona } from '../../../../shared/journey/schema.ts'
import { useGaps } from '../../../model/document/gap-store.ts'
import { QuotesOfPersona } from '../evidence/quotes-of-persona.tsx'
import { Revealable } from '../fields/fields.tsx'
import styles from '../fields/inspector.module.css'
import { Section } from '../fields/section.tsx'
import { useList } from '../fields/use-record.ts'
import { ChannelUses } from './channel-uses.tsx'
import { AddPersona, PersonaFields } from './persona-fields.tsx'
import { PersonaRest } from './persona-rest.tsx'

/** Whose journey it is, and which channels these people use. */
export function PersonasSection(): ReactNode {
  const personas = useList('personas')
  const [addedId, setAddedId] = useState<Id | null>(null)
  return (
    <Section title="Personas" summary={personas.length}>
      {personas.map((persona) => (
        <PersonaItem key={persona.id} persona={persona} isNew={persona.id === addedId} />
      ))}
      <Revealable field="personas">
        <AddPersona onAdd={setAddedId} />
      </Revealable>
    </Section>
  )
}

function PersonaItem({ persona, isNew }: { persona: Persona; isNew: boolean }): ReactNode {
  const isQuoted = useList('quotes').some(({ personaId }) => personaId === persona.id)
  const mark = useGaps(({ marks }) => marks.personas.get(persona.id))
  return (
    <div className={styles.item} data-field={`personas:${persona.id}`}>
      <PersonaFields persona={persona} mark={mark} />
      <ChannelUses persona={persona} isAskedAtFirst={isNew} />
      <PersonaRest persona={persona} isUsed={isQuoted}>
        <QuotesOfPersona persona={persona} />
      </PersonaRest>
    </div>
  )
}
