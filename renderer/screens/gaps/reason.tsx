import { Quote } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Source } from '../../../shared/gaps/rule/sources.ts'
import styles from './findings.module.css'

/** Why a rule is asked, and who says so. */
export function Reason({ text, source }: { text: string; source: Source }): ReactNode {
  return (
    <figure className={styles.reason}>
      <Quote size={12} aria-hidden />
      <div>
        <blockquote>{text}</blockquote>
        <figcaption className={styles.source}>{source}</figcaption>
      </div>
    </figure>
  )
}
