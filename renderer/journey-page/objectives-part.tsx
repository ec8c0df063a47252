import type { ReactNode } from 'react'
import { addObjective, linkObjective, removeObjective } from '../../shared/journey/people-edits.ts'
import type { Objective } from '../../shared/journey/schema.ts'
import { AddLine } from '../inspector/add-line.tsx'
import { EditText } from '../inspector/fields.tsx'
import { ItemHead } from '../inspector/journey/item-head.tsx'
import { chooseInRecord, typeInRecord, useList } from '../inspector/records.ts'
import { edit } from '../state/document-store.ts'
import { newId } from '../state/new-id.ts'
import { Switch } from '../ui/switch.tsx'
import styles from './journey-page.module.css'
import { Part } from './part.tsx'
import { TouchpointLinks } from './touchpoint-links.tsx'

/** What the company wants of the journey, and which touchpoints serve it. */
export function ObjectivesPart(): ReactNode {
  const objectives = useList('objectives')
  return (
    <Part
      title="Objectives"
      lead="What the company wants of this journey. Two to five in focus; the rest can wait."
      count={objectives.length}
    >
      <div className={styles.cards}>
        {objectives.map((objective) => (
          <ObjectiveCard key={objective.id} objective={objective} />
        ))}
        <AddLine
          label="Add objective"
          onAdd={(text) => edit('Add objective', (document) => addObjective(document, { id: newId(), text }))}
        />
      </div>
    </Part>
  )
}

function ObjectiveCard({ objective }: { objective: Objective }): ReactNode {
  const { id, text, measure, focus } = objective
  return (
    <article className={styles.card} data-page-item={`objectives:${id}`}>
      <ItemHead
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
      <TouchpointLinks
        label="Served by"
        subject={text || 'this objective'}
        isLinked={(touchpoint) => touchpoint.objectiveIds.includes(id)}
        onLink={(touchpointId, isLinked) =>
          edit(isLinked ? 'Serve objective' : 'Stop serving objective', (document) =>
            linkObjective(document, touchpointId, id, isLinked),
          )
        }
      />
    </article>
  )
}
