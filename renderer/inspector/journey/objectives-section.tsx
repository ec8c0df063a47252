import type { ReactNode } from 'react'
import { addObjective, removeObjective } from '../../../shared/journey/people-edits.ts'
import type { Objective } from '../../../shared/journey/schema.ts'
import { useGaps } from '../../gaps/gap-store.ts'
import { edit } from '../../state/document-store.ts'
import { newId } from '../../state/new-id.ts'
import { Switch } from '../../ui/switch.tsx'
import { AddLine } from '../add-line.tsx'
import { EditText, Revealable } from '../fields.tsx'
import styles from '../inspector.module.css'
import { chooseInRecord, typeInRecord, useList } from '../records.ts'
import { Section } from '../section.tsx'
import { ItemHead } from './item-head.tsx'

/** What the company wants of the journey, and on which few objectives it concentrates. */
export function ObjectivesSection(): ReactNode {
  const objectives = useList('objectives')
  const inFocus = objectives.filter(({ focus }) => focus).length
  return (
    <Section title="Objectives" summary={objectives.length > 0 ? `${objectives.length}, ${inFocus} in focus` : 0}>
      <Revealable field="objectives">
        <div className={styles.stack}>
          {objectives.map((objective) => (
            <ObjectiveItem key={objective.id} objective={objective} />
          ))}
          <AddLine
            label="Add objective"
            onAdd={(text) => edit('Add objective', (document) => addObjective(document, { id: newId(), text }))}
          />
        </div>
      </Revealable>
    </Section>
  )
}

function ObjectiveItem({ objective }: { objective: Objective }): ReactNode {
  const { id, text, measure, focus } = objective
  const mark = useGaps(({ marks }) => marks.objectives.get(id))
  return (
    <div className={styles.item} data-field={`objectives:${id}`}>
      <ItemHead
        mark={mark}
        label="Objective"
        isLong
        value={text}
        onEdit={(value) => typeInRecord('Edit objective', 'objectives', id, { text: value })}
        removeLabel={`Remove objective ${text}`}
        onRemove={() => edit('Remove objective', (document) => removeObjective(document, id))}
      />
      <EditText
        label="Measure"
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
    </div>
  )
}
