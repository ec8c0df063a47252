/** What runs and how long it still has, where everybody sees it: over the wall's foot, or in the line below the map. */
import type { ReactNode } from 'react'
import { inOrder } from '../../../shared/journey/document.ts'
import { formatClock, runningPart, timeLeft } from '../../../shared/room/agenda-clock.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { openAgenda, useAgendaRun, useNow } from '../../model/places/agenda-store.ts'
import { isWallPage } from '../../model/session/wall-page.ts'
import styles from './agenda.module.css'

export function AgendaTimer({ isOverWall }: { isOverWall: boolean }): ReactNode {
  const document = useDocument((state) => state.document)
  const run = useAgendaRun(document?.journey.id)
  const now = useNow(run !== null)
  const parts = inOrder(document?.agenda ?? new Map())
  const part = run && runningPart(run, parts)
  if (!run || !part) return null
  const left = timeLeft(run, parts, now)
  const name = nameOrUntitled(part.title, 'agenda item')
  const timer = {
    className: styles.timer,
    'data-over': isOverWall || undefined,
    'data-late': left < 0 || undefined,
    'data-paused': run.pausedAt !== null || undefined,
    'aria-label': `Agenda: ${name}, ${formatClock(left)} left`,
    children: (
      <>
        {name} <strong>{formatClock(left)}</strong>
      </>
    ),
  }
  // The agenda is kept in the facilitator's window: on the wall's own page there is nothing to open.
  if (isWallPage) return <div role="timer" {...timer} />
  return <button type="button" tabIndex={-1} onClick={openAgenda} {...timer} />
}
