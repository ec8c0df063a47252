import { type ReactNode, useId } from 'react'
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
import type { JourneyProps } from './journey-card.tsx'
import { entriesOf, JourneyMenu } from './journey-entries.tsx'
import styles from './journey-row.module.css'
import { JourneyTitle } from './journey-title.tsx'
import { Thumbnail } from './thumbnail.tsx'
import { Verdict } from './verdict.tsx'

/** One journey as a line of the portfolio. */
export function JourneyRow({ summary, now, canTabTo, place }: JourneyProps): ReactNode {
  const { journeyId, state, touchpointCount, updatedAt, coverage, verdict, folderId } = summary
  const folder = useLibrary(({ folders }) => folders.find((one) => one.folderId === folderId)?.name)
  const detailsId = useId()
  return (
    <ContextMenu entries={entriesOf(summary)}>
      <li
        // biome-ignore lint/a11y/noRedundantRoles: it stands in a row of the list, and would lose its role there
        role="listitem"
        aria-posinset={place.at}
        aria-setsize={place.of}
        className={classes(styles.row, place.at === place.of && styles.last)}
        draggable
        onDragStart={(event) => dragJourney(event, journeyId)}
        onContextMenu={() => useLibrary.setState({ focusedId: journeyId })}
      >
        <Thumbnail pictures={summary.thumbnail} className={styles.thumbnail} />
        <div className={styles.words}>
          <JourneyTitle
            summary={summary}
            canTabTo={canTabTo}
            describedBy={detailsId}
            className={styles.title}
            buttonClassName={styles.open}
          />
          <p className={styles.muted}>{[folder, editedWords(updatedAt, now)].filter(Boolean).join(' · ')}</p>
        </div>
        <Badge look="outline">{stateWords[state]}</Badge>
        <p className={styles.muted}>{formatCount(touchpointCount, 'touchpoint')}</p>
        <div id={detailsId} className={styles.figures}>
          <Coverage coverage={coverage} />
          <Verdict verdict={verdict} />
        </div>
        <JourneyMenu summary={summary} className={styles.more} tabIndex={canTabTo ? 0 : -1} />
        <div className={styles.found}>
          <FoundTexts journeyId={journeyId} />
        </div>
      </li>
    </ContextMenu>
  )
}
