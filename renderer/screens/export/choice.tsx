import type { ReactNode } from 'react'
import type { ExportOptions } from '../../../shared/scene/pictures/export-options.ts'
import styles from './choice.module.css'

export type ChoiceProps = {
  readonly options: ExportOptions
  readonly isDisabled: boolean
  readonly onChange: (change: Partial<ExportOptions>) => void
}

/** One thing to choose under its word; the control says the word to screen readers itself. */
export function Choice(props: { label: string; children: ReactNode }): ReactNode {
  return (
    <div className={styles.choice}>
      <span className={styles.label} aria-hidden>
        {props.label}
      </span>
      {props.children}
    </div>
  )
}
