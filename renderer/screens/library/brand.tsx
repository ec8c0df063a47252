import type { ReactNode } from 'react'
import styles from './brand.module.css'

/** The mark: one line that runs through the stations of a journey. */
export function Brand(): ReactNode {
  return (
    <div className={styles.brand}>
      <svg className={styles.mark} viewBox="0 0 24 24" width={26} height={26} aria-hidden="true">
        <path d="M5.5 6.5H15a3.75 3.75 0 0 1 0 7.5H9a2.75 2.75 0 0 0 0 5.5h9.5" fill="none" strokeWidth="2.2" />
        <circle cx="5" cy="6.5" r="2.6" />
        <circle cx="19" cy="19.5" r="2.6" />
      </svg>
      Throughline
    </div>
  )
}
