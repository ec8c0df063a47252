/** Counts what the room left open and decided, and leads to the list of it. */
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { followUpFigures } from '../../../shared/strategy/next.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { showPart } from '../../model/places/strategy-place.ts'
import { SectionHead } from './section-head.tsx'
import styles from './tells.module.css'

export function FollowUp({ document }: { document: JourneyDocument }): ReactNode {
  const { questions, decisions, parked } = useMemo(() => followUpFigures(document), [document])
  const parts = [
    ...(questions > 0 ? [formatCount(questions, 'open question')] : []),
    ...(decisions > 0 ? [formatCount(decisions, 'decision')] : []),
    ...(parked > 0 ? [`${parked} parked`] : []),
  ]
  if (parts.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="tells-follow-up">
      <SectionHead id="tells-follow-up" title="Follow up" subtitle="what the room left open" />
      <button
        type="button"
        data-row="follow-up"
        tabIndex={-1}
        className={styles.step}
        onClick={() => showPart('notes')}
      >
        <span className={styles.stepWords}>{parts.join(' · ')}</span>
        <ChevronRight size={14} className={styles.chevron} aria-hidden />
      </button>
    </section>
  )
}
