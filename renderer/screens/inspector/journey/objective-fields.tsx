import type { ReactNode } from 'react'
import type { Mark } from '../../../../shared/gaps/mark.ts'
import { addObjective, removeObjective } from '../../../../shared/journey/edits/people-edits.ts'
import type { Objective } from '../../../../shared/journey/schema.ts'
import { edit } from '../../../model/document/document-store.ts'
import { newId } from '../../../model/document/new-id.ts'
import { removeWithNotice } from '../../../model/editing/remove.ts'
import { Switch } from '../../../ui/switch.tsx'
import { MeasuresOf } from '../evidence/measures-of.tsx'
import { AddLine } from '../fields/add-line.tsx'
import { EditText } from '../fields/fields.tsx'
import { ItemHead } from '../fields/item-head.tsx'
import { chooseInRecord, typeInRecord } from '../fields/use-record.ts'

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
        removeLabel={`Delete objective ${text}`}
        onRemove={() => removeWithNotice('Delete objective', (document) => removeObjective(document, id))}
      />
      <EditText
        label="Measured by"
        placeholder="For example: visits before 9:00"
        value={measure}
        onEdit={(value) => typeInRecord('Edit measure', 'objectives', id, { measure: value })}
      />
      <Switch
        label="In focus"
        isOn={focus}
        onChange={(isOn) =>
          chooseInRecord(isOn ? 'Put objective in focus' : 'Take objective out of focus', 'objectives', id, {
            focus: isOn,
          })
        }
      />
      <MeasuresOf about={{ objectiveId: id }} />
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
