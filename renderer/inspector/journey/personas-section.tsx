import type { ReactNode } from 'react'
import { addPersona, removePersona } from '../../../shared/journey/people-edits.ts'
import type { Persona } from '../../../shared/journey/schema.ts'
import { useGaps } from '../../gaps/gap-store.ts'
import { edit } from '../../state/document-store.ts'
import { newId } from '../../state/new-id.ts'
import { AddLine } from '../add-line.tsx'
import { EditText, Revealable } from '../fields.tsx'
import styles from '../inspector.module.css'
import { typeInRecord, useList } from '../records.ts'
import { Section } from '../section.tsx'
import { ChannelUses } from './channel-uses.tsx'
import { ItemHead } from './item-head.tsx'

/** Whose journey it is, and which channels these people use. */
export function PersonasSection(): ReactNode {
  const personas = useList('personas')
  return (
    <Section title="Personas" summary={personas.length}>
      {personas.map((persona) => (
        <PersonaItem key={persona.id} persona={persona} />
      ))}
      <Revealable field="personas">
        <AddLine
          label="Add persona"
          onAdd={(name) => edit('Add persona', (document) => addPersona(document, { id: newId(), name }))}
        />
      </Revealable>
    </Section>
  )
}

function PersonaItem({ persona }: { persona: Persona }): ReactNode {
  const name = persona.name || 'unnamed persona'
  const mark = useGaps(({ marks }) => marks.personas.get(persona.id))
  return (
    <div className={styles.item} data-field={`personas:${persona.id}`}>
      <ItemHead
        mark={mark}
        label="Name"
        value={persona.name}
        onEdit={(text) => typeInRecord('Rename persona', 'personas', persona.id, { name: text })}
        removeLabel={`Remove persona ${name}`}
        onRemove={() => edit('Remove persona', (document) => removePersona(document, persona.id))}
      />
      <EditText
        label="Description"
        isLong
        value={persona.description}
        onEdit={(description) => typeInRecord('Edit persona', 'personas', persona.id, { description })}
      />
      <ChannelUses persona={persona} />
    </div>
  )
}
