import { type ReactNode, useId } from 'react'
import { inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import { ballotMeasureWords } from '../../../shared/journey/fields/words.ts'
import { formatDay } from '../../../shared/words/dates.ts'
import { showVote } from '../../model/places/vote-store.ts'
import { Button } from '../../ui/button.tsx'
import styles from './votes.module.css'

/** What was voted on before, the latest first: its results come up again, on the wall too. */
export function EarlierVotes({ document }: { document: JourneyDocument }): ReactNode {
  const headingId = useId()
  const votes = inOrder(document.ballots).toReversed()
  if (votes.length === 0) return null
  return (
    <section className={styles.earlier} aria-labelledby={headingId}>
      <h3 id={headingId}>Earlier votes</h3>
      <ul>
        {votes.map(({ id, question, measure, at }) => (
          <li key={id}>
            <span>
              {question}
              <small>{[ballotMeasureWords[measure], formatDay(at ?? '')].filter(Boolean).join(', ')}</small>
            </span>
            <Button size="small" aria-label={`Show results: ${question}`} onClick={() => showVote(id)}>
              Show results
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
