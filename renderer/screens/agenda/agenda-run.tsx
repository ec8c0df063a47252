/** The agenda that runs: how long its part still has, how late it is, and what can be done about that. */
import { Pause, Play, SkipForward } from 'lucide-react'
import type { ReactNode } from 'react'
import type { RecordOf } from '../../../shared/journey/schema.ts'
import {
  type AgendaRun,
  expectedEnd,
  formatClock,
  minutesBehind,
  partsToCome,
  timeLeft,
} from '../../../shared/room/agenda-clock.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { formatTime } from '../../../shared/words/dates.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { addMinute, goToNextPart, pauseOrGoOn, shortenRest, skipNextPart } from '../../model/places/agenda-store.ts'
import { Button } from '../../ui/button.tsx'
import styles from './agenda.module.css'

type Parts = readonly RecordOf['agenda'][]

/** "Ends 11:21, planned 11:15" */
export function endWords(run: AgendaRun, parts: Parts, now: number): string {
  return `Ends ${formatTime(new Date(expectedEnd(run, parts, now)))}, planned ${formatTime(new Date(run.plannedEnd))}`
}

export function RunButtons({ run }: { run: AgendaRun }): ReactNode {
  const isPaused = run.pausedAt !== null
  return (
    <>
      <Button icon={isPaused ? <Play /> : <Pause />} onClick={pauseOrGoOn}>
        {isPaused ? 'Resume' : 'Pause'}
      </Button>
      <Button onClick={addMinute}>+1 min</Button>
      <Button variant="primary" icon={<SkipForward />} onClick={goToNextPart}>
        Next item
      </Button>
    </>
  )
}

/** How late it is, and what can be done about it. */
export function Lateness({ run, parts, now }: { run: AgendaRun; parts: Parts; now: number }): ReactNode {
  const behind = minutesBehind(run, parts, now)
  const toCome = partsToCome(run, parts)
  const [next] = toCome
  return (
    <div className={styles.lateness}>
      <output className={styles.clock} data-late={timeLeft(run, parts, now) < 0 || undefined} aria-label="Time left">
        {formatClock(timeLeft(run, parts, now))}
      </output>
      <p role="status">
        {behind > 0
          ? `${formatCount(behind, 'minute')} behind.`
          : behind < 0
            ? `${formatCount(-behind, 'minute')} ahead.`
            : 'On time.'}
      </p>
      {behind > 0 && next && (
        <>
          <Button size="small" variant="primary" onClick={shortenRest}>
            Shorten the rest
          </Button>
          <Button size="small" onClick={skipNextPart}>
            Skip “{nameOrUntitled(next.title, 'agenda item')}”
          </Button>
        </>
      )}
    </div>
  )
}
