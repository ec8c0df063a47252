/** What the room has said since the agenda began, so that nobody has to ask whether it was written down. */
import { type ReactNode, useMemo } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { outcomeSlide } from '../../../shared/projector/slide.ts'
import { useAgendaBeginning, useOutcomeOn } from '../../model/document/session-outcome.ts'
import styles from './speaker.module.css'

/** Votes and changes are told by the outcome. */
const told: ReadonlySet<string> = new Set(['Decisions', 'Open questions', 'Parking lot'])

export function SpeakerSaid({ document }: { document: JourneyDocument }): ReactNode {
  const since = useAgendaBeginning()
  return since === null ? null : <Said document={document} since={since} />
}

function Said({ document, since }: { document: JourneyDocument; since: number }): ReactNode {
  const slide = useMemo(() => outcomeSlide(since), [since])
  const outcome = useOutcomeOn(document, slide)
  if (!outcome || outcome.figures.length === 0) return null
  return (
    <section className={styles.panel} aria-label="From the room">
      <h2 className={styles.title}>From the room</h2>
      <p className={styles.count}>{outcome.figures.map(({ count, label }) => `${count} ${label}`).join(' · ')}</p>
      {outcome.parts
        .filter(({ heading }) => told.has(heading))
        .map(({ heading, rows }) => (
          <div key={heading} className={styles.note}>
            <h3 className={styles.when}>{heading}</h3>
            {rows.map(({ text }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same
              <p key={at} className={styles.finding}>
                {text}
              </p>
            ))}
          </div>
        ))}
    </section>
  )
}
