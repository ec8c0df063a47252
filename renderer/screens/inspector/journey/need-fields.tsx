import type { ReactNode } from 'react'
import type { Mark } from '../../../../shared/gaps/mark.ts'
import { addNeed, removeNeed } from '../../../../shared/journey/edits/people-edits.ts'
import type { Need } from '../../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { edit } from '../../../model/document/document-store.ts'
import { newId } from '../../../model/document/new-id.ts'
import { removeWithNotice } from '../../../model/editing/remove.ts'
import { Select } from '../../../ui/select.tsx'
import { AddLine } from '../fields/add-line.tsx'
import { ItemHead } from '../fields/item-head.tsx'
import { chooseInRecord, typeInRecord, useList } from '../fields/use-record.ts'

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
        removeLabel={`Delete need ${text}`}
        onRemove={() => removeWithNotice('Delete need', (document) => removeNeed(document, id))}
      />
      <Select
        label="Persona"
        value={personaId}
        options={[
          { value: null, label: 'Everyone' },
          ...personas.map((persona) => ({ value: persona.id, label: nameOrUntitled(persona.name, 'persona') })),
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
