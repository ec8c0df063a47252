import type { ReactNode } from 'react'
import styles from './hidden-words.module.css'

/** Words that are heard and not seen: what figures and signs beside them mean. The element around is positioned. */
export function HiddenWords({ children }: { children: ReactNode }): ReactNode {
  return <span className={styles.hidden}>{children}</span>
}
