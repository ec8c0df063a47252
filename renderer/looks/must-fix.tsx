import type { ReactNode } from 'react'
import { severityWords } from '../../shared/gaps/verdict-words.ts'
import styles from './must-fix.module.css'

/** Behind a finding that must be fixed; of the others nothing is said. */
export function MustFix(): ReactNode {
  return <span className={styles.must}>{severityWords.must}</span>
}
