import type { ReactNode } from 'react'
import type { Mark } from '../../../shared/gaps/marks.ts'
import { addPersona, removePersona } from '../../../shared/journey/people-edits.ts'
import type { Persona } from '../../../shared/journey/schema.ts'
import { edit } from '../../state/document-store.ts'
import { newId } from '../../state/new-id.ts'
import { AddLine } from '../add-line.tsx'
import { EditText } from '../fields.tsx'
import { typeInRecord } from '../records.ts'
import { ItemHead } from './item-head.tsx'

/** Who a persona is, wherever it is edited. */
export function PersonaFields(props: { persona: Persona; mark?: Mark | undefined }): ReactNode {
  const { id, name, description } = props.persona
  return (
    <>
      <ItemHead
        mark={props.mark}
        label="Name"
        value={name}
        onEdit={(text) => typeInRecord('Rename persona', 'personas', id, { name: text })}
        removeLabel={`Remove persona ${name || 'unnamed'}`}
        onRemove={() => edit('Remove persona', (document) => removePersona(document, id))}
      />
      <EditText
        label="Description"
        isLong
        placeholder="Who are they, and what is on their mind?"
        value={description}
        onEdit={(text) => typeInRecord('Edit persona', 'personas', id, { description: text })}
      />
    </>
  )
}

export function AddPersona(): ReactNode {
  return (
    <AddLine
      label="Add persona"
      onAdd={(name) => edit('Add persona', (document) => addPersona(document, { id: newId(), name }))}
    />
  )
}
