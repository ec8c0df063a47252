import type { ReactNode } from 'react'
import { addNeed, linkNeed, removeNeed } from '../../shared/journey/people-edits.ts'
import type { Need } from '../../shared/journey/schema.ts'
import { AddLine } from '../inspector/add-line.tsx'
import { ItemHead } from '../inspector/journey/item-head.tsx'
import { chooseInRecord, typeInRecord, useList } from '../inspector/records.ts'
import { edit } from '../state/document-store.ts'
import { newId } from '../state/new-id.ts'
import { Select } from '../ui/select.tsx'
import styles from './journey-page.module.css'
import { Part } from './part.tsx'
import { TouchpointLinks } from './touchpoint-links.tsx'

/** What people need along the way, and which touchpoints answer it. */
export function NeedsPart(): ReactNode {
  const needs = useList('needs')
  return (
    <Part
      title="Needs"
      lead="What people need along the way. A need that nothing serves is where they leave."
      count={needs.length}
    >
      <div className={styles.cards}>
        {needs.map((need) => (
          <NeedCard key={need.id} need={need} />
        ))}
        <AddLine
          label="Add need"
          onAdd={(text) => edit('Add need', (document) => addNeed(document, { id: newId(), text }))}
        />
      </div>
    </Part>
  )
}

function NeedCard({ need }: { need: Need }): ReactNode {
  const personas = useList('personas')
  const { id, text, personaId } = need
  return (
    <article className={styles.card} data-page-item={`needs:${id}`}>
      <ItemHead
        label="Need"
        isLong
        value={text}
        onEdit={(value) => typeInRecord('Edit need', 'needs', id, { text: value })}
        removeLabel={`Remove need ${text}`}
        onRemove={() => edit('Remove need', (document) => removeNeed(document, id))}
      />
      <Select
        label="Whose"
        value={personaId}
        options={[
          { value: null, label: 'Everyone' },
          ...personas.map((persona) => ({ value: persona.id, label: persona.name || 'Unnamed persona' })),
        ]}
        onChange={(value) => chooseInRecord('Change need', 'needs', id, { personaId: value })}
      />
      <TouchpointLinks
        label="Served by"
        subject={text || 'this need'}
        isLinked={(touchpoint) => touchpoint.needIds.includes(id)}
        onLink={(touchpointId, isLinked) =>
          edit(isLinked ? 'Serve need' : 'Stop serving need', (document) =>
            linkNeed(document, touchpointId, id, isLinked),
          )
        }
      />
    </article>
  )
}
