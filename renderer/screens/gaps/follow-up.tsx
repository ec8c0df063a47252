/** Counts what the room left open and decided, and leads to the list of it. */
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { followUpFigures } from '../../../shared/strategy/next.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { showPart } from '../../model/places/strategy-place.ts'
import styles from './tells.module.css'

/** "1 open question · 2 decisions"; null where the room left nothing. */
export function followUpWords(document: JourneyDocument): string | null {
  const { questions, decisions, parked } = followUpFigures(document)
  const parts = [
    ...(questions > 0 ? [formatCount(questions, 'open question')] : []),
    ...(decisions > 0 ? [formatCount(decisions, 'decision')] : []),
    ...(parked > 0 ? [`${parked} parked`] : []),
  ]
  return parts.length === 0 ? null : parts.join(' · ')
}

export function FollowUp({ words }: { words: string }): ReactNode {
  return (
    <button
      type="button"
      data-row="next-follow-up"
      tabIndex={-1}
      className={styles.step}
      title="What the room left open"
      onClick={() => showPart('notes')}
    >
      <span className={styles.number} aria-hidden>
        ?
      </span>
      <span className={styles.stepWords}>Follow up {words}</span>
      <ChevronRight size={14} className={styles.chevron} aria-hidden />
    </button>
  )
}
