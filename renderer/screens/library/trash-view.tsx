import { RotateCcw, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { DiscardedJourney } from '../../../shared/bridge/library.ts'
import { daysLeft, trashDays } from '../../../shared/library/trash.ts'
import { choosePlural, formatCount } from '../../../shared/words/counts.ts'
import { restoreJourney, useLibrary } from '../../model/document/library-store.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { VirtualList } from '../../ui/lists/virtual-list.tsx'
import screen from './library-screen.module.css'
import { removeForGood } from './shelves.ts'
import styles from './trash-view.module.css'

/** The trash: journeys come back whole, until their time is over or it is emptied. */
export function TrashView(): ReactNode {
  const trash = useLibrary((library) => library.trash)
  const [leaving, setLeaving] = useState<readonly DiscardedJourney[] | null>(null)
  return (
    <>
      <header className={screen.header}>
        <h1 className={screen.title}>Trash</h1>
        {trash.length > 0 && (
          <Button icon={<Trash2 />} onClick={() => setLeaving(trash)}>
            Empty trash
          </Button>
        )}
      </header>
      <p className={screen.lead}>
        Journeys stay here for {trashDays} days. Restored journeys keep everything, including history.
      </p>
      {leaving && <ForGood journeys={leaving} onDone={() => setLeaving(null)} />}
      {trash.length === 0 ? (
        <EmptyState icon={<Trash2 />} title="No deleted journeys">
          Deleted journeys appear here for {trashDays} days.
        </EmptyState>
      ) : (
        <VirtualList
          label="Trash"
          className={styles.list}
          count={trash.length}
          keyOf={(at) => trash[at]?.journeyId ?? ''}
          height={61}
        >
          {(at) => trash[at] && <Discarded journey={trash[at]} onLeave={setLeaving} />}
        </VirtualList>
      )}
    </>
  )
}

function Discarded(props: {
  journey: DiscardedJourney
  onLeave: (journeys: readonly DiscardedJourney[]) => void
}): ReactNode {
  const { journey, onLeave } = props
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <h2 className={styles.title}>{journey.title}</h2>
        <p className={styles.muted}>
          {formatCount(journey.touchpointCount, 'touchpoint')} · {daysWords(daysLeft(journey.deletedAt, new Date()))}
        </p>
      </div>
      <Button icon={<RotateCcw />} onClick={() => void restoreJourney(journey.journeyId)}>
        Restore
      </Button>
      <Button variant="quiet" onClick={() => onLeave([journey])}>
        Delete permanently
      </Button>
    </div>
  )
}

function daysWords(days: number): string {
  if (days === 0) return 'Last day'
  return `${formatCount(days, 'day')} left`
}

/** The one thing that nothing takes back says so before it is done. */
function ForGood(props: { journeys: readonly DiscardedJourney[]; onDone: () => void }): ReactNode {
  const { journeys, onDone } = props
  const [first] = journeys
  const what = choosePlural(journeys.length, `“${first?.title}”`, `${journeys.length} journeys`)
  return (
    <div className={styles.forGood} role="alert">
      <p>
        <strong>Delete {what} permanently?</strong> You can’t undo this. Backups may still contain{' '}
        {choosePlural(journeys.length, 'it', 'them')}.
      </p>
      <Button onClick={onDone} autoFocus>
        Cancel
      </Button>
      <Button
        variant="danger"
        onClick={() => {
          onDone()
          void removeForGood(journeys.map(({ journeyId }) => journeyId))
        }}
      >
        Delete permanently
      </Button>
    </div>
  )
}
