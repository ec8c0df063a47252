/** How far something is that takes longer than a moment, with the way out. */
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './progress-line.module.css'

type ProgressLineProps = {
  readonly words: string
  /** What the bar measures, for a screen reader. */
  readonly label: string
  readonly all: number
  /** Left out where nobody can say. */
  readonly done?: number | undefined
  readonly isCancelled: boolean
  readonly onCancel: () => void
}

export function ProgressLine({ words, label, done, all, isCancelled, onCancel }: ProgressLineProps): ReactNode {
  return (
    <div className={styles.card} role="status">
      <p className={styles.words}>{isCancelled ? 'Stopping…' : words}</p>
      <progress className={styles.bar} value={done} max={all} aria-label={label} />
      <Button size="small" disabled={isCancelled} onClick={onCancel}>
        Cancel
      </Button>
    </div>
  )
}
