import type { ReactNode } from 'react'
import type { Id } from '../../../shared/journey/schema.ts'
import { useLibrarySearch } from '../../model/places/library-search.ts'
import styles from './found-texts.module.css'
import { openJourneyAtHit } from './open-at-hit.ts'

/** Where the search found its words in a journey; each opens the journey there. */
export function FoundTexts({ journeyId }: { journeyId: Id }): ReactNode {
  const hit = useLibrarySearch(({ hits }) => hits?.get(journeyId))
  if (!hit || hit.first.length === 0) return null
  const more = hit.count - hit.first.length
  return (
    <ul className={styles.found} aria-label="Found">
      {hit.first.map(({ touchpointId, subject, label, text }) => (
        <li key={`${touchpointId}/${label}/${text}`}>
          <button
            type="button"
            tabIndex={-1}
            className={styles.hit}
            onClick={() => void openJourneyAtHit(journeyId, touchpointId)}
          >
            <span className={styles.where}>{subject === text || !subject ? label : `${subject} · ${label}`}</span>
            <span className={styles.text}>{text}</span>
          </button>
        </li>
      ))}
      {more > 0 && <li className={styles.more}>and {more} more</li>}
    </ul>
  )
}
