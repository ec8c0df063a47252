import type { ReactNode } from 'react'
import type { Need } from '../../../../shared/journey/schema.ts'
import { useGaps } from '../../../model/document/gap-store.ts'
import { Revealable } from '../fields/fields.tsx'
import styles from '../fields/inspector.module.css'
import { Section } from '../fields/section.tsx'
import { useList } from '../fields/use-record.ts'
import { AddNeed, NeedFields } from './need-fields.tsx'

/** What people need along the way. */
export function NeedsSection(): ReactNode {
  const needs = useList('needs')
  return (
    <Section title="Needs" summary={needs.length}>
      <Revealable field="needs">
        <div className={styles.stack}>
          {needs.map((need) => (
            <NeedItem key={need.id} need={need} />
          ))}
          <AddNeed />
        </div>
      </Revealable>
    </Section>
  )
}

function NeedItem({ need }: { need: Need }): ReactNode {
  const mark = useGaps(({ marks }) => marks.needs.get(need.id))
  return (
    <div className={styles.item} data-field={`needs:${need.id}`}>
      <NeedFields need={need} mark={mark} />
    </div>
  )
}
