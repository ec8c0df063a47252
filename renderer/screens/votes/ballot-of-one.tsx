/** The ballot of the one whose turn it is: letters give dots, digits rate; what was given stays hidden where the room looks on. */
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { subjectName } from '../../../shared/room/vote-results.ts'
import { letterOf } from '../../../shared/room/vote-subjects.ts'
import { ballotProgress, giveDot, rate, takeDot, type Voting } from '../../../shared/room/voting.ts'
import { changeBallot, handInBallot, takeTurn, useVote } from '../../model/places/vote-store.ts'
import { Button } from '../../ui/button.tsx'
import { Shortcut } from '../../ui/keys/shortcut.tsx'
import { Between } from './between.tsx'
import styles from './votes.module.css'

export function BallotOfOne({ document, voting }: { document: JourneyDocument; voting: Voting }): ReactNode {
  const isPassing = useVote((vote) => vote.isPassing)
  return isPassing ? (
    <Passing voting={voting} />
  ) : (
    <Ballot key={voting.cast.length} document={document} voting={voting} />
  )
}

function Passing({ voting }: { voting: Voting }): ReactNode {
  const left = voting.people - voting.cast.length
  return <Between words={`Thank you. Pass the keyboard on: ${left} to go.`} button="Start ballot" onGoOn={takeTurn} />
}

function Ballot({ document, voting }: { document: JourneyDocument; voting: Voting }): ReactNode {
  const { measure, order, given, rated } = voting
  const isScreenSeen = useVote((vote) => vote.form.isScreenSeen)
  const [at, setAt] = useState(0)
  const [isEmptyTried, setEmptyTried] = useState(false)
  const place = useRef<HTMLOListElement>(null)
  useEffect(() => place.current?.focus({ preventScroll: true }), [])
  const { done, of } = ballotProgress(voting)
  const go = (next: number) => setAt(Math.max(0, Math.min(order.length - 1, next)))
  const give = (row: number) => {
    const subject = order[row]
    if (subject === undefined) return
    go(row)
    if (measure === 'dots') changeBallot((before) => giveDot(before, subject))
  }
  const rateHere = (value: number) => {
    const subject = order[at]
    if (subject === undefined) return
    changeBallot((before) => rate(before, subject, value))
    go(at + 1)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ')) return
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const row = /^[a-z]$/i.test(event.key) ? event.key.toUpperCase().charCodeAt(0) - 65 : -1
    if (row >= 0) give(row)
    else if (/^(ArrowDown|PageDown)$/.test(event.key)) go(at + 1)
    else if (/^(ArrowUp|PageUp)$/.test(event.key)) go(at - 1)
    else if (measure === 'dots' && /^[ .]$/.test(event.key)) give(at)
    else if (measure === 'dots' && event.key === 'Backspace') changeBallot(takeDot)
    else if (measure !== 'dots' && /^[1-5]$/.test(event.key)) rateHere(Number(event.key))
    else if (event.key === 'Enter' && done > 0) handInBallot()
    else if (event.key === 'Enter') setEmptyTried(true)
    else return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a ballot takes letters and digits as a whole
    <div className={styles.ballot} onKeyDown={onKeyDown}>
      <p className={styles.progress} role="status">
        <Dots count={measure === 'dots' ? done : 0} of={measure === 'dots' ? of : 0} />
        {measure === 'dots' ? `${done} of ${of} dots placed` : `${done} of ${of} rated`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it has the keys */}
      <ol ref={place} className={styles.cards} tabIndex={0} aria-label="Ballot">
        {order.map((subject, row) => (
          <li key={subject} data-at={row === at || undefined}>
            <button
              type="button"
              tabIndex={-1}
              onClick={() => {
                give(row)
                place.current?.focus()
              }}
            >
              <kbd className={styles.letter}>{letterOf(row)}</kbd>
              <span>{subjectName(document, voting.subjects[subject] ?? {})}</span>
              {measure === 'dots'
                ? !isScreenSeen && <Dots count={given.filter((one) => one === subject).length} of={0} />
                : (rated[subject] ?? 0) > 0 && <b className={styles.rated}>{isScreenSeen ? '✓' : rated[subject]}</b>}
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.hints}>
        {measure === 'dots' ? (
          <>
            <span>Type a letter or click to place a dot. You can place several on one.</span>
            <span>
              <Shortcut keys="Backspace" /> removes the last dot
            </span>
          </>
        ) : (
          <span>
            <Shortcut keys="1" /> low to <Shortcut keys="5" /> high
          </span>
        )}
        <span>
          <Shortcut keys="Enter" /> hands in your ballot
        </span>
        {done === 0 && (
          <Button size="small" onClick={handInBallot}>
            Abstain
          </Button>
        )}
      </p>
      {isEmptyTried && done === 0 && (
        <p role="alert" className={styles.missing}>
          Your ballot is empty. Fill it in, or choose Abstain.
        </p>
      )}
    </div>
  )
}

/** Dots that were placed, and those that are left. */
function Dots({ count, of }: { count: number; of: number }): ReactNode {
  return (
    <span className={styles.dots} aria-hidden>
      {Array.from({ length: Math.max(count, of) }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place
        <i key={at} data-placed={at < count || undefined} />
      ))}
    </span>
  )
}
