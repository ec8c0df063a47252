import { CircleCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './gap-panel.module.css'
import { useGaps } from './gap-store.ts'
import { passedWords } from './passed-words.ts'

/** The rules that found nothing. */
export function PassedList(): ReactNode {
  const outcomes = useGaps(({ report }) => report?.outcomes) ?? []
  const ruleIds = outcomes.flatMap(({ rule, outcome }) => (outcome === 'pass' ? [rule.id] : []))
  return (
    <ul className={styles.passed} aria-label="What passes">
      {ruleIds.map((ruleId) => (
        <li key={ruleId} className={styles.passedRule}>
          <CircleCheck size={15} aria-hidden className={styles.ok} />
          {passedWords[ruleId] ?? ruleId}
        </li>
      ))}
    </ul>
  )
}
