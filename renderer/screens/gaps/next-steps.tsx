/** What to do next: at most three sentences, each of which leads to its place, and what the room left open. */
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { findingKey } from '../../../shared/gaps/finding-key.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { NextStep } from '../../../shared/tells/next-steps.ts'
import { showFinding } from '../../model/places/answer-finding.ts'
import { FollowUp, followUpWords } from './follow-up.tsx'
import { SectionHead } from './section-head.tsx'
import styles from './tells.module.css'

export function NextSteps({ document, steps }: { document: JourneyDocument; steps: readonly NextStep[] }): ReactNode {
  const followUp = useMemo(() => followUpWords(document), [document])
  if (steps.length === 0 && followUp === null) return null
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
      {followUp !== null && <FollowUp words={followUp} />}
    </section>
  )
}
