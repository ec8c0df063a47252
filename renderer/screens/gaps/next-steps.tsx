/** What to do next: at most three sentences, each of which leads to its place. */
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { findingKey } from '../../../shared/gaps/finding-key.ts'
import type { NextStep } from '../../../shared/tells/next-steps.ts'
import { showFinding } from '../../model/places/answer-finding.ts'
import { SectionHead } from './section-head.tsx'
import styles from './tells.module.css'

export function NextSteps({ steps }: { steps: readonly NextStep[] }): ReactNode {
  return (
    <section className={styles.section} aria-labelledby="tells-next">
      <SectionHead id="tells-next" title="Do next" />
      <ol>
        {steps.map(({ words, finding }, at) => (
          <li key={findingKey(finding)}>
            <button
              type="button"
              data-row={`next-${at}`}
              tabIndex={-1}
              className={styles.step}
              title={finding.why}
              onClick={() => showFinding(finding)}
            >
              <span className={styles.number} aria-hidden>
                {at + 1}
              </span>
              <span className={styles.stepWords}>{words}</span>
              <ChevronRight size={14} className={styles.chevron} aria-hidden />
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
