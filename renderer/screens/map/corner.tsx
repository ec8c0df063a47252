/** Where the headers meet: how much there is, and how much of it is covered. */
import type { ReactNode } from 'react'
import { choosePlural } from '../../../shared/words/counts.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { useGaps } from '../../model/document/gap-store.ts'
import styles from './canvas.module.css'

export function Corner(): ReactNode {
  const count = useDocument(({ document }) => document?.touchpoints.size ?? 0)
  const coverage = useGaps(({ report }) => report?.coverage)
  return (
    <div className={styles.corner}>
      <span>
        <strong>{count}</strong> {choosePlural(count, 'touchpoint', 'touchpoints')}
      </span>
      {coverage && (
        <span>
          <strong>{coverage.filled}</strong> of {coverage.cells} cells covered
        </span>
      )}
    </div>
  )
}
