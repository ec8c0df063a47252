import type { ReactNode } from 'react'
import { stateWords } from '../../shared/journey/words.ts'
import { useGaps } from '../gaps/gap-store.ts'
import { EditText } from '../inspector/fields.tsx'
import { typeInJourney, useJourney } from '../inspector/records.ts'
import { useDocument } from '../state/document-store.ts'
import { Badge } from '../ui/badge.tsx'
import styles from './journey-page.module.css'

/** What the journey is called, what it tells, and how far it is. */
export function Hero(): ReactNode {
  const journey = useJourney(({ title, summary, state, success }) => ({ title, summary, state, success }))
  if (!journey) return null
  return (
    <header className={styles.hero}>
      <div className={styles.state}>
        <Badge look="outline">{stateWords[journey.state]}</Badge>
        <Figures />
      </div>
      <EditText
        label="Title"
        isLabelHidden
        isLong
        className={styles.title}
        placeholder="Untitled journey"
        value={journey.title}
        onEdit={(title) => typeInJourney('Rename journey', { title: title.replace(/\s*\n\s*/g, ' ') })}
      />
      <EditText
        label="Summary"
        isLabelHidden
        isLong
        className={styles.summary}
        placeholder="Whose journey is it, from where to where, and why do we look at it?"
        value={journey.summary}
        onEdit={(summary) => typeInJourney('Edit summary', { summary })}
      />
      <div className={styles.success}>
        <EditText
          label="Success, and how it is measured"
          isLong
          placeholder="Before anything else: how will we know that this journey works?"
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
      {count} {count === 1 ? 'touchpoint' : 'touchpoints'}
      {coverage && ` · ${coverage.filled} of ${coverage.cells} cells covered`}
      {coverage && ` · awareness ${coverage.awareness.filled} of ${coverage.awareness.cells}`}
    </p>
  )
}
