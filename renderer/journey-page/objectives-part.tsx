import type { ReactNode } from 'react'
import { linkObjective } from '../../shared/journey/people-edits.ts'
import type { Objective } from '../../shared/journey/schema.ts'
import { AddObjective, ObjectiveFields } from '../inspector/journey/objective-fields.tsx'
import { useList } from '../inspector/records.ts'
import { edit } from '../state/document-store.ts'
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
        <AddObjective />
      </div>
    </Part>
  )
}

function ObjectiveCard({ objective }: { objective: Objective }): ReactNode {
  const { id, text } = objective
  return (
    <article className={styles.card} data-page-item={`objectives:${id}`}>
      <ObjectiveFields objective={objective} />
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
