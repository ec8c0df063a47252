import type { ReactNode } from 'react'
import styles from './export-dialog.module.css'

/** `share` is from 0 to 1, null where nobody can say. */
export function ExportProgress({ label, share }: { label: string; share: number | null }): ReactNode {
  return <progress className={styles.progress} aria-label={label} value={share ?? undefined} />
}
