import type { ReactNode } from 'react'
import { stateWords } from '../../../shared/journey/fields/words.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { useGaps } from '../../model/document/gap-store.ts'
import { Badge } from '../../ui/badge.tsx'
import { EditText } from '../inspector/fields/fields.tsx'
import { typeInJourney, useJourney } from '../inspector/fields/use-record.ts'
import styles from './brief.module.css'

/** What the journey is called, what it tells, and how far it is. */
export function BriefHead(): ReactNode {
  const journey = useJourney(({ title, summary, state, success }) => ({ title, summary, state, success }))
  if (!journey) return null
  return (
    <header className={styles.head}>
      <div className={styles.state}>
        {journey.state === 'to-be' && <Badge look="outline">{stateWords[journey.state]}</Badge>}
        <Figures />
      </div>
      <EditText
        label="Title"
        isLabelHidden
        isLong
        className={styles.title}
        placeholder={nameOrUntitled('', 'journey')}
        value={journey.title}
        onEdit={(title) => typeInJourney('Rename journey', { title: title.replace(/\s*\n\s*/g, ' ') })}
      />
      <EditText
        label="Summary"
        isLabelHidden
        isLong
        className={styles.summary}
        placeholder="Who is it about, where does it start and end, and why map it?"
        value={journey.summary}
        onEdit={(summary) => typeInJourney('Edit summary', { summary })}
      />
      <div className={styles.success}>
        <EditText
          label="Success, and how it is measured"
          isLong
          placeholder="How will you know that this journey works?"
          value={journey.success}
          onEdit={(success) => typeInJourney('Edit success', { success })}
        />
      </div>
    </header>
  )
}

function Figures(): ReactNode {
  const count = useDocument(({ document }) => document?.touchpoints.size ?? 0)
  const coverage = useGaps(({ report }) => report?.coverage)
  return (
    <p className={styles.figures}>
      {formatCount(count, 'touchpoint')}
      {coverage && ` · ${coverage.filled} of ${coverage.cells} cells covered`}
      {coverage && ` · awareness ${coverage.awareness.filled} of ${coverage.awareness.cells}`}
    </p>
  )
}
