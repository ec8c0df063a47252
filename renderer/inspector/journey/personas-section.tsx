import type { ReactNode } from 'react'
import { addPersona, removePersona } from '../../../shared/journey/people-edits.ts'
import type { ChannelUse, Id, Persona } from '../../../shared/journey/schema.ts'
import { channelUseWords } from '../../../shared/journey/words.ts'
import { useGaps } from '../../gaps/gap-store.ts'
import { edit } from '../../state/document-store.ts'
import { newId } from '../../state/new-id.ts'
import { KindIcon } from '../../theme/kind-look.tsx'
import { Select } from '../../ui/select.tsx'
import { AddLine } from '../add-line.tsx'
import { EditText, optionsWithNone, Revealable } from '../fields.tsx'
import styles from '../inspector.module.css'
import { chooseInRecord, typeInRecord, useList } from '../records.ts'
import { Section } from '../section.tsx'
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

const useOptions = optionsWithNone(channelUseWords, 'Not known')

function ChannelUses({ persona }: { persona: Persona }): ReactNode {
  const channels = useList('channels')
  if (channels.length === 0) return null
  const choose = (channelId: Id, use: ChannelUse | null) => {
    const { [channelId]: _, ...others } = persona.channelUse
    chooseInRecord('Change channel use', 'personas', persona.id, {
      channelUse: use === null ? others : { ...others, [channelId]: use },
    })
  }
  return (
    <div className={styles.labelled}>
      <span className={styles.label}>Uses</span>
      <div className={styles.uses}>
        {channels.map((channel) => (
          <div key={channel.id} className={styles.use}>
            <span className={styles.useName} aria-hidden title={channel.name}>
              <KindIcon kind={channel.kind} isBare size={14} />
              <span>{channel.name || 'Unnamed channel'}</span>
            </span>
            <Select
              label={`Use of ${channel.name || 'unnamed channel'} by ${persona.name || 'unnamed persona'}`}
              isLabelHidden
              value={persona.channelUse[channel.id] ?? null}
              options={useOptions}
              onChange={(use) => choose(channel.id, use)}
            />
          </div>
        ))}
      </div>
    </div>
  )
}
