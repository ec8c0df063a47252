import { type ReactNode, useId } from 'react'
import type { JourneySummary } from '../../../shared/bridge/library.ts'
import { stateWords } from '../../../shared/journey/fields/words.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { useLibrary } from '../../model/document/library-store.ts'
import { Badge } from '../../ui/badge.tsx'
import { classes } from '../../ui/classes.ts'
import { ContextMenu } from '../../ui/menu.tsx'
import { Coverage } from './coverage.tsx'
import { dragJourney } from './drag-journey.ts'
import { editedWords } from './edited-words.ts'
import { FoundTexts } from './found-texts.tsx'
import styles from './journey-card.module.css'
import { entriesOf, JourneyMenu } from './journey-entries.tsx'
import { JourneyTitle } from './journey-title.tsx'
import { Thumbnail } from './thumbnail.tsx'
import { Verdict } from './verdict.tsx'

export type JourneyProps = {
  readonly summary: JourneySummary
  readonly now: Date
  readonly canTabTo: boolean
  /** Which of how many it is: not all of them are on the page. */
  readonly place: { readonly at: number; readonly of: number }
}

/** One journey of the library: the whole card opens it. */
export function JourneyCard({ summary, now, canTabTo, place }: JourneyProps): ReactNode {
  const { journeyId, state, touchpointCount, updatedAt, coverage, verdict } = summary
  const detailsId = useId()
  return (
    <ContextMenu entries={entriesOf(summary)}>
      <li
        // biome-ignore lint/a11y/noRedundantRoles: it stands in a row of the list, and would lose its role there
        role="listitem"
        aria-posinset={place.at}
        aria-setsize={place.of}
        className={styles.card}
        draggable
        onDragStart={(event) => dragJourney(event, journeyId)}
        onContextMenu={() => useLibrary.setState({ focusedId: journeyId })}
      >
        <Thumbnail pictures={summary.thumbnail} className={styles.thumbnail} />
        <div className={styles.words}>
          <div className={styles.head}>
            <JourneyTitle
              summary={summary}
              canTabTo={canTabTo}
              describedBy={detailsId}
              className={styles.title}
              buttonClassName={styles.open}
            />
            <Badge look="outline">{stateWords[state]}</Badge>
            <JourneyMenu summary={summary} className={styles.more} tabIndex={canTabTo ? 0 : -1} />
          </div>
          <div id={detailsId} className={styles.details}>
            <div className={styles.row}>
              <p className={styles.muted}>{editedWords(updatedAt, now)}</p>
              <Verdict verdict={verdict} />
            </div>
            <div className={styles.row}>
              <Coverage coverage={coverage} />
              <p className={classes(styles.muted, styles.count)}>{formatCount(touchpointCount, 'touchpoint')}</p>
            </div>
          </div>
          <FoundTexts journeyId={journeyId} />
        </div>
      </li>
    </ContextMenu>
  )
}
