/** A grid with one tab stop: arrow keys, Home and End walk from cell to cell. */
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

type Place = { readonly row: number; readonly column: number }

/** What makes an element a place to walk to. */
export type WalkCell = {
  readonly tabIndex: 0 | -1
  readonly 'data-place': string
  readonly onFocus: () => void
}

type GridWalk<Root extends HTMLElement> = {
  /** For the element around all cells. */
  readonly grid: {
    readonly ref: RefObject<Root | null>
    readonly role: 'grid'
    readonly onKeyDown: (event: KeyboardEvent) => void
  }
  /** For the element of a cell that takes the focus. */
  readonly cell: (row: number, column: number) => WalkCell
  /** Moves the focus to a cell; false where there is none. */
  readonly goTo: (row: number, column: number) => boolean
  /** On from a cell whose writing is over; past the last column it is the next row's first, past the last cell the cell itself. */
  readonly goOn: (row: number, column: number) => (down: number, on: number) => void
  /** The cell that the tab key reaches. */
  readonly stop: Place
}

/** Rows are measured once they are drawn, which moves those after them. */
const framesToRest = 20

function bringIntoView(cell: HTMLElement, framesLeft: number): void {
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  if (framesLeft > 0 && document.activeElement === cell) {
    requestAnimationFrame(() => bringIntoView(cell, framesLeft - 1))
  }
}

/** What stands inside a cell, such as a field that is being typed in, keeps its keys. */
export function useGridWalk<Root extends HTMLElement>(rows: number, columns: number): GridWalk<Root> {
  const root = useRef<Root>(null)
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 })
  const current = { row: Math.min(place.row, rows - 1), column: Math.min(place.column, columns - 1) }

  function goTo(row: number, column: number): boolean {
    const find = () => root.current?.querySelector<HTMLElement>(`[data-place="${row}/${column}"]`) ?? null
    let cell = find()
    const isDrawn = cell !== null
    if (!cell) {
      // Out of view, a cell of a large table is there only once it is the one that is held.
      flushSync(() => setPlace({ row, column }))
      cell = find()
      if (!cell) setPlace(place)
    }
    cell?.focus()
    if (cell) bringIntoView(cell, isDrawn ? 0 : framesToRest)
    return cell !== null
  }

  const goOn = (row: number, column: number) => (down: number, on: number) => {
    const next = (row + down) * columns + column + on
    if (!goTo(Math.floor(next / columns), next % columns)) goTo(row, column)
  }

  function onKeyDown(event: KeyboardEvent): void {
    const target = event.target instanceof HTMLElement ? event.target.dataset.place : undefined
    if (target === undefined || event.altKey || event.metaKey || event.shiftKey) return
    const [row = 0, column = 0] = target.split('/').map(Number)
    const last = { row: rows - 1, column: columns - 1 }
    const next = event.ctrlKey ? cornerFor(event.key, last) : besides(event.key, { row, column }, last)
    if (!next) return
    event.preventDefault()
    goTo(next.row, next.column)
  }

  return {
    grid: { ref: root, role: 'grid', onKeyDown },
    cell: (row, column) => ({
      tabIndex: row === current.row && column === current.column ? 0 : -1,
      'data-place': `${row}/${column}`,
      onFocus: () => setPlace({ row, column }),
    }),
    goTo,
    goOn,
    stop: current,
  }
}

function besides(key: string, { row, column }: Place, last: Place): Place | null {
  switch (key) {
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) }
    case 'ArrowRight':
      return { row, column: Math.min(last.column, column + 1) }
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column }
    case 'ArrowDown':
      return { row: Math.min(last.row, row + 1), column }
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: last.column }
    default:
      return null
  }
}

function cornerFor(key: string, last: Place): Place | null {
  if (key === 'Home') return { row: 0, column: 0 }
  return key === 'End' ? last : null
}
