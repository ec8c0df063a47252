import type { ReactNode } from 'react'
import type { Id } from '../../../../shared/journey/schema.ts'
import styles from '../fields/inspector.module.css'
import { MomentOfTruth } from './emotion-section.tsx'
import { StatusChoice } from './head.tsx'

/** What a card tells at first sight, as long as the journey has no use for it. */
export function Basics(props: { id: Id; hasStatus: boolean; hasMomentOfTruth: boolean }): ReactNode {
  const { id, hasStatus, hasMomentOfTruth } = props
  if (!hasStatus && !hasMomentOfTruth) return null
  return (
    <div className={styles.fields}>
      {hasStatus && <StatusChoice id={id} />}
      {hasMomentOfTruth && <MomentOfTruth id={id} />}
    </div>
  )
}
