import { CalendarClock } from 'lucide-react'
import type { ReactNode } from 'react'
import { inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import { minutesOf, partsToCome, runningPart } from '../../../shared/room/agenda-clock.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { beginAgenda, openAgenda, useAgendaRun, useNow } from '../../model/places/agenda-store.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { endWords, Lateness, RunButtons } from '../agenda/agenda-run.tsx'
import styles from './speaker.module.css'

const mostShown = 4

/** The clock, what runs and what comes after it. Nothing where no agenda was planned. */
export function SpeakerAgenda({ document }: { document: JourneyDocument }): ReactNode {
  const run = useAgendaRun(document.journey.id)
  const now = useNow(run !== null)
  const parts = inOrder(document.agenda)
  if (parts.length === 0) return null
  const running = run && runningPart(run, parts)
  // What is over is no longer of use, and what comes late has time.
  const coming = running ? [running, ...partsToCome(run, parts)] : parts
  const shown = coming.slice(0, mostShown)
  const left = coming.length - shown.length
  return (
    <section className={styles.panel} aria-label="Agenda">
      <header className={styles.head}>
        <h2 className={styles.title}>{running ? nameOrUntitled(running.title, 'agenda item') : 'Agenda'}</h2>
        {!run && <p className={styles.count}>{formatCount(parts.length, 'item')}</p>}
        <IconButton
          size="small"
          label="Edit agenda"
          shortcut="Shift+F7"
          icon={<CalendarClock />}
          onClick={openAgenda}
        />
      </header>
      {run && (
        <>
          <p className={styles.ends}>{endWords(run, parts, now)}</p>
          <Lateness run={run} parts={parts} now={now} />
        </>
      )}
      <div className={styles.steps}>
        {run ? (
          <RunButtons run={run} />
        ) : (
          <Button variant="primary" onClick={beginAgenda}>
            Start agenda
          </Button>
        )}
      </div>
      <ol className={styles.list}>
        {shown.map((part) => (
          <li key={part.id} className={styles.part} aria-current={part === running ? 'step' : undefined}>
            <span>{nameOrUntitled(part.title, 'agenda item')}</span>
            <span className={styles.count}>{run ? minutesOf(run, part) : part.minutes} min</span>
          </li>
        ))}
        {left > 0 && <li className={styles.more}>{left} more</li>}
      </ol>
    </section>
  )
}
