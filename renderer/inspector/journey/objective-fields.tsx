import type { ReactNode } from 'react'
import type { Mark } from '../../../shared/gaps/marks.ts'
import { addObjective, removeObjective } from '../../../shared/journey/people-edits.ts'
import type { Objective } from '../../../shared/journey/schema.ts'
import { edit } from '../../state/document-store.ts'
import { newId } from '../../state/new-id.ts'
import { Switch } from '../../ui/switch.tsx'
import { AddLine } from '../add-line.tsx'
import { EditText } from '../fields.tsx'
import { chooseInRecord, typeInRecord } from '../records.ts'
import { ItemHead } from './item-head.tsx'

/** What is written of one objective, wherever it is edited. */
export function ObjectiveFields(props: { objective: Objective; mark?: Mark | undefined }): ReactNode {
  const { id, text, measure, focus } = props.objective
  return (
    <>
      <ItemHead
        mark={props.mark}
        label="Objective"
        isLong
        value={text}
        onEdit={(value) => typeInRecord('Edit objective', 'objectives', id, { text: value })}
        removeLabel={`Remove objective ${text}`}
        onRemove={() => edit('Remove objective', (document) => removeObjective(document, id))}
      />
      <EditText
        label="Measured by"
        placeholder="Which figure shows it?"
        value={measure}
        onEdit={(value) => typeInRecord('Edit measure', 'objectives', id, { measure: value })}
      />
      <Switch
        label="In focus"
        isOn={focus}
        onChange={(isOn) =>
          chooseInRecord(isOn ? 'Focus on objective' : 'Drop focus', 'objectives', id, { focus: isOn })
        }
      />
    </>
  )
}

export function AddObjective(): ReactNode {
  return (
    <AddLine
      label="Add objective"
      onAdd={(text) => edit('Add objective', (document) => addObjective(document, { id: newId(), text }))}
    />
  )
}
