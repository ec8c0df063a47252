/** The first rows of a table, with what each column means above it. */
import type { ReactNode } from 'react'
import type { NamedTable } from '../../../shared/formats/tables/cells/table.ts'
import { type ColumnMeaning, meaningKey } from '../../../shared/formats/tables/match-columns.ts'
import { classes } from '../../ui/classes.ts'
import { Select } from '../../ui/select.tsx'
import styles from './column-table.module.css'
import { meaningOptions } from './table-choices.ts'

const shownRows = 6
const shownColumns = 60

export function ColumnTable(props: {
  table: NamedTable
  meanings: readonly ColumnMeaning[]
  personas: readonly string[]
  onChange: (meanings: ColumnMeaning[]) => void
}): ReactNode {
  const { table, meanings, personas, onChange } = props
  const columns = table.headers.slice(0, shownColumns).map((header, at) => ({ at, header, key: `${at} ${header}` }))
  const rows = table.rows
    .map((cells, at) => ({ cells, key: at }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .slice(0, shownRows)

  function choose(column: number, meaning: ColumnMeaning): void {
    const key = meaningKey(meaning)
    // One column a meaning: the one that had it before is left out.
    onChange(meanings.map((one, at) => (at === column ? meaning : meaningKey(one) === key ? null : one)))
  }

  return (
    <section className={styles.scroll} aria-label="First rows of the table">
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ at, header, key }) => (
              <th key={key} scope="col" className={classes(styles.head, !meanings[at] && styles.isLeftOut)}>
                <span className={styles.header} title={header}>
                  {header || 'Untitled column'}
                </span>
                <MeaningSelect
                  header={header}
                  meaning={meanings[at] ?? null}
                  personas={personas}
                  onChange={(meaning) => choose(at, meaning)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {columns.map(({ at, key }) => (
                <td key={key} className={classes(styles.cell, !meanings[at] && styles.isLeftOut)}>
                  {row.cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function MeaningSelect(props: {
  header: string
  meaning: ColumnMeaning
  personas: readonly string[]
  onChange: (meaning: ColumnMeaning) => void
}): ReactNode {
  const persona = props.meaning?.what === 'emotion' ? [props.meaning.persona] : []
  const options = meaningOptions(props.header, [...props.personas, ...persona])
  return (
    <Select
      label={`Field for “${props.header || 'Untitled column'}”`}
      isLabelHidden
      value={meaningKey(props.meaning)}
      options={options.map(({ key, label }) => ({ value: key, label }))}
      onChange={(key) => props.onChange(options.find((option) => option.key === key)?.meaning ?? null)}
    />
  )
}
