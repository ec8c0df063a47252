import type { ReactNode } from 'react'
import { addNeed, removeNeed } from '../../../shared/journey/people-edits.ts'
import type { Need } from '../../../shared/journey/schema.ts'
import { useGaps } from '../../gaps/gap-store.ts'
import { edit } from '../../state/document-store.ts'
import { newId } from '../../state/new-id.ts'
import { Select } from '../../ui/select.tsx'
import { AddLine } from '../add-line.tsx'
import { Revealable } from '../fields.tsx'
import styles from '../inspector.module.css'
import { chooseInRecord, typeInRecord, useList } from '../records.ts'
import { Section } from '../section.tsx'
import { ItemHead } from './item-head.tsx'

/** What people need along the way. */
export function NeedsSection(): ReactNode {
  const needs = useList('needs')
  return (
    <Section title="Needs" summary={needs.length}>
      <Revealable field="needs">
        <div className={styles.stack}>
          {needs.map((need) => (
            <NeedItem key={need.id} need={need} />
          ))}
          <AddLine
            label="Add need"
            onAdd={(text) => edit('Add need', (document) => addNeed(document, { id: newId(), text }))}
          />
        </div>
      </Revealable>
    </Section>
  )
}

function NeedItem({ need }: { need: Need }): ReactNode {
  const personas = useList('personas')
  const mark = useGaps(({ marks }) => marks.needs.get(need.id))
  return (
    <div className={styles.item} data-field={`needs:${need.id}`}>
      <ItemHead
        mark={mark}
        label="Need"
        isLong
        value={need.text}
        onEdit={(text) => typeInRecord('Edit need', 'needs', need.id, { text })}
        removeLabel={`Remove need ${need.text}`}
        onRemove={() => edit('Remove need', (document) => removeNeed(document, need.id))}
      />
      <Select
        label="Whose"
        value={need.personaId}
        options={[
          { value: null, label: 'Everyone' },
          ...personas.map((persona) => ({ value: persona.id, label: persona.name || 'Unnamed persona' })),
        ]}
        onChange={(personaId) => chooseInRecord('Change need', 'needs', need.id, { personaId })}
      />
    </div>
  )
}
