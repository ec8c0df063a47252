import type { ReactElement, ReactNode } from 'react'
import { Popover } from '../../../ui/popover.tsx'
import styles from './sheet.module.css'

/** What stands behind a cell of a table: opened by the cell, under a title. */
export function Sheet(props: { title: string; trigger: ReactElement; children: ReactNode }): ReactNode {
  return (
    <Popover label={props.title} trigger={props.trigger}>
      <div className={styles.sheet}>
        <h3 className={styles.sheetTitle}>{props.title}</h3>
        {props.children}
      </div>
    </Popover>
  )
}
