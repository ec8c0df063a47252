/** The sign of a status: a full disc is live, half a disc planned, a dashed ring an idea. */
import { CircleDashed } from 'lucide-react'
import type { ReactNode } from 'react'
import { statusWords } from '../../../../shared/journey/fields/words.ts'
import type { Status } from '../../../../shared/journey/schema.ts'
import styles from './status-mark.module.css'

export function StatusMark({ status }: { status: Status }): ReactNode {
  if (status === 'idea') return <CircleDashed size={11} strokeWidth={2.6} role="img" aria-label={statusWords.idea} />
  return <span className={styles.disc} data-status={status} role="img" aria-label={statusWords[status]} />
}
