/** The start of a table as it is in its file, and what each column means, or each row if its columns are stages. */
import type { ReactNode } from 'react'
import type { ShownTable } from '../../../shared/formats/incoming/map-preview.ts'
import type { ColumnMeaning } from '../../../shared/formats/tables/match-columns.ts'
import { classes } from '../../ui/classes.ts'
import { withMeaning } from './column-meanings.ts'
import styles from './column-table.module.css'
import { MeaningSelect } from './meaning-select.tsx'

const shownColumns = 60

export function ColumnTable(props: {
  table: ShownTable
  meanings: readonly ColumnMeaning[]
  personas: readonly string[]
  onChange: (meanings: ColumnMeaning[]) => void
}): ReactNode {
  const { table, meanings, personas, onChange } = props
  const columns = table.headers.slice(0, shownColumns).map((header, at) => ({ at, header, key: `${at} ${header}` }))
  const rows = table.rows.map((cells, key) => ({ cells, key }))
  const head = ({ at, header, key }: (typeof columns)[number]) => (
    <th
      key={key}
      scope={table.isTurned ? 'row' : 'col'}
      className={classes(styles.head, !meanings[at] && styles.isLeftOut)}
    >
      <span className={styles.header} title={header}>
        {header || 'Untitled column'}
      </span>
      <MeaningSelect
        header={header}
        meaning={meanings[at] ?? null}
        personas={personas}
        onChange={(meaning) => onChange(withMeaning(meanings, at, meaning))}
      />
    </th>
  )
  const cell = (text: string | undefined, at: number, key: string | number) => (
    <td key={key} className={classes(styles.cell, !meanings[at] && styles.isLeftOut)}>
      {text}
    </td>
  )
  return (
    <section className={styles.scroll} aria-label="First rows of the table">
      <table className={styles.table}>
        {table.isTurned ? (
          <tbody>
            {columns.map((column) => (
              <tr key={column.key}>
                {head(column)}
                {rows.map((row) => cell(row.cells[column.at], column.at, row.key))}
              </tr>
            ))}
          </tbody>
        ) : (
          <>
            <thead>
              <tr>{columns.map(head)}</tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.key}>{columns.map(({ at, key }) => cell(row.cells[at], at, key))}</tr>
              ))}
            </tbody>
          </>
        )}
      </table>
    </section>
  )
}
