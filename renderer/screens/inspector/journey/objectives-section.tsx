import type { ReactNode } from 'react'
import type { Objective } from '../../../../shared/journey/schema.ts'
import { useGaps } from '../../../model/document/gap-store.ts'
import { Revealable } from '../fields/fields.tsx'
import styles from '../fields/inspector.module.css'
import { Section } from '../fields/section.tsx'
import { useList } from '../fields/use-record.ts'
import { AddObjective, ObjectiveFields } from './objective-fields.tsx'

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
          <AddObjective />
        </div>
      </Revealable>
    </Section>
  )
}

function ObjectiveItem({ objective }: { objective: Objective }): ReactNode {
  const mark = useGaps(({ marks }) => marks.objectives.get(objective.id))
  return (
    <div className={styles.item} data-field={`objectives:${objective.id}`}>
      <ObjectiveFields objective={objective} mark={mark} />
    </div>
  )
}
