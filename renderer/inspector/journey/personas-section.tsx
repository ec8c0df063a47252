import type { ReactNode } from 'react'
import type { Persona } from '../../../shared/journey/schema.ts'
import { useGaps } from '../../gaps/gap-store.ts'
import { Revealable } from '../fields.tsx'
import styles from '../inspector.module.css'
import { useList } from '../records.ts'
import { Section } from '../section.tsx'
import { ChannelUses } from './channel-uses.tsx'
import { AddPersona, PersonaFields } from './persona-fields.tsx'

/** Whose journey it is, and which channels these people use. */
export function PersonasSection(): ReactNode {
  const personas = useList('personas')
  return (
    <Section title="Personas" summary={personas.length}>
      {personas.map((persona) => (
        <PersonaItem key={persona.id} persona={persona} />
      ))}
      <Revealable field="personas">
        <AddPersona />
      </Revealable>
    </Section>
  )
}

function PersonaItem({ persona }: { persona: Persona }): ReactNode {
  const mark = useGaps(({ marks }) => marks.personas.get(persona.id))
  return (
    <div className={styles.item} data-field={`personas:${persona.id}`}>
      <PersonaFields persona={persona} mark={mark} />
      <ChannelUses persona={persona} />
    </div>
  )
}
