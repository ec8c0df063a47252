import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useState } from 'react'
import type { JourneySummary } from '../../shared/bridge/library.ts'
import { useLibrary } from '../state/library-store.ts'
import { useSettings } from '../state/settings-store.ts'
import { classes } from '../ui/classes.ts'
import { JourneyCard } from './journey-card.tsx'
import styles from './journey-grid.module.css'
import { JourneyRow } from './journey-row.tsx'

/** The journeys as cards or as lines; one of them can be reached by Tab, the others by the arrow keys. */
export function JourneyGrid(props: { summaries: readonly JourneySummary[] }): ReactNode {
  const focusedId = useLibrary((library) => library.focusedId)
  const look = useSettings((settings) => settings.libraryLook)
  const now = useNow()
  const Journey = look === 'cards' ? JourneyCard : JourneyRow
  const tabbable = props.summaries.find(({ journeyId }) => journeyId === focusedId) ?? props.summaries[0]
  return (
    <ul className={classes(styles[look])} aria-label="Journeys" onKeyDown={onKeyDown} onBlur={forgetFocused}>
      {props.summaries.map((summary) => (
        <Journey
          key={summary.journeyId}
          summary={summary}
          now={now}
          canTabTo={summary.journeyId === tabbable?.journeyId}
        />
      ))}
    </ul>
  )
}

/** Menus and dialogs stand outside the page's root and act on the card that had the focus; anything else ends that. */
function forgetFocused(event: FocusEvent<HTMLUListElement>): void {
  const next = event.relatedTarget
  const isElsewhere = next?.closest('#root') && !event.currentTarget.contains(next)
  if (isElsewhere) useLibrary.setState({ focusedId: null })
}

function onKeyDown(event: KeyboardEvent<HTMLUListElement>): void {
  const target = event.target
  if (!(target instanceof HTMLElement) || !target.dataset.journeyId) return
  const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-journey-id]')]
  const tops = cards.map((card) => card.getBoundingClientRect().top)
  const columns = Math.max(1, tops.filter((top) => top === tops[0]).length)
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
    Home: -cards.length,
    End: cards.length,
  }
  const step = steps[event.key]
  if (step === undefined) return
  event.preventDefault()
  const at = cards.indexOf(target)
  const isEnd = event.key === 'Home' || event.key === 'End'
  const next = isEnd ? Math.min(cards.length - 1, Math.max(0, at + step)) : at + step
  cards[next]?.focus()
}

/** The time, told anew each minute. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
