import { RotateCcw, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { DiscardedJourney } from '../../shared/bridge/library.ts'
import { daysLeft, trashDays } from '../../shared/library/trash.ts'
import { restoreJourney, useLibrary } from '../state/library-store.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
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
        Journeys stay here for {trashDays} days and come back whole, with their history. What is removed for good can’t
        be brought back.
      </p>
      {leaving && <ForGood journeys={leaving} onDone={() => setLeaving(null)} />}
      {trash.length === 0 ? (
        <EmptyState icon={<Trash2 />} title="Nothing in the trash">
          Delete on a journey brings it here. Nothing is lost until you say so.
        </EmptyState>
      ) : (
        <ul className={styles.list} aria-label="Trash">
          {trash.map((journey) => (
            <li key={journey.journeyId} className={styles.row}>
              <div className={styles.words}>
                <h2 className={styles.title}>{journey.title}</h2>
                <p className={styles.muted}>
                  {journey.touchpointCount} {journey.touchpointCount === 1 ? 'touchpoint' : 'touchpoints'} ·{' '}
                  {daysWords(daysLeft(journey.deletedAt, new Date()))}
                </p>
              </div>
              <Button icon={<RotateCcw />} onClick={() => void restoreJourney(journey.journeyId)}>
                Restore
              </Button>
              <Button variant="quiet" onClick={() => setLeaving([journey])}>
                Remove for good
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function daysWords(days: number): string {
  if (days === 0) return 'goes today'
  return days === 1 ? 'goes tomorrow' : `stays ${days} more days`
}

/** The one thing that nothing takes back says so before it is done. */
function ForGood(props: { journeys: readonly DiscardedJourney[]; onDone: () => void }): ReactNode {
  const { journeys, onDone } = props
  const [first] = journeys
  const what = journeys.length === 1 ? `“${first?.title}”` : `${journeys.length} journeys`
  return (
    <div className={styles.forGood} role="alert">
      <p>
        <strong>Remove {what} for good?</strong> This can’t be undone; only backups still hold{' '}
        {journeys.length === 1 ? 'it' : 'them'}.
      </p>
      <Button onClick={onDone} autoFocus>
        Keep
      </Button>
      <Button
        variant="danger"
        onClick={() => {
          onDone()
          void removeForGood(journeys.map(({ journeyId }) => journeyId))
        }}
      >
        Remove for good
      </Button>
    </div>
  )
}
