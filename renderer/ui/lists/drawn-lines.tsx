/** The rows or columns of a table that are drawn, with room for those that aren't. */
import { Fragment, type ReactNode } from 'react'
import type { Axis } from './table-in-view.ts'

/** @param children gives the row of a number */
export function DrawnRows(props: { rows: Axis; span: number; children: (at: number) => ReactNode }): ReactNode {
  const { rows, span, children } = props
  return (
    <>
      {rows.lines.map(({ at, before }) => (
        <Fragment key={at}>
          <RowGap height={before} span={span} />
          {children(at)}
        </Fragment>
      ))}
      <RowGap height={rows.after} span={span} />
    </>
  )
}

/** @param children gives the cell in the column of a number; each row of a table has them all, or the columns don't align */
export function DrawnColumns({ columns, children }: { columns: Axis; children: (at: number) => ReactNode }): ReactNode {
  return (
    <>
      {columns.lines.map(({ at, before }) => (
        <Fragment key={at}>
          <ColumnGap width={before} />
          {children(at)}
        </Fragment>
      ))}
      <ColumnGap width={columns.after} />
    </>
  )
}

function RowGap({ height, span }: { height: number; span: number }): ReactNode {
  if (height === 0) return null
  return (
    <tr aria-hidden style={{ height }}>
      <td colSpan={span} />
    </tr>
  )
}

function ColumnGap({ width }: { width: number }): ReactNode {
  return width === 0 ? null : <td aria-hidden style={{ width, padding: 0 }} />
}
