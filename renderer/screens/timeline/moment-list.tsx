/** The moments of a journey, day by day; arrow keys walk through them. */
import { Bookmark } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { chooseMoment, fetchOlderMoments, useTimeline } from '../../model/places/timeline-store.ts'
import { Button } from '../../ui/button.tsx'
import type { Day, ListedMoment } from './days.ts'
import styles from './moment-list.module.css'

const optionId = (seq: number) => `moment-${seq}`

export function MomentList({ days }: { days: readonly Day[] }): ReactNode {
  const chosenSeq = useTimeline((timeline) => timeline.chosenSeq)
  const hasMore = useTimeline((timeline) => timeline.hasMore)
  const list = useRef<HTMLDivElement>(null)
  // The dialog opens before the moments are there, and so gives the focus to something else.
  useEffect(() => list.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    list.current?.querySelector(`#${optionId(chosenSeq)}`)?.scrollIntoView({ block: 'nearest' })
  }, [chosenSeq])

  function onKeyDown(event: KeyboardEvent): void {
    const seqs = days.flatMap(({ moments }) => moments.map(({ seq }) => seq))
    const at = seqs.indexOf(chosenSeq)
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 10, PageUp: at - 10, Home: 0, End: seqs.length }
    const index = target[event.key as keyof typeof target]
    if (index === undefined) return
    event.preventDefault()
    const seq = seqs[Math.max(0, Math.min(index, seqs.length - 1))]
    if (seq !== undefined) void chooseMoment(seq)
  }

  return (
    <div className={styles.column}>
      <div
        ref={list}
        role="listbox"
        aria-label="Versions"
        aria-activedescendant={optionId(chosenSeq)}
        tabIndex={0}
        className={styles.list}
        onKeyDown={onKeyDown}
      >
        {days.map((day) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list to choose from
          <div key={day.moments[0]?.seq} role="group" aria-label={day.words}>
            <div className={styles.day} aria-hidden>
              {day.words}
            </div>
            {day.moments.map((moment) => (
              <MomentOption key={moment.seq} moment={moment} isChosen={moment.seq === chosenSeq} />
            ))}
          </div>
        ))}
      </div>
      {hasMore && (
        <Button variant="quiet" size="small" className={styles.more} onClick={() => void fetchOlderMoments()}>
          Show older versions
        </Button>
      )}
    </div>
  )
}

function MomentOption({ moment, isChosen }: { moment: ListedMoment; isChosen: boolean }): ReactNode {
  const { seq, time, words, versions } = moment
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
    <div
      id={optionId(seq)}
      role="option"
      aria-selected={isChosen}
      tabIndex={-1}
      className={styles.moment}
      onClick={() => void chooseMoment(seq)}
    >
      <span className={styles.time}>{time}</span>
      <span className={styles.words}>
        {words}
        {versions.map(({ versionId, name }) => (
          <span key={versionId} className={styles.version}>
            <Bookmark size={12} aria-hidden /> {name}
          </span>
        ))}
      </span>
    </div>
  )
}
