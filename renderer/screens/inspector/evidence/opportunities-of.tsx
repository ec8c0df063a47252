import type { ReactNode } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { inOrder } from '../../../../shared/journey/document.ts'
import { addOpportunity } from '../../../../shared/journey/edits/evidence-edits.ts'
import { opportunitiesOf } from '../../../../shared/journey/opportunities.ts'
import type { Id } from '../../../../shared/journey/schema.ts'
import { edit, useDocument } from '../../../model/document/document-store.ts'
import { newId } from '../../../model/document/new-id.ts'
import { AddLine } from '../fields/add-line.tsx'
import { Revealable } from '../fields/fields.tsx'
import inspector from '../fields/inspector.module.css'
import { OpportunityItem } from './opportunity-item.tsx'

/** What could be done at a touchpoint; where there is none, what belongs to no touchpoint. */
export function OpportunitiesOf({ touchpointId }: { touchpointId: Id | null }): ReactNode {
  const opportunities = useDocument(
    useShallow(({ document }) => {
      if (!document) return []
      if (touchpointId !== null) return opportunitiesOf(document, touchpointId)
      return inOrder(document.opportunities).filter(({ touchpointIds }) => touchpointIds.length === 0)
    }),
  )
  return (
    <Revealable field="opportunities">
      <div className={inspector.labelled}>
        {opportunities.length > 0 && <span className={inspector.label}>Opportunities</span>}
        {opportunities.map((opportunity) => (
          <OpportunityItem key={opportunity.id} opportunity={opportunity} />
        ))}
        <Revealable field="opportunities:new">
          <AddLine
            label="Add opportunity"
            onAdd={(text) =>
              edit('Add opportunity', (document) => addOpportunity(document, { id: newId(), text, touchpointId }))
            }
          />
        </Revealable>
      </div>
    </Revealable>
  )
}
