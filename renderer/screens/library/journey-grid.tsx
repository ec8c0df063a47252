import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import type { JourneySummary } from '../../../shared/bridge/library.ts'
import { useLibrary } from '../../model/document/library-store.ts'
import { useSettings } from '../../model/session/settings-store.ts'
import { useRowPlaces } from '../../ui/lists/row-places.ts'
import { JourneyCard } from './journey-card.tsx'
import styles from './journey-grid.module.css'
import { JourneyRow } from './journey-row.tsx'

/** What a row is taken to be high before it is measured, and pixels between two. */
const guesses = { cards: { height: 310, gap: 20 }, list: { height: 62, gap: 0 } } as const

/**
 * The journeys as cards or as lines, of which only those in view are there; one of them can be reached by Tab, the others by the
 * arrow keys.
 */
export function JourneyGrid({ summaries }: { summaries: readonly JourneySummary[] }): ReactNode {
  const focusedId = useLibrary((library) => library.focusedId)
  const look = useSettings((settings) => settings.libraryLook)
  const now = useNow()
  const list = useRef<HTMLDivElement>(null)
  const { columns, top } = useRowPlaces(list, look)
  const Journey = look === 'cards' ? JourneyCard : JourneyRow
  const focusedAt = summaries.findIndex(({ journeyId }) => journeyId === focusedId)
  const tabbableId = summaries[Math.max(0, focusedAt)]?.journeyId
  const held = Math.floor(Math.max(0, focusedAt) / columns)
  const rows = useVirtualizer({
    count: Math.ceil(summaries.length / columns),
    getScrollElement: () => list.current?.closest('[data-scrolls]') ?? null,
    estimateSize: () => guesses[look].height,
    gap: guesses[look].gap,
    scrollMargin: top,
    overscan: 1,
    // What has the focus, or is reached by Tab, is always there.
    rangeExtractor: (range: Range) => [...new Set([...defaultRangeExtractor(range), held])].sort((a, b) => a - b),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row of another look, or of other cards, has another height
  useEffect(() => rows.measure(), [look, columns])

  function onKeyDown(event: KeyboardEvent): void {
    const target = event.target
    if (!(target instanceof HTMLElement) || !target.dataset.journeyId) return
    const at = summaries.findIndex(({ journeyId }) => journeyId === target.dataset.journeyId)
    const next = placeAfter(event.key, at, columns, summaries.length)
    if (next === null) return
    event.preventDefault()
    const journeyId = summaries[next]?.journeyId
    if (journeyId === undefined) return
    flushSync(() => useLibrary.setState({ focusedId: journeyId }))
    rows.scrollToIndex(Math.floor(next / columns))
    list.current
      ?.querySelector<HTMLElement>(`[data-journey-id="${CSS.escape(journeyId)}"]`)
      ?.focus({ preventScroll: true })
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a list whose items stand in rows, which a ul can't hold
    <div
      ref={list}
      className={styles[look]}
      style={{ '--height': `${rows.getTotalSize()}px` } as CSSProperties}
      role="list"
      aria-label="Journeys"
      onKeyDown={onKeyDown}
      onBlur={forgetFocused}
    >
      {rows.getVirtualItems().map(({ index, start }) => (
        <div
          key={index}
          ref={rows.measureElement}
          data-index={index}
          className={styles.row}
          role="presentation"
          style={{ translate: `0 ${start - top}px` }}
        >
          {summaries.slice(index * columns, (index + 1) * columns).map((summary, at) => (
            <Journey
              key={summary.journeyId}
              summary={summary}
              now={now}
              canTabTo={summary.journeyId === tabbableId}
              place={{ at: index * columns + at + 1, of: summaries.length }}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

/** The number of the journey to which a key leads; null where it leads nowhere. */
function placeAfter(key: string, at: number, columns: number, count: number): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
  }
  const step = steps[key]
  if (step === undefined) return null
  const next = at + step
  return next >= 0 && next < count ? next : at
}

/** Menus and dialogs stand outside the page's root and act on the card that had the focus; anything else ends that. */
function forgetFocused(event: FocusEvent<HTMLElement>): void {
  const next = event.relatedTarget
  const isElsewhere = next?.closest('#root') && !event.currentTarget.contains(next)
  if (isElsewhere) useLibrary.setState({ focusedId: null })
}

/** The time, told again each minute. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
