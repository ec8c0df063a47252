/** Which journeys are exported: each with a tick, and one for all. */
import type { ReactNode } from 'react'
import type { JourneySummary } from '../../../shared/bridge/library.ts'
import { stateWords } from '../../../shared/journey/fields/words.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { useLibrary } from '../../model/document/library-store.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { VirtualList } from '../../ui/lists/virtual-list.tsx'
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

  function tickOf({ journeyId, title, state, touchpointCount, folderId }: JourneySummary): ReactNode {
    const folder = folders.find((one) => one.folderId === folderId)?.name
    return (
      <Checkbox
        label={nameOrUntitled(title, 'journey')}
        hint={[folder, stateWords[state], formatCount(touchpointCount, 'touchpoint')].filter(Boolean).join(' · ')}
        isChecked={ticked.has(journeyId)}
        onChange={(isTicked) => tick([journeyId], isTicked)}
        isDisabled={isDisabled}
      />
    )
  }

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
      <div className={styles.list} data-scrolls>
        <VirtualList label="Journeys" count={all.length} keyOf={(at) => all[at] ?? ''} height={40} gap={5}>
          {(at) => summaries[at] && tickOf(summaries[at])}
        </VirtualList>
      </div>
    </fieldset>
  )
}
