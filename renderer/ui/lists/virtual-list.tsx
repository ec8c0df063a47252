/** A list of which only the entries in view are there; it scrolls with the nearest element around it that has `data-scrolls`. */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type FocusEvent, type ReactNode, useRef, useState } from 'react'
import { classes } from '../classes.ts'
import { useRowPlaces } from './row-places.ts'
import styles from './virtual-list.module.css'

type Props = {
  label: string
  count: number
  keyOf: (at: number) => string
  /** What an entry is taken to be high before it is measured, and pixels between two. */
  height: number
  gap?: number
  className?: string | undefined
  children: (at: number) => ReactNode
}

export function VirtualList({ label, count, keyOf, height, gap = 0, className, children }: Props): ReactNode {
  const list = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<number | null>(null)
  const { top } = useRowPlaces(list)
  const rows = useVirtualizer({
    count,
    getScrollElement: () => list.current?.closest('[data-scrolls]') ?? null,
    getItemKey: keyOf,
    estimateSize: () => height,
    gap,
    scrollMargin: top,
    overscan: 2,
    // What has the focus stays, with what Tab leads to on either side.
    rangeExtractor: (range: Range) => withBesides(defaultRangeExtractor(range), focused, count),
  })

  function onFocus({ target }: FocusEvent<HTMLElement>): void {
    const at = target.closest<HTMLElement>('[data-index]')?.dataset.index
    setFocused(at === undefined ? null : Number(at))
  }

  /** The entry that the focus goes to must not go before it is there: the view may not have followed yet. */
  function onBlur({ relatedTarget }: FocusEvent<HTMLElement>): void {
    if (!list.current?.contains(relatedTarget)) setFocused(null)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a list whose entries stand where they would if all were there
    <div
      ref={list}
      className={classes(styles.list, className)}
      style={{ '--height': `${rows.getTotalSize()}px` } as CSSProperties}
      role="list"
      aria-label={label}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {rows.getVirtualItems().map(({ key, index, start }) => (
        // biome-ignore lint/a11y/useSemanticElements: as above
        <div
          key={key}
          ref={rows.measureElement}
          data-index={index}
          className={styles.entry}
          role="listitem"
          aria-setsize={count}
          aria-posinset={index + 1}
          style={{ translate: `0 ${start - top}px` }}
        >
          {children(index)}
        </div>
      ))}
    </div>
  )
}

function withBesides(shown: readonly number[], focused: number | null, count: number): number[] {
  if (focused === null) return [...shown]
  const held = [focused - 1, focused, focused + 1].filter((at) => at >= 0 && at < count)
  return [...new Set([...shown, ...held])].sort((one, other) => one - other)
}
