/** What somebody said, and where it was heard: in the report's accent, as nothing else that is told. */
import type { ReactNode } from 'react'
import type { Said } from '../../../shared/report/report-people.ts'
import { Clamp } from './clamp.tsx'
import styles from './moment.module.css'

export function Quote({ quote: { text, source } }: { quote: Said }): ReactNode {
  return (
    <figure className={styles.quote}>
      <blockquote>
        <Clamp isLong>“{text}”</Clamp>
      </blockquote>
      {source && (
        <figcaption>
          <Clamp>{source}</Clamp>
        </figcaption>
      )}
    </figure>
  )
}
