import type { ReactNode } from 'react'
import type { Mark } from '../../../../shared/gaps/mark.ts'
import { addPersona } from '../../../../shared/journey/edits/people-edits.ts'
import type { Id, Persona } from '../../../../shared/journey/schema.ts'
import { edit } from '../../../model/document/document-store.ts'
import { newId } from '../../../model/document/new-id.ts'
import { AddLine } from '../fields/add-line.tsx'
import { EditText } from '../fields/fields.tsx'
import { ItemHead } from '../fields/item-head.tsx'
import { typeInRecord } from '../fields/use-record.ts'

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

/** @param props.onAdd told before the persona is there, so that it can be shown as the new one */
export function AddPersona(props: { onAdd: (personaId: Id) => void }): ReactNode {
  function add(name: string): void {
    const id = newId()
    props.onAdd(id)
    edit('Add persona', (document) => addPersona(document, { id, name }))
  }
  return <AddLine label="Add persona" onAdd={add} />
}
