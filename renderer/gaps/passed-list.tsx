import { CircleCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './gap-panel.module.css'
import { useGaps } from './gap-store.ts'
import { ruleOf } from './rule-of.ts'

/** The rules that found nothing. */
export function PassedList(): ReactNode {
  const ruleIds = useGaps(({ report }) => report?.passedRuleIds) ?? []
  return (
    <ul className={styles.passed} aria-label="What passes">
      {ruleIds.map((ruleId) => (
        <li key={ruleId} className={styles.passedRule}>
          <CircleCheck size={15} aria-hidden className={styles.ok} />
          <span>Checked: {ruleOf(ruleId)?.title.toLowerCase() ?? ruleId}</span>
        </li>
      ))}
    </ul>
  )
}
