import type { ReactNode } from 'react'
import { linkNeed } from '../../../shared/journey/edits/people-edits.ts'
import type { Need } from '../../../shared/journey/schema.ts'
import { edit } from '../../model/document/document-store.ts'
import { useList } from '../inspector/fields/use-record.ts'
import { AddNeed, NeedFields } from '../inspector/journey/need-fields.tsx'
import styles from './brief.module.css'
import { Part } from './brief-part.tsx'
import { TouchpointLinks } from './touchpoint-links.tsx'

/** What people need along the way, and which touchpoints answer it. */
export function NeedsPart(): ReactNode {
  const needs = useList('needs')
  return (
    <Part
      title="Needs"
      lead="What people need along the way. People leave where a need is not served."
      count={needs.length}
    >
      <div className={styles.cards}>
        {needs.map((need) => (
          <NeedCard key={need.id} need={need} />
        ))}
        <AddNeed />
      </div>
    </Part>
  )
}

function NeedCard({ need }: { need: Need }): ReactNode {
  const { id, text } = need
  return (
    <article className={styles.card} data-brief-item={`needs:${id}`}>
      <NeedFields need={need} />
      <TouchpointLinks
        label="Served by"
        subject={text || 'this need'}
        isLinked={(touchpoint) => touchpoint.needIds.includes(id)}
        onLink={(touchpointId, isLinked) =>
          edit(isLinked ? 'Serve need' : 'Stop serving need', (document) =>
            linkNeed(document, touchpointId, id, isLinked),
          )
        }
      />
    </article>
  )
}
