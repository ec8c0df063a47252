import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { linkTouchpoint } from '../../../../shared/journey/edits/evidence-edits.ts'
import { touchpointsByStage } from '../../../../shared/journey/insights.ts'
import type { Id, Opportunity } from '../../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { edit, endMerge, useDocument } from '../../../model/document/document-store.ts'
import { showTargets } from '../../../model/map-view/show-targets.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import inspector from '../fields/inspector.module.css'
import { TouchpointPicker } from '../fields/touchpoint-picker.tsx'

/** Where an opportunity would help: a click goes there, more are linked and unlinked here. */
export function OpportunityTouchpoints({ opportunity }: { opportunity: Opportunity }): ReactNode {
  const document = useDocument((state) => state.document)
  if (!document) return null
  const { id, touchpointIds } = opportunity
  const all = [...touchpointsByStage(document).values()].flat()
  const isLinked = (touchpoint: { id: Id }) => touchpointIds.includes(touchpoint.id)
  const link = (touchpointId: Id, isIn: boolean) => {
    endMerge()
    edit(isIn ? 'Link touchpoint' : 'Unlink touchpoint', (before) =>
      linkTouchpoint(before, 'opportunities', id, touchpointId, isIn),
    )
  }
  return (
    <div className={inspector.labelled}>
      <span className={inspector.labelRow}>
        <span className={inspector.label}>Touchpoints</span>
        <TouchpointPicker
          subject={nameOrUntitled(opportunity.text, 'opportunity')}
          all={all}
          isLinked={isLinked}
          onLink={link}
        />
      </span>
      {all.filter(isLinked).map((touchpoint) => {
        const title = nameOrUntitled(touchpoint.title, 'touchpoint')
        return (
          <div key={touchpoint.id} className={inspector.row}>
            <button
              type="button"
              className={inspector.link}
              title={title}
              onClick={() => showTargets({ touchpointIds: [touchpoint.id] })}
            >
              {title}
            </button>
            <IconButton
              size="small"
              label={`Unlink ${title}`}
              icon={<X />}
              onClick={() => link(touchpoint.id, false)}
            />
          </div>
        )
      })}
    </div>
  )
}
