/** The headings and labels of a page that has no table, and what each means. */
import type { ReactNode } from 'react'
import type { ShownTable } from '../../../shared/formats/incoming/map-preview.ts'
import type { ColumnMeaning } from '../../../shared/formats/tables/match-columns.ts'
import { withMeaning } from './column-meanings.ts'
import styles from './import-dialog.module.css'
import { MeaningSelect } from './meaning-select.tsx'

const mostListed = 60

export function LabelList(props: {
  table: ShownTable
  meanings: readonly ColumnMeaning[]
  personas: readonly string[]
  onChange: (meanings: ColumnMeaning[]) => void
}): ReactNode {
  const { table, meanings, personas, onChange } = props
  return (
    <section className={styles.labels} aria-label="What the labels mean">
      <h3 className={styles.heading}>What the labels mean</h3>
      <ul className={styles.list}>
        {table.headers.slice(0, mostListed).map((header, at) => (
          <li key={header} className={styles.place}>
            <span className={styles.name} title={header}>
              {header}
            </span>
            <span className={styles.fields}>
              <MeaningSelect
                header={header}
                meaning={meanings[at] ?? null}
                personas={personas}
                onChange={(meaning) => onChange(withMeaning(meanings, at, meaning))}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
