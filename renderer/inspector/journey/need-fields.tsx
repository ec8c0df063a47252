import type { ReactNode } from 'react'
import type { Mark } from '../../../shared/gaps/marks.ts'
import { addNeed, removeNeed } from '../../../shared/journey/people-edits.ts'
import type { Need } from '../../../shared/journey/schema.ts'
import { edit } from '../../state/document-store.ts'
import { newId } from '../../state/new-id.ts'
import { Select } from '../../ui/select.tsx'
import { AddLine } from '../add-line.tsx'
import { chooseInRecord, typeInRecord, useList } from '../records.ts'
import { ItemHead } from './item-head.tsx'

/** What is written of one need, wherever it is edited. */
export function NeedFields(props: { need: Need; mark?: Mark | undefined }): ReactNode {
  const { id, text, personaId } = props.need
  const personas = useList('personas')
  return (
    <>
      <ItemHead
        mark={props.mark}
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
    </>
  )
}

export function AddNeed(): ReactNode {
  return (
    <AddLine
      label="Add need"
      onAdd={(text) => edit('Add need', (document) => addNeed(document, { id: newId(), text }))}
    />
  )
}
