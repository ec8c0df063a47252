/** Which journeys are exported: each with a tick, and one for all. */
import type { ReactNode } from 'react'
import type { JourneySummary } from '../../shared/bridge/library.ts'
import type { Id } from '../../shared/journey/schema.ts'
import { stateWords } from '../../shared/journey/words.ts'
import { useLibrary } from '../state/library-store.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { tick } from './export-journeys.ts'
import styles from './journey-ticks.module.css'

export function JourneyTicks(props: {
  summaries: readonly JourneySummary[]
  ticked: ReadonlySet<Id>
  isDisabled: boolean
}): ReactNode {
  const { summaries, ticked, isDisabled } = props
  const folders = useLibrary((library) => library.folders)
  const all = summaries.map(({ journeyId }) => journeyId)
  const count = all.filter((id) => ticked.has(id)).length
  return (
    <fieldset className={styles.ticks} aria-label="Journeys">
      <div className={styles.all}>
        <Checkbox
          label={`${count} of ${all.length} journeys`}
          isChecked={count === all.length}
          isMixed={count > 0 && count < all.length}
          onChange={(isTicked) => tick(all, isTicked)}
          isDisabled={isDisabled}
        />
      </div>
      <div className={styles.list}>
        {summaries.map(({ journeyId, title, state, touchpointCount, folderId }) => (
          <Checkbox
            key={journeyId}
            label={title.trim() === '' ? 'Untitled journey' : title}
            hint={[
              folders.find((folder) => folder.folderId === folderId)?.name,
              stateWords[state],
              `${touchpointCount} ${touchpointCount === 1 ? 'touchpoint' : 'touchpoints'}`,
            ]
              .filter(Boolean)
              .join(' · ')}
            isChecked={ticked.has(journeyId)}
            onChange={(isTicked) => tick([journeyId], isTicked)}
            isDisabled={isDisabled}
          />
        ))}
      </div>
    </fieldset>
  )
}
