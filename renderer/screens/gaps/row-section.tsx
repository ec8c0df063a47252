/** Gaps, insights or checks: one row a rule. */
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Subject } from '../../../shared/gaps/rule/rule.ts'
import { subjectWords } from '../../../shared/gaps/verdict-words.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { TellRow } from '../../../shared/tells/tell-rows.ts'
import { formatNumber } from '../../../shared/words/counts.ts'
import { useSession } from '../../model/session/session-store.ts'
import { RuleRow } from './rule-row.tsx'
import { SectionHead } from './section-head.tsx'
import styles from './tells.module.css'

/** As many rows are there at once; what must be fixed always is. */
const mostRows = 7

export function RowSection(props: { document: JourneyDocument; about: Subject; rows: readonly TellRow[] }): ReactNode {
  const { document, about, rows } = props
  const [isWhole, setWhole] = useState(false)
  const openAt = useSession(({ openRule }) => rows.findIndex(({ rule }) => rule === openRule))
  const { plural, subtitle } = subjectWords[about]
  const mustCount = rows.filter(({ severity }) => severity === 'must').length
  const most = isWhole || openAt >= mostRows ? rows.length : Math.max(mostRows, mustCount)
  // One row more takes no more room than the line that would hide it.
  const shown = rows.length <= most + 1 ? rows : rows.slice(0, most)
  const headId = `tells-${about}`
  if (rows.length === 0 && about === 'insight' && !isFelt(document)) return null
  const isHurting = rows.some(({ bars }) => bars.length > 0)
  return (
    <section className={styles.section} aria-labelledby={headId}>
      <SectionHead id={headId} title={plural} subtitle={subtitle} {...(isHurting && { aside: 'feeling × personas' })} />
      {rows.length === 0 && <p className={styles.nothing}>{nothingFound[about]}</p>}
      <ul>
        {shown.map((row) => (
          <RuleRow key={row.rule} document={document} row={row} heaviest={heaviestOf(rows)} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <button
          type="button"
          data-row={`more-${about}`}
          tabIndex={-1}
          className={styles.more}
          onClick={() => setWhole(true)}
        >
          <span className={styles.count}>{formatNumber(rows.length - shown.length)}</span>
          {moreOf[about]}
          <ChevronRight size={14} className={styles.chevron} aria-hidden />
        </button>
      )}
    </section>
  )
}

const nothingFound: Readonly<Record<Subject, string>> = {
  gap: 'No gaps found.',
  insight: 'No low points found.',
  check: 'Everything is written down.',
}

/** Where nobody's feelings are known, that there is no low point would be more than is known. */
function isFelt({ touchpoints }: JourneyDocument): boolean {
  return [...touchpoints.values()].some(({ emotions }) => Object.keys(emotions).length > 0)
}

const moreOf: Readonly<Record<Subject, string>> = {
  gap: 'more gap rows',
  insight: 'more insight rows',
  check: 'more check rows',
}

function heaviestOf(rows: readonly TellRow[]): number {
  return Math.max(1, ...rows.map(({ bars: [first = []] }) => first.reduce((sum, { depth }) => sum + depth, 0)))
}
