/** Arrow keys through the rows of the panel; Tab stops at one of them. */
import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { focusCanvas } from '../../model/map-view/focus-canvas.ts'
import { bringIntoPanel } from '../../model/session/scroll-panel.ts'
import { useSession } from '../../model/session/session-store.ts'

const rowsIn = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[data-row]')]

/** For the element that holds the rows: buttons with `data-row` and no tab stop of their own. */
export function useRowWalk() {
  const root = useRef<HTMLDivElement>(null)
  const place = useRef<number | null>(null)
  useEffect(() => {
    if (!root.current) return
    const rows = rowsIn(root.current)
    if (!rows.some(({ tabIndex }) => tabIndex === 0) && rows[0]) rows[0].tabIndex = 0
    // The row that had the keys was answered and is gone: the one that took its place has them now.
    if (place.current !== null && document.activeElement === document.body) {
      const next = rows[Math.min(place.current, rows.length - 1)]
      if (next) next.focus({ preventScroll: true })
      else focusCanvas()
    }
  })

  function onFocus({ target }: FocusEvent): void {
    if (!root.current) return
    const rows = rowsIn(root.current)
    const row = target.closest('li')?.querySelector<HTMLElement>('[data-row]') ?? target
    place.current = rows.indexOf(row as HTMLElement)
    if (place.current < 0) return
    for (const [at, one] of rows.entries()) one.tabIndex = at === place.current ? 0 : -1
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { target } = event
    if (!root.current || !(target instanceof HTMLElement) || target.matches('input, textarea')) return
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (event.key === 'Escape') {
      if (useSession.getState().openRule === null) return
      closeRow(root.current)
    } else {
      const rows = rowsIn(root.current)
      const at = rows.indexOf(target)
      const to = stepOf(event.key, at, rows.length)
      const row = to === null ? undefined : rows[to]
      if (row) {
        row.focus({ preventScroll: true })
        bringIntoPanel(row, 'nearest')
      } else if (!opensOrCloses(event.key, target)) return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  return { ref: root, onKeyDown, onFocus, onBlur: ({ target }: FocusEvent) => target.isConnected && leave(place) }
}

function leave(place: { current: number | null }): void {
  place.current = null
}

function stepOf(key: string, at: number, count: number): number | null {
  if (at < 0) return null
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

/** Right opens what is closed, Left closes what is open. */
function opensOrCloses(key: string, target: HTMLElement): boolean {
  const isOpen = target.getAttribute('aria-expanded')
  if ((key !== 'ArrowRight' || isOpen !== 'false') && (key !== 'ArrowLeft' || isOpen !== 'true')) return false
  target.click()
  return true
}

/** Closes the open row; the keys go to it. */
export function closeRow(root: Element | null): void {
  const { openRule } = useSession.getState()
  useSession.setState({ openRule: null })
  root?.querySelector<HTMLElement>(`[data-row="${openRule}"]`)?.focus({ preventScroll: true })
}
