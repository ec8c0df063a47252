/** Which rows and columns of a large table are drawn: those in view and the one that has the focus. A small one is drawn whole. */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useRef } from 'react'

/** A row or a column that is drawn, and how many pixels are left free before it for those that aren't. */
type Line = { readonly at: number; readonly before: number }

export type Axis = {
  readonly lines: readonly Line[]
  /** Pixels that are left free after the last one. */
  readonly after: number
  /** Pixels of all lines; null where all of them are drawn. */
  readonly size: number | null
}

type TableInView = {
  /** What scrolls the table. */
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly rows: Axis
  readonly columns: Axis
  /** For each row's element, which has its number as `data-index`. */
  readonly measureRow: (row: Element | null) => void
}

type Options = {
  readonly rows: number
  readonly columns: number
  /** The cell that has the focus, or that the tab key reaches. */
  readonly held: { readonly row: number; readonly column: number }
  /** Pixels: what a row is taken to be high before it is measured, how wide each column is, and the head before them. */
  readonly height: number
  readonly width: number
  readonly headWidth: number
}

/** More are not all in view on any screen. */
const mostWhole = 30

export function useTableInView({ rows, columns, held, height, width, headWidth }: Options): TableInView {
  const scroller = useRef<HTMLDivElement>(null)
  const getScrollElement = () => scroller.current
  const down = useVirtualizer({
    count: rows,
    enabled: rows > mostWhole,
    getScrollElement,
    estimateSize: () => height,
    overscan: 3,
    rangeExtractor: (range) => holding(range, held.row),
  })
  const across = useVirtualizer({
    count: columns,
    enabled: columns > mostWhole,
    horizontal: true,
    getScrollElement,
    estimateSize: () => width,
    paddingStart: headWidth,
    overscan: 3,
    rangeExtractor: (range) => holding(range, held.column),
  })
  return {
    scroller,
    rows: axisOf(rows, down, 0),
    columns: axisOf(columns, across, headWidth),
    measureRow: (row) => {
      if (rows > mostWhole) down.measureElement(row)
    },
  }
}

function holding(range: Range, held: number): number[] {
  const shown = defaultRangeExtractor(range)
  if (held < 0 || held >= range.count) return shown
  return [...new Set([...shown, held])].sort((one, other) => one - other)
}

type Virtual = Pick<ReturnType<typeof useVirtualizer>, 'getVirtualItems' | 'getTotalSize'>

function axisOf(count: number, virtual: Virtual, start: number): Axis {
  if (count <= mostWhole) {
    return { lines: Array.from({ length: count }, (_, at) => ({ at, before: 0 })), after: 0, size: null }
  }
  let end = start
  const lines = virtual.getVirtualItems().map((item) => {
    const line = { at: item.index, before: Math.max(0, item.start - end) }
    end = item.end
    return line
  })
  const total = virtual.getTotalSize()
  return { lines, after: Math.max(0, total - end), size: total - start }
}
