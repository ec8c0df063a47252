import type { ReactNode } from 'react'
import { mostInFocus } from '../../../shared/gaps/rules/strategy.ts'
import { linkObjective } from '../../../shared/journey/edits/people-edits.ts'
import type { Objective } from '../../../shared/journey/schema.ts'
import { edit, useDocument } from '../../model/document/document-store.ts'
import { useList } from '../inspector/fields/use-record.ts'
import { AddObjective, ObjectiveFields } from '../inspector/journey/objective-fields.tsx'
import styles from './brief.module.css'
import { Part } from './brief-part.tsx'
import { TouchpointLinks } from './touchpoint-links.tsx'

/** What the company wants of the journey, and which touchpoints serve it. */
export function ObjectivesPart(): ReactNode {
  const objectives = useList('objectives')
  const most = useDocument(({ document }) => (document ? mostInFocus.in(document) : 0))
  return (
    <Part
      title="Objectives"
      lead={`What the company wants from this journey. Keep up to ${most} in focus.`}
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
    <article className={styles.card} data-brief-item={`objectives:${id}`}>
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
