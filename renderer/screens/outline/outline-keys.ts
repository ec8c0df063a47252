/** Keys of the outline: rows by up and down, cells by left and right, which also fold; what opens, clears and adds. */
import type { KeyboardEvent } from 'react'
import type { OutlineRow } from '../../../shared/outline/outline-rows.ts'
import { keysAbove } from '../../../shared/outline/outline-rows.ts'
import { leadTouchpointId, selectTouchpoints, useSession } from '../../model/session/session-store.ts'
import { clearCell, pressCell } from './cell-edits.ts'
import { selectRow } from './chosen-row.ts'
import { hideOutline } from './outline-place.ts'
import { type Column, openCell, setFolded, useOutline } from './outline-store.ts'
import { enterRow, renameRow } from './rename-row.ts'

export type Grid = {
  readonly rows: readonly OutlineRow[]
  readonly columns: readonly Column[]
  /** The row that has the keys, and the cell in it: rows without cells have their title alone. */
  readonly at: number
  readonly column: Column
  /** How many rows a page has. */
  readonly page: number
}

/** Answers a key on a row or a cell; what it doesn't know is left to the actions. */
export function answerKey(event: KeyboardEvent, grid: Grid): void {
  if (event.nativeEvent.isComposing || event.altKey) return
  const isMod = event.ctrlKey || event.metaKey
  const isDone = isMod ? jump(event.key, grid) : event.shiftKey ? extend(event.key, grid) : answer(event.key, grid)
  if (isDone) event.preventDefault()
}

export function goTo({ rows }: Pick<Grid, 'rows'>, at: number, column: Column): boolean {
  const row = rows[Math.max(0, Math.min(at, rows.length - 1))]
  if (!row) return false
  useOutline.setState({ column })
  selectRow(row)
  return true
}

/** The next touchpoint down, or the one itself where there is none. */
export function touchpointBelow({ rows, at }: Pick<Grid, 'rows' | 'at'>): number {
  const next = rows.findIndex(({ what }, place) => place > at && what === 'touchpoint')
  return next < 0 ? at : next
}

function jump(key: string, grid: Grid): boolean {
  const { column } = useOutline.getState()
  if (key === 'Home') return goTo(grid, 0, column)
  return key === 'End' && goTo(grid, grid.rows.length - 1, column)
}

/** Shift with up or down: the next touchpoint there is selected as well, or the last one no more. */
function extend(key: string, { rows, at, column }: Grid): boolean {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false
  const step = key === 'ArrowDown' ? 1 : -1
  const here = rows[at]
  let next = at + step
  while (rows[next] && rows[next]?.what !== 'touchpoint') next += step
  const row = rows[next]
  if (here?.what !== 'touchpoint' || row?.what !== 'touchpoint') return true
  const selected = [...useSession.getState().selectedTouchpointIds]
  const isBack = selected.at(-2) === row.id && leadTouchpointId(useSession.getState()) === here.id
  useOutline.setState({ column })
  selectTouchpoints(isBack ? selected.slice(0, -1) : [...selected.filter((id) => id !== row.id), row.id])
  return true
}

function answer(key: string, grid: Grid): boolean {
  const { rows, at, column, page } = grid
  const row = rows[at]
  if (!row) return false
  switch (key) {
    case 'ArrowDown':
      return goTo(grid, at + 1, useOutline.getState().column)
    case 'ArrowUp':
      return goTo(grid, at - 1, useOutline.getState().column)
    case 'PageDown':
      return goTo(grid, at + page, useOutline.getState().column)
    case 'PageUp':
      return goTo(grid, at - page, useOutline.getState().column)
    case 'Home':
      return goTo(grid, at, 'title')
    case 'End':
      return goTo(grid, at, grid.columns.at(-1) ?? 'title')
    case 'ArrowRight':
      return goIn(grid, row)
    case 'ArrowLeft':
      return goOut(grid, row)
    case 'Escape':
      hideOutline()
      return true
    default:
      return column === 'title' ? answerOnTitle(key, row) : answerOnCell(key, row, column)
  }
}

/** Right: opens what is folded, then on to the first row inside, or from cell to cell. */
function goIn(grid: Grid, row: OutlineRow): boolean {
  const { columns, at, column } = grid
  if (row.what === 'touchpoint') return goTo(grid, at, columns[columns.indexOf(column) + 1] ?? column)
  if (row.isOpen === false) setFolded(row.key, false)
  else if (row.isOpen) goTo(grid, at + 1, 'title')
  return true
}

/** Left: from cell to cell, then folds, or on to the row that this one is in. */
function goOut(grid: Grid, row: OutlineRow): boolean {
  const { rows, columns, at, column } = grid
  if (column !== 'title') return goTo(grid, at, columns[columns.indexOf(column) - 1] ?? 'title')
  if (row.isOpen) {
    setFolded(row.key, true)
    return true
  }
  const [above] = keysAbove(row.what === 'stage' ? { what: 'stage' } : row)
  const place = rows.findIndex(({ key }) => key === above)
  return place < 0 || goTo(grid, place, 'title')
}

function answerOnTitle(key: string, row: OutlineRow): boolean {
  if (key === 'Enter') enterRow(row)
  else if (key === 'F2') renameRow(row)
  else if (key === ' ') {
    if (row.isOpen !== null) setFolded(row.key, row.isOpen)
  } else return false
  return true
}

function answerOnCell(key: string, row: OutlineRow, column: Column): boolean {
  if (row.what !== 'touchpoint' || !row.touchpoint) return false
  if (key === 'Enter' || key === ' ') pressCell(row.touchpoint, row.key, column)
  else if (key === 'F2') openCell(row.key, column)
  else if (key === 'Delete' || key === 'Backspace') clearCell(row.touchpoint, column)
  else return false
  return true
}
