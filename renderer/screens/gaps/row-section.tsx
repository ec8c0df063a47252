/** Gaps, insights or checks: one row a rule. */
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Subject } from '../../../shared/gaps/rule/rule.ts'
import { subjectWords } from '../../../shared/gaps/verdict-words.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { TellRow } from '../../../shared/tells/tell-rows.ts'
import { formatCount, formatNumber } from '../../../shared/words/counts.ts'
import { useSession } from '../../model/session/session-store.ts'
import { classes } from '../../ui/classes.ts'
import { RuleRow } from './rule-row.tsx'
import { SectionHead } from './section-head.tsx'
import styles from './tells.module.css'

/** As many rows are there at once; what must be fixed always is. */
const mostRows = 7

export function RowSection(props: {
  document: JourneyDocument
  about: Subject
  rows: readonly TellRow[]
  /** Whether it is more than one line before anyone opens it. */
  isOpen: boolean
}): ReactNode {
  const { document, about, rows } = props
  const [isUnfolded, setUnfolded] = useState(false)
  const [isWhole, setWhole] = useState(false)
  const openAt = useSession(({ openRule }) => rows.findIndex(({ rule }) => rule === openRule))
  const { plural, subtitle } = subjectWords[about]
  const isShown = props.isOpen || isUnfolded || openAt >= 0
  const mustCount = rows.filter(({ severity }) => severity === 'must').length
  const most = isWhole || openAt >= mostRows ? rows.length : Math.max(mostRows, mustCount)
  // One row more takes no more room than the line that would hide it.
  const shown = rows.length <= most + 1 ? rows : rows.slice(0, most)
  const headId = `tells-${about}`
  if (!isShown) {
    if (rows.length === 0) return null
    return (
      <section className={styles.section} aria-labelledby={headId}>
        <button
          type="button"
          data-row={about}
          tabIndex={-1}
          className={styles.folded}
          aria-expanded={false}
          onClick={() => setUnfolded(true)}
        >
          <h3 id={headId}>{plural}</h3>
          <span className={styles.subtitle}>
            {subtitle} · {formatCount(rows.length, 'row')}
          </span>
          <ChevronRight size={14} className={styles.chevron} aria-hidden />
        </button>
      </section>
    )
  }
  const isHurting = rows.some(({ bars }) => bars.length > 0)
  return (
    <section className={styles.section} aria-labelledby={headId}>
      {props.isOpen ? (
        <SectionHead
          id={headId}
          title={plural}
          subtitle={subtitle}
          {...(isHurting && { aside: 'feeling × personas' })}
        />
      ) : (
        <button
          type="button"
          data-row={about}
          tabIndex={-1}
          className={styles.folded}
          aria-expanded
          onClick={() => {
            setUnfolded(false)
            if (openAt >= 0) useSession.setState({ openRule: null })
          }}
        >
          <h3 id={headId}>{plural}</h3>
          <span className={styles.subtitle}>{subtitle}</span>
          <ChevronRight size={14} className={classes(styles.chevron, styles.turned)} aria-hidden />
        </button>
      )}
      {rows.length === 0 && <p className={styles.nothing}>{nothingFoundIn(document, about)}</p>}
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
function nothingFoundIn({ touchpoints }: JourneyDocument, about: Subject): string {
  const isFelt = [...touchpoints.values()].some(({ emotions }) => Object.keys(emotions).length > 0)
  return about === 'insight' && !isFelt ? 'No emotions known yet.' : nothingFound[about]
}

const moreOf: Readonly<Record<Subject, string>> = {
  gap: 'more gap rows',
  insight: 'more insight rows',
  check: 'more check rows',
}

function heaviestOf(rows: readonly TellRow[]): number {
  return Math.max(1, ...rows.map(({ bars: [first = []] }) => first.reduce((sum, { depth }) => sum + depth, 0)))
}
