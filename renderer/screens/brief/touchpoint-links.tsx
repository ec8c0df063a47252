import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { touchpointsByStage } from '../../../shared/journey/insights.ts'
import type { Id, Touchpoint } from '../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { KindIcon } from '../../looks/kind-look.tsx'
import { useDocument } from '../../model/document/document-store.ts'
import { goToTouchpoint } from '../../model/places/brief-place.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { TouchpointPicker } from '../inspector/fields/touchpoint-picker.tsx'
import styles from './brief.module.css'

/** The touchpoints that belong to a need or objective: a click goes there, more are linked and unlinked here. */
export function TouchpointLinks(props: {
  label: string
  /** What they belong to, for those who listen. */
  subject: string
  isLinked: (touchpoint: Touchpoint) => boolean
  onLink: (touchpointId: Id, isLinked: boolean) => void
}): ReactNode {
  const document = useDocument((state) => state.document)
  if (!document) return null
  const all = [...touchpointsByStage(document).values()].flat()
  const linked = all.filter(props.isLinked)
  return (
    <div className={styles.links}>
      <span className={styles.label}>
        {props.label} {linked.length > 0 && `(${linked.length})`}
      </span>
      {linked.length === 0 && <p className={styles.none}>No touchpoints yet.</p>}
      <ul className={styles.chips} aria-label={`${props.label}: ${props.subject}`}>
        {linked.map((touchpoint) => {
          const title = nameOrUntitled(touchpoint.title, 'touchpoint')
          return (
            <li key={touchpoint.id} className={styles.chip}>
              <button
                type="button"
                className={styles.chipWords}
                title={`Go to “${title}” on the map`}
                onClick={() => goToTouchpoint(touchpoint.id)}
              >
                <KindIcon kind={document.channels.get(touchpoint.channelId)?.kind ?? 'digital'} isBare size={14} />
                <span>{title}</span>
              </button>
              <IconButton
                size="small"
                label={`Unlink ${title}`}
                icon={<X />}
                onClick={() => props.onLink(touchpoint.id, false)}
              />
            </li>
          )
        })}
        <li>
          <TouchpointPicker subject={props.subject} all={all} isLinked={props.isLinked} onLink={props.onLink} />
        </li>
      </ul>
    </div>
  )
}
