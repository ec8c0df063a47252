/** A user's own text, which may be of any length: cut after as many lines as the report has room for. */
import type { ReactNode } from 'react'
import styles from './clamp.module.css'

export function Clamp({ isLong = false, children }: { isLong?: boolean; children: ReactNode }): ReactNode {
  return <span className={isLong ? styles.long : styles.short}>{children}</span>
}
